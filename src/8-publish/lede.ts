import { type Sentence, sentencesOf, termsOf, type Voice, wordsOf } from '../6-gather/index.js'
import type { DocumentRecord, SpanRecord } from '../types/index.js'
import { oneLine } from './marks.js'
import { overlap } from './overlap.js'

/** A fact of the lede: a sentence of a document, outside any quotation, copied. */
export interface Fact {
  readonly document: DocumentRecord
  readonly span: SpanRecord
}

const MOST = 3
/** Two sentences that share more than this of the shorter one's content words tell the same. */
const SAME = 0.34
const FEWEST_WORDS = 8
const MOST_WORDS = 42
/** How far into a document its facts stand; later comes background and comment. */
const EARLY = 14

const MEETING =
  /\b(?:met|meet|meeting|talks|summit|visit\w*|negotiat\w*|lasted|hours|last met|since|agreed|ended|signed|vot\w+|announced|began|held|approved|conference)\b/gi
const DATELINE = /^(?:\p{Lu}[\p{Lu}\s.'’-]+(?:,[^()\n]{0,30})?\s*(?:\([^)\n]{2,30}\)\s*)?)[-–—]{1,2}\s+/u
const LEANING =
  /^(?:he|she|it|but|and|so|that|this|these|those|there|then|however|meanwhile|also|his|her|their|its|yet|or)\b/i
const PLURAL_LEANING = /^(?:they|the two|the pair|the leaders|both|neither)\b/i
const VOICED = /["“”„«»‘?[\]|]|\b(?:I|we|you|my|our|your)\b|(?:^|\s)'|https?:/i

/** Two or three sentences that say what happened, from different documents where possible. */
export function ledeOf(records: readonly DocumentRecord[], voices: readonly Voice[]): Fact[] {
  const people = voices.slice(0, 4)
  const names = people.map(({ name }) => name.split(' ').at(-1)!)
  // Whoever the story is about is in every sentence: that tells no two facts apart.
  const known = new Set(people.flatMap(({ name }) => termsOf(name)).map(({ stem }) => stem))
  const rated = records.flatMap((record) => factsOf(record, names)).sort((a, b) => b.score - a.score)
  const chosen: typeof rated = []
  for (const fact of rated) {
    if (chosen.length === MOST) break
    if (chosen.length === 0 && fact.leans) continue
    if (chosen.some((other) => overlap(without(known, other.terms), without(known, fact.terms)) > SAME)) continue
    chosen.push(fact)
  }
  const place = ({ document, span }: Fact): number[] => [chosen.findIndex((one) => one.document === document), span[0]]
  // What one document tells is read in its own order, so that "the pair" stands behind their names.
  chosen.sort((a, b) => place(a)[0]! - place(b)[0]! || place(a)[1]! - place(b)[1]!)
  return chosen.map(({ document, span }) => ({ document, span }))
}

function without(known: ReadonlySet<string>, terms: ReadonlySet<string>): Set<string> {
  return new Set([...terms].filter((term) => !known.has(term)))
}

interface Rated extends Fact {
  readonly score: number
  readonly leans: boolean
  readonly terms: ReadonlySet<string>
}

function factsOf(document: DocumentRecord, names: readonly string[]): Rated[] {
  const sentences = sentencesOf(document).filter(({ block }) => block === 'paragraph')
  return sentences.slice(0, EARLY).flatMap(({ span }, i) => {
    const at = withoutDateline(document.text, span)
    const text = document.text.slice(at[0], at[1])
    const count = wordsOf(text).length
    if (count < FEWEST_WORDS || count > MOST_WORDS || VOICED.test(text) || LEANING.test(text)) return []
    if (!/[.!]$/.test(text) || reported(document, at)) return []
    const leans = PLURAL_LEANING.test(text)
    const named = namesIn(text, names)
    if (leans && namesBefore(document, sentences, { at: i, names }) < 2) return []
    const meeting = new Set((text.match(MEETING) ?? []).map((word) => word.toLowerCase())).size
    if (meeting === 0 || (named < 2 && !leans)) return []
    const score =
      named + Math.min(3, meeting) + (/\p{N}/u.test(text) ? 0.5 : 0) - i * 0.15 - Math.max(0, count - 30) * 0.05
    const terms = new Set(termsOf(text).map(({ stem }) => stem))
    return [{ document, span: at, score, leans, terms }]
  })
}

interface Leaning {
  readonly at: number
  readonly names: readonly string[]
}

/** How many are named before "the two": in the sentence before, or before others that only say "they". */
function namesBefore(document: DocumentRecord, sentences: readonly Sentence[], { at, names }: Leaning): number {
  for (let before = at - 1; before >= 0; before--) {
    const text = document.text.slice(...sentences[before]!.span)
    const count = namesIn(text, names)
    if (count >= 2 || !PLURAL_LEANING.test(text)) return count
  }
  return 0
}

/**
 * What somebody is reported to have said is no fact of the document's own. Where media or a body report it, and the
 * sentence itself says so, it is shown with them in it.
 */
function reported({ statements }: DocumentRecord, [start, end]: SpanRecord): boolean {
  return statements.some(({ content, cue, source, speakers, mode, kind }) => {
    const spans = [...content, ...cue]
    if (!spans.some(([from, to]) => from < end && to > start)) return false
    const whole = [...spans, ...source].every(([from, to]) => from >= start && to <= end)
    const plain = kind === 'indirect' && mode === 'said' && source.length > 0
    return !(whole && plain && speakers.length > 0 && speakers.every((party) => party.kind !== 'person'))
  })
}

function withoutDateline(text: string, [start, end]: SpanRecord): SpanRecord {
  const lead = DATELINE.exec(text.slice(start, end))?.[0].length ?? 0
  return [start + lead, end]
}

function namesIn(text: string, names: readonly string[]): number {
  return names.filter((name) => oneLine(text).includes(name)).length
}
