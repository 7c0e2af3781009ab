import type { Pattern } from './pattern.js'

const CORRECTION = new RegExp(
  [
    String.raw`^(?:[\d:.]+(?:\s?[ap]m)?\s*[-–—:]?\s*)?(?:correction|clarification|corrections and clarifications|editor['’]s note|retraction)\b`,
    String.raw`\bthis (?:article|story|piece|post|report|page|headline) (?:was|has been) (?:amended|corrected|updated|changed|edited)\b`,
    String.raw`\b(?:an earlier|a previous|the original|an older) (?:version|edition|headline) of this\b`,
    String.raw`\b(?:article|story|report|caption|headline|post|version|edition|bulletin)\b[^.]{0,80}\b(?:misquoted|misattributed|(?:wrongly|incorrectly|mistakenly) (?:attributed|quoted|reported|stated|said))\b`,
    String.raw`\bwe (?:wrongly|incorrectly|mistakenly) (?:attributed|quoted|reported|stated|said)\b`,
  ].join('|'),
  'i',
)

/** A correction retracts: what it names was not said. */
export const corrections: Pattern = {
  name: 'corrections',
  description: 'A correction note claims its paragraph, so that nothing in it is taken for a statement.',
  fires: [],
  silent: [
    'Correction: an earlier version of this article misquoted Holm as saying “the line will never open”.',
    'A previous version of this story wrongly attributed the words “we printed it” to Dana Frye.',
    'Editor’s note: Ada Lind did not say “never again”, as we reported on Monday.',
    'On 3 May we mistakenly quoted Mayor Holm as saying the port was “finished”.',
  ],
  find: ({ understanding, claimed }, paragraph) => {
    const { start, end } = understanding.paragraphs[paragraph]!
    if (CORRECTION.test(understanding.document.text.slice(start, end))) claimed.add(paragraph)
    return []
  },
}
