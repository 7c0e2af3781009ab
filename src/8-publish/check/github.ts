import type { QuoteRecord } from '../../types/index.js'
import { type CheckedDraft, type Grade, gradeOf, MEANING, passes, sentencesOf, sourceName } from './told.js'

const COMMANDS: Readonly<Record<Grade, string>> = { fine: 'debug', note: 'notice', warning: 'warning', error: 'error' }

/** Quotations that do not stand, as workflow commands: GitHub shows each beside its line of the draft. */
export function reportToGithub(draft: CheckedDraft): string {
  const { report } = draft
  const quotes = report.quotes.filter((quote) => !passes(quote)).map((quote) => annotation(quote, draft))
  const messages = report.messages
    .filter(({ severity }) => severity !== 'info')
    .map(({ text, severity }) => `::${severity} file=${property(report.draft)}::${data(text)}`)
  return [...messages, ...quotes].map((line) => `${line}\n`).join('')
}

function annotation(quote: QuoteRecord, { report, place }: CheckedDraft): string {
  const [from, to] = place ? [place(quote.span[0]), place(quote.span[1])] : []
  const told: readonly (readonly [string, string | number | undefined])[] = [
    ['file', report.draft],
    ['line', from?.line],
    ['endLine', to?.line],
    // GitHub takes columns only where both ends are on one line.
    ...(from && to && from.line === to.line
      ? ([
          ['col', from.column],
          ['endColumn', to.column],
        ] as const)
      : []),
    ['title', `${quote.verdict}: ${MEANING[quote.verdict]}`],
  ]
  const properties = told.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${property(String(value))}`],
  )
  const nearest = quote.best
    ? `\nNearest wording, in ${sourceName(report, quote.best.source)}: “${quote.best.text}”`
    : ''
  const text = `“${bare(quote.quote)}”\n${sentencesOf(quote).join(' ')}${nearest}`
  return `::${COMMANDS[gradeOf(quote)]} ${properties.join(',')}::${data(text)}`
}

function bare(quote: string): string {
  return quote.replace(/^["“”„«]+|["“”„«»]+$/g, '')
}

/** As the runner of GitHub's actions unescapes it: a draft must not be able to give a command of its own. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
