import { contentTexts, type Utterance, wordsOf } from '../6-gather/index.js'
import type { Objection } from '../7-check/index.js'

/** Fewer words are a fragment, as a check has it. */
const LEAST = 4

const TESTS: Readonly<Record<Objection, (text: string) => boolean>> = {
  brackets: (text) => /\[[^\]]*[\p{L}\p{N}][^\]]*\]/u.test(text),
  ellipses: (text) => /…|\.\s?\.\s?\./.test(text),
  fragments: (text) => wordsOf(text).length < LEAST,
}

/** Whether a house would rather not print a quotation as its outlet did: with a bracket or a cut in it, or a scrap of it. */
export function isObjectedTo({ main }: Utterance, objections: readonly Objection[]): boolean {
  if (main.statement.kind !== 'direct') return false
  const text = contentTexts(main).join(' ')
  return objections.some((objection) => TESTS[objection](text))
}

/** Whether a house would not set so few words over a section. */
export function isFragment(words: string, objections: readonly Objection[]): boolean {
  return objections.includes('fragments') && TESTS.fragments(words)
}
