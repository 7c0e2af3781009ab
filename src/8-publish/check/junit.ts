import type { QuoteRecord } from '../../types/index.js'
import { type CheckedDraft, isOpen, MEANING, passes, sentencesOf, sourceName } from './told.js'

/** Every quotation as a test case, for the build servers that show test results. A draft is a suite. */
export function reportsToJunit(drafts: readonly CheckedDraft[]): string {
  const all = drafts.flatMap(({ report }) => report.quotes)
  const suites = drafts.map(suite).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="onrecord check" ${counts(all)}>\n${suites}</testsuites>\n`
}

function suite(draft: CheckedDraft): string {
  const { report } = draft
  const cases = report.quotes.map((quote) => testCase(quote, draft)).join('')
  const said = report.messages.map(({ text }) => text).join('\n')
  const output = said === '' ? '' : `    <system-out>${xml(said)}</system-out>\n`
  return `  <testsuite name="${xml(report.draft)}" ${counts(report.quotes)}>\n${cases}${output}  </testsuite>\n`
}

function counts(quotes: readonly QuoteRecord[]): string {
  const skipped = quotes.filter((one) => !passes(one) && !isOpen(one)).length
  return `tests="${quotes.length}" failures="${quotes.filter(isOpen).length}" errors="0" skipped="${skipped}"`
}

function testCase(quote: QuoteRecord, { report, place }: CheckedDraft): string {
  const line = place === null ? '' : ` line="${place(quote.span[0]).line}"`
  const open = `    <testcase name="${xml(quote.quote)}" classname="${xml(report.draft)}" file="${xml(report.draft)}"${line}`
  if (passes(quote)) return `${open}/>\n`
  if (!isOpen(quote)) return `${open}>\n      <skipped message="${xml(MEANING[quote.verdict])}"/>\n    </testcase>\n`
  const message = `${quote.verdict}: ${MEANING[quote.verdict]}`
  const nearest = quote.best
    ? [`Nearest wording, in ${sourceName(report, quote.best.source)}: “${quote.best.text}”`]
    : []
  const body = [...sentencesOf(quote), ...nearest].join('\n')
  return `${open}>\n      <failure type="${quote.verdict}" message="${xml(message)}">${xml(body)}</failure>\n    </testcase>\n`
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no place for control characters and halves of letters; everything else is escaped, ends of lines, too. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (sign) => NAMES[sign] ?? `&#${sign.charCodeAt(0)};`)
}
