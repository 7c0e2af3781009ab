import type { SpanRecord } from '../types/index.js'
import { compareText } from './printing.js'
import { type Profile, pairsOf } from './profiles.js'
import { termsOf, wordsOf } from './terms.js'

/** How the documents print a word or a pair of words, by its stems. */
export interface Surface {
  readonly forms: Map<string, number>
  readonly documents: Set<string>
  total: number
  /** How often it follows "the", "of", "our" …, as nouns do. */
  noun: number
  /** How often it follows "to", "will", "they" …, as verbs do. */
  verb: number
  /** How often it follows "the": then the label has it, too. */
  definite: number
  /** How often it begins with a capital. */
  capital: number
  /** How often another content word follows at once: "former" and "federal" lead to what they are about. */
  leading: number
}

const BEFORE_NOUNS = new Set(
  'the a an this these its his her their our your my no of on for about over every each any some and'.split(' '),
)
const BEFORE_VERBS = new Set(
  'to i we you they he she it who will would can could may might must shall should cannot not never let'.split(' '),
)

/** All words and pairs of words of the documents. */
export function surfacesOf(profiles: readonly Profile[]): Map<string, Surface> {
  const documents = new Set(
    profiles.flatMap(({ utterance }) => [utterance.main, ...utterance.variants].map((p) => p.document)),
  )
  const surfaces = new Map<string, Surface>()
  for (const { id, text } of [...documents].sort((a, b) => compareText(a.id, b.id))) {
    const before = previousWords(text)
    const terms = termsOf(text)
    const note = (key: string, [start, end]: SpanRecord, leads: boolean): void => {
      const surface = surfaces.get(key) ?? newSurface()
      const previous = before.get(start)
      const form = text.slice(start, end)
      surfaces.set(key, surface)
      surface.forms.set(form, (surface.forms.get(form) ?? 0) + 1)
      surface.documents.add(id)
      surface.total++
      if (BEFORE_NOUNS.has(previous ?? '')) surface.noun++
      if (BEFORE_VERBS.has(previous ?? '')) surface.verb++
      if (previous === 'the') surface.definite++
      if (/^\p{Lu}/u.test(form)) surface.capital++
      if (leads) surface.leading++
    }
    terms.forEach((term, i) => {
      const [next, third] = [terms[i + 1], terms[i + 2]]
      const leads = next !== undefined && pairsOf([term, next]).length > 0
      note(term.stem, [term.start, term.end], leads)
      if (leads)
        note(
          `${term.stem} ${next.stem}`,
          [term.start, next.end],
          third !== undefined && pairsOf([next, third]).length > 0,
        )
    })
  }
  return surfaces
}

function newSurface(): Surface {
  return { forms: new Map(), documents: new Set(), total: 0, noun: 0, verb: 0, definite: 0, capital: 0, leading: 0 }
}

function previousWords(text: string): Map<number, string> {
  const words = wordsOf(text)
  return new Map(words.slice(1).map(({ start }, i) => [start, words[i]!.word]))
}
