import { readText } from '../src/1-read/index.js'
import { understand } from '../src/2-understand/index.js'
import { attribute } from '../src/3-attribute/index.js'
import type { Anchor, Mention, Statement } from '../src/types/index.js'

/** How a text is read in a test: English, unless told. */
export interface How {
  readonly language?: string
  readonly published?: string
}

/** The statements of a text, by stages 1 to 3; ¶ stands for an empty line. */
export function statementsOf(text: string, how: How = {}): readonly Statement[] {
  const whole = text.replaceAll(' ¶ ', '\n\n')
  const details = { id: 'test', language: how.language ?? 'en', readAt: '2026-01-01T00:00:00Z' }
  const { document } = readText(whole, how.published ? { ...details, published: how.published } : details)
  return attribute(understand(document)).statements
}

/**
 * The statements of a text, a line each: "mode: content | content < source, to hearer, via chain" with what else is
 * known in square brackets. The mode is left out where it is "said"; "-" stands for no words that name a source.
 */
export function told(text: string, how: How = {}): string[] {
  return statementsOf(text, how).map(line)
}

/**
 * As `told`, with all that a statement holds: "[mode, kind: cue]" before the content, the words of time and place after
 * it, and links to other statements by their number in the list, counted from 1.
 */
export function inFull(text: string, how: How = {}): string[] {
  const all = statementsOf(text, how)
  const link = (words: string, id: string | null) =>
    id ? [`[${words} ${all.findIndex((one) => one.id === id) + 1}]`] : []
  return all.map((one) => {
    const sort = one.mode === 'said' ? one.kind : `${one.mode}, ${one.kind}`
    return [
      `[${sort}${one.cue.length > 0 ? `: ${words(one.cue)}` : ''}]`,
      ...core(one),
      ...(one.when ? [`[when: ${one.when.at.exact}]`] : []),
      ...(one.where ? [`[where: ${one.where.exact}]`] : []),
      ...link('in', one.quotedIn),
      ...link('echoes', one.echoes),
      ...link('answers', one.repliesTo),
    ].join(' ')
  })
}

function line(one: Statement): string {
  return [
    ...(one.mode === 'said' ? [] : [`${one.mode}:`]),
    ...core(one),
    ...(one.quotedIn ? ['[inner]'] : []),
    ...(one.echoes ? ['[echo]'] : []),
    ...(one.repliesTo ? ['[reply]'] : []),
  ].join(' ')
}

/** Content, source, hearers, chain, question and place. */
function core(one: Statement): string[] {
  return [
    `${one.content.length > 0 ? words(one.content) : '()'} < ${sourceOf(one.source)}`,
    ...mentions('to', one.addressees),
    ...mentions('via', one.via),
    ...(one.prompt.length > 0 ? [`[asked: ${words(one.prompt)}]`] : []),
    ...(one.place !== 'body' ? [`[${one.place}]`] : []),
  ]
}

const words = (pieces: readonly Anchor[]): string => pieces.map(({ exact }) => exact).join(' | ')

const mentions = (role: string, all: readonly Mention[]): string[] =>
  all.flatMap(({ at }) => (at ? [`${role} (${at.exact})`] : []))

/** The words that name the source, or in round brackets those it borrows from elsewhere. */
function sourceOf({ at, borrowed, carries }: Mention): string {
  if (at) return at.exact
  if (borrowed) return `(${borrowed.exact})`
  return carries === 'nearby' || carries === 'previous' ? `(${carries})` : '-'
}
