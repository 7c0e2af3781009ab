import type { Page } from './page.js'
import { counted } from './phrases.js'

/** How the page was made, line by line: what went in, what was left out, and what its check does and does not show. */
export function howMade({ made }: Page): string[] {
  const found = `${counted(made.statements, 'statement')} ${were(made.statements)} found in ${counted(made.documents, 'document')}`
  const shown = `${made.shown} ${made.shown === 1 ? 'is' : 'are'} on this page.`
  const joins = `${counted(made.joined, 'repetition')} of the same words ${were(made.joined)} joined with them.`
  return [
    `${found}; ${shown}${made.joined > 0 ? ` ${joins}` : ''}`,
    ...leftOut(made),
    'Every quotation on this page was looked up in these documents and stands there word for word; only quotation ' +
      'marks, dashes and spaces were set anew. That shows that it was printed, not that it is true. What stands ' +
      'without quotation marks is the report of the outlet named below it.',
    'Speakers, sections and dates were worked out by a program and can be wrong: each link opens at the words.',
  ]
}

function leftOut({ unattributed, thoughts, doubtful, scraps }: Page['made']): string[] {
  const groups = [
    ...(unattributed > 0 ? [`${counted(unattributed, 'statement')} whose speaker is not clear`] : []),
    ...(thoughts > 0
      ? [`${counted(thoughts, 'belief or intention', 'beliefs and intentions')} ascribed to somebody`]
      : []),
    ...(doubtful > 0 ? [`${counted(doubtful, 'statement')} that the program is not sure of`] : []),
    ...(scraps > 0 ? [`${counted(scraps, 'passing remark')} of a word or two`] : []),
  ]
  return groups.length === 0 ? [] : [`Left out: ${groups.join('; ')}.`]
}

function were(number: number): string {
  return number === 1 ? 'was' : 'were'
}
