import type { BlockKind, DocumentRecord, PartyRecord, SpanRecord, StatementRecord } from '../src/types/index.js'

/** What a test says about a statement, beyond who made it and in which words. */
export interface Said {
  readonly id?: string
  readonly kind?: StatementRecord['kind']
  readonly mode?: StatementRecord['mode']
  readonly place?: StatementRecord['place']
  /** Words of the text; found after the content, else anywhere. */
  readonly cue?: string
  readonly prompt?: string
  readonly to?: readonly string[]
  readonly via?: readonly string[]
  readonly echoes?: string
  readonly quotedIn?: string
  readonly when?: string
  readonly confidence?: number
}

/** A statement before it is put into its document: the document's text tells where its words stand. */
export type Saying = (text: string, number: number) => StatementRecord

/** What a test says about a document. Lines of `headings` become headings, all others paragraphs. */
export interface Told {
  readonly publisher?: string
  readonly published?: string
  readonly url?: string
  readonly title?: string
  readonly byline?: string
  readonly language?: string
  readonly headings?: readonly string[]
  readonly kinds?: Readonly<Record<string, BlockKind>>
}

/** A record made by hand: its text, and who says which of its words. */
export function record(id: string, text: string, sayings: readonly Saying[] = [], told: Told = {}): DocumentRecord {
  const { headings = [], kinds = {}, ...facts } = told
  return {
    id,
    ...facts,
    text,
    blocks: [...text.matchAll(/[^\n]+/g)].map((line) => ({
      kind: kinds[line[0]] ?? (headings.includes(line[0]) ? 'heading' : 'paragraph'),
      start: line.index,
      end: line.index + line[0].length,
    })),
    statements: sayings.map((saying, i) => saying(text, i + 1)),
    messages: [],
  }
}

/** A party by its name; "a senior official" and the like are unnamed, "The Ministry" is told by `kind`. */
export function party(name: string, kind?: PartyRecord['kind']): PartyRecord {
  return { name, kind: kind ?? (/^(?:an?|some|two|the|one) /i.test(name) ? 'unnamed' : 'person') }
}

/** `who` (null for nobody known) says these words of the text; several pieces are one interrupted saying. */
export function says(who: string | PartyRecord | null, words: string | readonly string[], said: Said = {}): Saying {
  const pieces = typeof words === 'string' ? (words === '' ? [] : [words]) : words
  const speakers = who === null ? [] : [typeof who === 'string' ? party(who) : who]
  return (text, number) => {
    const content = placesOf(text, pieces)
    const from = content.at(-1)?.[1] ?? 0
    return {
      id: said.id ?? `s${number}`,
      kind: said.kind ?? (/^["“‘«]/.test(pieces[0] ?? '') ? 'direct' : 'indirect'),
      mode: said.mode ?? 'said',
      content,
      cue: said.cue === undefined ? [] : [placeOf(text, said.cue, from)],
      source: [],
      speakers,
      addressees: (said.to ?? []).map((name) => party(name)),
      via: (said.via ?? []).map((name) => party(name, 'organisation')),
      ...(said.prompt === undefined ? {} : { prompt: [placeOf(text, said.prompt, 0)] }),
      ...(said.echoes === undefined ? {} : { echoes: said.echoes }),
      ...(said.quotedIn === undefined ? {} : { quotedIn: said.quotedIn }),
      ...(said.when === undefined ? {} : { when: { span: [0, 1] as SpanRecord, start: said.when } }),
      place: said.place ?? 'body',
      confidence: said.confidence ?? 0.9,
      reasons: [{ rule: 'by-hand' }],
      rivals: [],
    }
  }
}

function placesOf(text: string, pieces: readonly string[]): SpanRecord[] {
  let from = 0
  return pieces.map((piece) => {
    const place = placeOf(text, piece, from)
    from = place[1]
    return place
  })
}

function placeOf(text: string, words: string, from: number): SpanRecord {
  const after = text.indexOf(words, from)
  const start = after < 0 ? text.indexOf(words) : after
  if (start < 0) throw new Error(`The text does not hold ${words}`)
  return [start, start + words.length]
}
