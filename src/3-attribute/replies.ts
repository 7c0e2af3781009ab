import type { Finding } from './finding.js'
import type { Reading } from './patterns/pattern.js'

const ANSWERS = /\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|retort(?:s|ed)?|counter(?:s|ed)?)\b/i

/** Ties an answer to the question or statement before it, and gives a direct question as its prompt. */
export function linkReplies({ understanding }: Reading, all: readonly Finding[]): void {
  const { text } = understanding.document
  const order = all
    .filter((one) => one.place === 'body' && !one.within && one.content.length > 0)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
  order.forEach((one, at) => {
    const before = order[at - 1]
    const cue = one.cue[0] ? text.slice(one.cue[0].start, one.cue[0].end) : ''
    if (!before || one.repliesTo || one.prompt.length > 0 || !ANSWERS.test(cue)) return
    if (one.paragraph - before.paragraph > 1) return
    one.repliesTo = before
    if (before.mode === 'asked') one.prompt = [...before.content]
  })
}
