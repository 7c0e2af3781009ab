import type { Pattern } from './pattern.js'

const CORRECTION =
  /^(?:correction|clarification|corrections and clarifications)\b|\b(?:this (?:article|story|piece|post) was (?:amended|corrected|updated)|an earlier version of this)\b/i

/** A correction retracts: what it names was not said. */
export const corrections: Pattern = {
  name: 'corrections',
  description: 'A correction note claims its paragraph, so that nothing in it is taken for a statement.',
  fires: [],
  silent: ['Correction: an earlier version of this article misquoted Holm as saying “the line will never open”.'],
  find: ({ understanding, claimed }, paragraph) => {
    const { start, end } = understanding.paragraphs[paragraph]!
    if (CORRECTION.test(understanding.document.text.slice(start, end))) claimed.add(paragraph)
    return []
  },
}
