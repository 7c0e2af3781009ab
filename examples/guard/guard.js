/**
 * A guard between a language model and its readers. It holds every quotation of an answer against the documents that the
 * model was given, and either lets the answer pass, repairs it by copying the source's words, or refuses it.
 */
import { check, readSources } from 'onrecord'

/** What may be repaired: words that somebody said, printed wrongly. What nobody said there has no words to copy. */
const REPAIRABLE = new Set(['altered', 'marked'])

/**
 * A guard for answers that were made from these documents, which are read and indexed once.
 * @param {readonly { id: string, text: string, title?: string, url?: string }[]} documents
 */
export async function guardFor(documents) {
  const sources = await readSources(documents)
  return async (/** @type {string} */ answer) => {
    const report = await check({ markdown: answer }, sources)
    const open = report.quotes.filter((quote) => !stands(quote))
    if (open.length === 0) return { decision: 'pass', answer, report }
    const repaired = repairedWith(answer, open)
    // The repair is checked like any answer: what is passed on has been looked up as it stands.
    const again = await check({ markdown: repaired }, sources)
    const left = again.quotes.filter((quote) => !stands(quote))
    return left.length === 0
      ? { decision: 'repair', answer: repaired, report }
      : { decision: 'refuse', answer: null, report, because: left.map(reason) }
  }
}

function stands({ verdict, alarms }) {
  return verdict === 'verbatim' || verdict === 'too-short' || (verdict === 'marked' && alarms.length === 0)
}

/** Words are put in from the end, so that the places before them stay where they are. */
function repairedWith(answer, quotes) {
  let repaired = answer
  for (const { span, verdict, best } of [...quotes].sort((a, b) => b.span[0] - a.span[0])) {
    const [start, end] = span
    const [, opening, words, closing] = QUOTED.exec(answer.slice(start, end))
    // A quotation that its report interrupts is left to people: words cannot be put into two places.
    if (!REPAIRABLE.has(verdict) || best?.spans.length !== 1 || /["“”„«»]/.test(words)) continue
    repaired = repaired.slice(0, start) + opening + best.text + closing + repaired.slice(end)
  }
  return repaired
}

/** Marks, words, and the stop and marks at their end. */
const QUOTED = /^(["“„«‘']*)([\s\S]*?)([.,;!?]*["“”»’']*[.,;]*)$/

function reason({ quote, verdict, messages }) {
  return [`${verdict}: ${quote}`, ...messages.map(({ text }) => text)].join(' ')
}
