import type { Paragraph } from '../2-understand/index.js'
import { contains, type Stretch } from '../types/index.js'
import type { Finding } from './finding.js'

/**
 * Whether the tagger takes the last word of a finding's cue for a noun: "dubious medical claims", "our worst fears". The
 * rules look at the neighbouring words only; the tagger (97.6 % on PolNeAR) has seen more of English than they have.
 */
export function isNounCue(paragraph: Paragraph, tags: readonly string[], { cue, content }: Finding): boolean {
  const { syntax } = paragraph
  const last = cue.at(-1)
  if (!syntax || !last || content.some((piece) => opensAs(syntax.text, last, piece))) return false
  for (let token = syntax.count - 1; token >= 0; token--) {
    if (!contains(last, { start: syntax.start[token]!, end: syntax.end[token]! })) continue
    return /^NNS?$/.test(tags[syntax.tag[token]!] ?? '')
  }
  return false
}

/** "states that …", "“…,” the article read": a that-clause after it, or words in marks before it, show a verb. */
const opensAs = (text: string, cue: Stretch, content: Stretch): boolean =>
  /^ that $/.test(text.slice(cue.end, content.start)) ||
  /^that\b/.test(text.slice(content.start, content.end)) ||
  (content.end < cue.start && /["”’']$/.test(text.slice(content.start, content.end)))
