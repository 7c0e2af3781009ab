import { counted } from './counted.js'
import type { MadeWords } from './made-words.js'

/** How the page was made, in English. */
export const MADE: MadeWords = {
  found({ statements, documents, shown, joined }) {
    const found = `${counted(statements, 'statement')} ${were(statements)} found in ${counted(documents, 'document')}`
    const joins = `${counted(joined, 'repetition')} of the same words ${were(joined)} joined with them.`
    return `${found}; ${shown} ${shown === 1 ? 'is' : 'are'} on this page.${joined > 0 ? ` ${joins}` : ''}`
  },
  leftOut({ unattributed, thoughts, doubtful, scraps }) {
    const groups = [
      unattributed > 0 && `${counted(unattributed, 'statement')} whose speaker is not clear`,
      thoughts > 0 && `${counted(thoughts, 'belief or intention', 'beliefs and intentions')} ascribed to somebody`,
      doubtful > 0 && `${counted(doubtful, 'statement')} that the program is not sure of`,
      scraps > 0 && `${counted(scraps, 'passing remark')} of a word or two`,
    ]
    return `Left out: ${groups.filter((group) => group !== false).join('; ')}.`
  },
  proof:
    'Every quotation on this page was looked up in these documents and stands there word for word; only quotation ' +
    'marks, dashes and spaces were set anew. That shows that it was printed, not that it is true. What stands ' +
    'without quotation marks is the report of the outlet named below it.',
  doubt: 'Speakers, sections and dates were worked out by a program and can be wrong: each link opens at the words.',
  by: (program, day) => (day === null ? [`Made with ${program}.`] : [`Made with ${program} on `, day, '.']),
}

function were(number: number): string {
  return number === 1 ? 'was' : 'were'
}
