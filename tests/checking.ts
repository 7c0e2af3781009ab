import { type CheckOptions, checkQuotes, indexSources } from '../src/7-check/index.js'
import { passageOf } from '../src/7-check/passage.js'
import { type Wording, wordingOf } from '../src/7-check/wording.js'
import type { DocumentRecord, QuoteRecord } from '../src/types/index.js'
import { party, record, type Saying, says } from './records.js'

/** What the harbour master said, as the one source of most tests has it. */
export const HARBOUR = [
  'The port reopened on Monday after nine days.',
  '“We will not raise the fees before the spring, and the crews that stayed away may return without a hearing,” Ilse Domm said. “The ice has cost us 40 berths.”',
  'Ms Domm, the harbour master, added that the northern pier was beyond repair and would be closed for good.',
  '“Nobody warned the pilots,” said Arno Pell, who leads their union, “and nobody has told us since what the plan is.”',
].join('\n')

/** The harbour's story with who says what, as the engine would find it. */
export function harbour(id = 'harbour'): DocumentRecord {
  return record(id, HARBOUR, [
    says('Ilse Domm', [
      '“We will not raise the fees before the spring, and the crews that stayed away may return without a hearing,”',
      '“The ice has cost us 40 berths.”',
    ]),
    says('Ilse Domm', 'that the northern pier was beyond repair and would be closed for good'),
    says('Arno Pell', ['“Nobody warned the pilots,”', '“and nobody has told us since what the plan is.”']),
  ])
}

/** A draft of one sentence: the words in marks, and who is said to have said them. */
export function drafted(words: string, who: string | null = 'Ilse Domm'): DocumentRecord {
  const text = `“${words},” ${who ?? 'somebody'} said.`
  return record('draft', text, who === null ? [] : [says(who, `“${words},”`)])
}

/** The one quotation of a draft, looked up. */
export function checked(
  draft: DocumentRecord,
  sources: readonly DocumentRecord[] = [harbour()],
  options: CheckOptions = {},
): QuoteRecord {
  const { quotes } = checkQuotes(draft, indexSources(sources), options)
  if (quotes.length !== 1) throw new Error(`${quotes.length} quotations where one was expected`)
  return quotes[0]!
}

/** Somebody says these words of a text, in a document of its own. */
export function document(id: string, text: string, ...sayings: Saying[]): DocumentRecord {
  return record(id, text, sayings)
}

/** A quotation as `find` and `align` get it. */
export function wording(words: string): Wording {
  return wordingOf(words, [{ start: 0, end: words.length }])
}

/** A text as a passage. */
export function passage(text: string) {
  return passageOf(record('s', text), { start: 0, end: text.length })
}

/** A person, a body, somebody without a name. */
export const somebody = party
