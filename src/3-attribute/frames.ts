import { type Frames, type Language, QUOTED, type Reporting } from '../2-understand/index.js'

/** The frames of one language as regular expressions: with indices, so that every group has its place. */
export interface Compiled {
  readonly beside: readonly RegExp[]
  readonly inside: readonly RegExp[]
  readonly dialogue: readonly RegExp[]
}

const compiled = new WeakMap<Language, Compiled>()

/** The frames of a language, compiled at first use; null where nothing is known of its reporting. */
export function framesOf(language: Language): Compiled | null {
  if (!language.reporting) return null
  const known = compiled.get(language)
  if (known) return known
  const made = compile(language.reporting)
  compiled.set(language, made)
  return made
}

function compile(reporting: Reporting): Compiled {
  const { frames } = reporting
  const make = (templates: readonly string[], flags: string) =>
    templates.map((template) => new RegExp(filled(template, reporting, frames), flags))
  return {
    beside: make(frames.beside, 'dgu'),
    inside: make(frames.inside, 'dsu'),
    dialogue: make(frames.dialogue, 'dsu'),
  }
}

function filled(template: string, reporting: Reporting, { source, left }: Frames): string {
  const { verbs, that, accordingTo, links, stops, articles, hearers, alone } = reporting
  const spaced = articles !== undefined
  const lower = accordingTo?.map((word) => word.toLowerCase())
  return template
    .replaceAll('<S>', source)
    .replaceAll('<L>', left)
    .replaceAll('<V>', spaced ? String.raw`(?:${oneOf(verbs)})(?!\p{L})` : oneOf(verbs))
    .replaceAll('<THAT>', oneOf(that))
    .replaceAll('<ACC>', oneOf(accordingTo))
    .replaceAll('<acc>', oneOf(lower))
    .replaceAll('<LINK>', oneOf(links))
    .replaceAll('<STOP>', oneOf(stops))
    .replaceAll('<ART>', oneOf(articles))
    .replaceAll('<TO>', oneOf(hearers))
    .replaceAll('<ALONE>', oneOf(alone))
    .replaceAll('<AND>', AND)
}

/** What joins on the rest of the words instead of saying more about the speaker. */
const AND = String.raw`(?:et|mais|que|y|pero|e|ma|mas|и|но|а|a|ale|und|aber)\s`

/** Alternatives, the longest first, so that "a dit" is tried before "a". Nothing matches an empty list. */
function oneOf(words: readonly string[] = []): string {
  const sorted = [...words].filter(Boolean).sort((a, b) => b.length - a.length)
  return sorted.length === 0 ? '(?!)' : sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
}

/** A paragraph's text with the placeholder in every code unit of a quotation: offsets stay as they are. */
export function masked(
  text: string,
  quotations: readonly { readonly start: number; readonly end: number }[],
  from: number,
): string {
  let out = text
  for (const { start, end } of quotations)
    out = out.slice(0, start - from) + QUOTED.repeat(end - start) + out.slice(end - from)
  return out
}
