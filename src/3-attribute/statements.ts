import type { Understanding } from '../2-understand/index.js'
import {
  anchor,
  type BlockKind,
  type DocumentId,
  type Kind,
  type Mention,
  type MentionId,
  type Place,
  type Statement,
  type StatementId,
  type Stretch,
} from '../types/index.js'
import type { Finding } from './finding.js'
import { letters } from './units.js'
import { dayOf } from './when.js'

const PLACES: Readonly<Partial<Record<BlockKind, Place>>> = {
  headline: 'headline',
  heading: 'heading',
  standfirst: 'standfirst',
  caption: 'caption',
  'list-item': 'list',
}

/** Where on the page a block of this kind stands, as the contract names it. */
export const placeOf = (kind: BlockKind): Place => PLACES[kind] ?? 'body'

/** Findings become statements: ids, anchors, kinds, and the links between them. In order of the text. */
export function toStatements(understanding: Understanding, findings: readonly Finding[]): Statement[] {
  const { document } = understanding
  const ids = new Map<Finding, StatementId>()
  const taken = new Set<string>()
  for (const one of findings) ids.set(one, idOf(document.id, one, taken))
  return findings.map((one): Statement => {
    const id = ids.get(one)!
    const at = (stretch: Stretch) => anchor(document, stretch)
    const mention = (role: string, stretch: Stretch): Mention => ({
      id: `${id}.${role}` as MentionId,
      at: at(stretch),
      form: formOf(understanding, stretch),
      borrowed: null,
    })
    return {
      id,
      kind: kindOf(understanding, one),
      mode: one.mode,
      content: one.content.map(at),
      cue: one.cue.map(at),
      source: sourceOf(understanding, one, id),
      addressees: one.addressees.map((stretch, n) => mention(`to${n}`, stretch)),
      via: one.via.map((stretch, n) => mention(`via${n}`, stretch)),
      prompt: one.prompt.map(at),
      repliesTo: one.repliesTo ? (ids.get(one.repliesTo) ?? null) : null,
      quotedIn: one.within ? (ids.get(one.within) ?? null) : null,
      echoes: one.echoes ? (ids.get(one.echoes) ?? null) : null,
      when: one.when ? { at: at(one.when), ...dayOf(understanding, one.when) } : null,
      where: one.where ? at(one.where) : null,
      place: one.place,
      confidence: one.confidence,
      foundBy: one.rule,
      reasons: [{ rule: one.rule, ...(one.note ? { note: one.note } : {}) }],
    }
  })
}

function sourceOf(understanding: Understanding, one: Finding, id: StatementId): Mention {
  const { document } = understanding
  const [first] = one.source
  const borrowed = one.borrowed ? anchor(document, one.borrowed) : null
  if (!first) return { id: `${id}.source` as MentionId, at: null, form: 'implied', borrowed, carries: one.carries }
  const form = one.rule === 'transcript' ? 'label' : formOf(understanding, first)
  return { id: `${id}.source` as MentionId, at: anchor(document, first), form, borrowed }
}

function formOf({ document, language }: Understanding, at: Stretch): Mention['form'] {
  const words = document.text.slice(at.start, at.end)
  if (language.pronouns.has(words.toLowerCase())) return 'pronoun'
  return /\p{Lu}\p{L}+/u.test(words.replace(/^(?:The|A|An|His|Her|Their|Its|One|Two|Some|Several|Many)\b/, ''))
    ? 'name'
    : 'description'
}

/** By the letters alone: all within marks, none, or some. Speech without marks (a transcript) is direct. */
function kindOf({ document, paragraphs }: Understanding, one: Finding): Kind {
  if (one.speech) return 'direct'
  let inside = 0
  let all = 0
  for (const piece of one.content) {
    all += letters(document.text.slice(piece.start, piece.end)).length
    let reached = piece.start
    for (const { start, end } of quotationsAround(paragraphs, piece, one.within !== null)) {
      const from = Math.max(start, reached)
      const to = Math.min(end, piece.end)
      if (from >= to) continue
      inside += letters(document.text.slice(from, to)).length
      reached = to
    }
  }
  if (inside === 0) return 'indirect'
  return inside >= all ? 'direct' : 'mixed'
}

/** The quotations that touch a piece: outermost ones, unless the piece itself stands inside one. */
function quotationsAround(paragraphs: Understanding['paragraphs'], piece: Stretch, nested: boolean): Stretch[] {
  const quotations = paragraphs[lastBefore(paragraphs, piece.start)]?.quotations ?? []
  let at = lastBefore(quotations, piece.start)
  while (at > 0 && quotations[at]!.parent !== -1) at--
  const found: Stretch[] = []
  for (; at < quotations.length && quotations[at]!.start < piece.end; at++) {
    const one = quotations[at]!
    if (one.end > piece.start && (one.parent === -1 || nested)) found.push(one)
  }
  return found
}

/** Index of the last of these that starts at or before a place; they are in order. 0 when none does. */
function lastBefore(ordered: readonly Stretch[], place: number): number {
  let low = 0
  let high = ordered.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (ordered[middle]!.start <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** A short name that depends on the document, the content and the cue only. FNV-1a, 32 bits twice. */
function idOf(document: DocumentId, one: Finding, taken: Set<string>): StatementId {
  const key = `${document}|${[...one.content, ...one.cue].map(({ start, end }) => `${start}-${end}`).join(',')}`
  let id = `s${fnv(key, 0x811c9dc5)}${fnv(key, 0x01000193)}`
  while (taken.has(id)) id += 'x'
  taken.add(id)
  return id as StatementId
}

function fnv(key: string, seed: number): string {
  let hash = seed
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0')
}
