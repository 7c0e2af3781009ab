import { type Mode, overlaps, type Place, type Stretch } from '../types/index.js'

/** What a pattern found in one document, before it becomes a Statement: stretches only, no ids. */
export interface Finding {
  readonly rule: string
  content: Stretch[]
  cue: Stretch[]
  source: Stretch[]
  /** Words elsewhere that name the speaker when none do here: the sentence's subject, an earlier source, a lead-in. */
  borrowed: Stretch | null
  /** How the speaker follows when the source is empty: from the statement before, or from the words in `borrowed`. */
  carries: 'nothing' | 'previous' | 'subject' | 'nearby'
  mode: Mode
  addressees: Stretch[]
  via: Stretch[]
  prompt: Stretch[]
  when: Stretch | null
  where: Stretch | null
  place: Place
  /** Index of the paragraph it starts in. */
  readonly paragraph: number
  confidence: number
  /** Words without marks that stand as speech: transcripts, interviews, dialogue after a dash. */
  speech: boolean
  /** The finding whose content holds this one. */
  within: Finding | null
  repliesTo: Finding | null
  echoes: Finding | null
  note?: string
  /** The cue is a plain verb of saying: "said", "told", "asked". */
  core: boolean
  /** The source ends in a name set between commas: "its head, Nora Quist,". */
  named: boolean
}

/** A finding with the given parts; everything else is empty. */
export function finding(parts: Pick<Finding, 'rule' | 'content' | 'paragraph'> & Partial<Finding>): Finding {
  return {
    cue: [],
    source: [],
    borrowed: null,
    carries: 'nothing',
    mode: 'said',
    addressees: [],
    via: [],
    prompt: [],
    when: null,
    where: null,
    place: 'body',
    confidence: 0.9,
    speech: false,
    core: false,
    named: false,
    within: null,
    repliesTo: null,
    echoes: null,
    ...parts,
  }
}

/** Whether a stretch of one list overlaps one of another. */
export function touch(some: readonly Stretch[], others: readonly Stretch[]): boolean {
  return some.some((one) => others.some((other) => overlaps(one, other)))
}

/** Whether two findings claim the same words, as content or as cue. */
export function clash(one: Finding, other: Finding): boolean {
  return touch([...one.content, ...one.cue], [...other.content, ...other.cue])
}

/** Findings by the paragraph in which they start, in their order. */
export function byParagraph(found: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const all = new Map<number, Finding[]>()
  for (const one of found) {
    const here = all.get(one.paragraph)
    if (here) here.push(one)
    else all.set(one.paragraph, [one])
  }
  return all
}
