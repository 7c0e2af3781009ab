import type { DocumentRecord } from '../types/index.js'
import { type Printing, position } from './printing.js'
import { wordsOf } from './terms.js'

/** A stretch of a document under one heading. */
export interface Section {
  readonly document: DocumentRecord
  readonly heading: string
  /** The heading's words before a colon or a quotation: what names the section. */
  readonly label: string
  /**
   * How good a name the label is for a subject that many documents share: "Fishing: ‘We did …’" says that it is one,
   * "The cable" may be one, a quotation or a dateline is none.
   */
  readonly names: 'surely' | 'perhaps' | 'not'
  readonly start: number
  readonly end: number
}

/** Longer labels tell a story instead of naming a subject. */
const LONGEST = 3
const LONGEST_SURE = 7

/** The sections of a document, from its headings; empty when it has fewer than two. */
export function sectionsOf(document: DocumentRecord): Section[] {
  const headings = document.blocks.filter(({ kind }) => kind === 'heading')
  if (headings.length < 2) return []
  return headings.map(({ start, end }, i) => {
    const heading = document.text.slice(start, end).trim()
    const next = headings[i + 1]?.start ?? document.text.length
    return { document, heading, ...namedBy(heading), start: end, end: next }
  })
}

/** The section a printing stands in. */
export function sectionOf(printing: Printing, sections: readonly Section[]): Section | null {
  const at = position(printing)
  return sections.find(({ document, start, end }) => document === printing.document && start <= at && at < end) ?? null
}

/** "Fishing: 'We did not come here …'" is labelled "Fishing"; "CABLE" is calmed to "Cable". */
function namedBy(heading: string): Pick<Section, 'label' | 'names'> {
  const parts = /^\s*([^:“"‘«]+?)\s*(?<rest>[:–—]\s.*|:$|[“"‘«].*)?$/su.exec(heading)
  const bare = parts?.[1]?.trim() ?? ''
  const label = calmed(bare === '' ? heading.replace(/^[“"‘«]|[”"’»]$/gu, '').trim() : bare)
  const words = wordsOf(label).length
  const quotes = /^[:–—]?\s*[“"‘«']/u.test(parts?.groups?.rest ?? '')
  if (bare === '' || /\p{N}/u.test(label) || /[,;.!?]/.test(label)) return { label, names: 'not' }
  if (quotes && /^[:–—]/.test(parts?.groups?.rest ?? '') && words <= LONGEST_SURE) return { label, names: 'surely' }
  return { label, names: !quotes && words <= LONGEST && !placing(label) ? 'perhaps' : 'not' }
}

function calmed(label: string): string {
  const shouted = label.length > 3 && /^[\p{Lu}\s]+$/u.test(label)
  return shouted ? label[0]! + label.slice(1).toLowerCase() : label
}

/** "On the quay", "Back home" and "By Ana Bel" say where or who, not what. */
function placing(label: string): boolean {
  return /^(?:on|in|at|by|back|from|to|with|after|before|under|over|near|inside|behind|how|why|what|who|when|where)\b/i.test(
    label,
  )
}
