import type { QuoteRecord, Verdict } from '../../types/index.js'
import { type CheckedDraft, type Grade, gradeOf, MEANING, namesOf, passes, sentencesOf, sourceName } from './told.js'

/** Version and schema as OASIS published them (2020-03-27). */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const LEVELS: Readonly<Record<Grade, string>> = { fine: 'none', note: 'note', warning: 'warning', error: 'error' }
const RULES = Object.keys(MEANING).filter((verdict) => verdict !== 'verbatim') as Verdict[]

/** Every quotation of the drafts that does not stand, as SARIF 2.1.0: for code scanning and editors. */
export function reportsToSarif(drafts: readonly CheckedDraft[], version: string): string {
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'onrecord', version, semanticVersion: version, rules: RULES.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: drafts.flatMap((draft) =>
          draft.report.quotes.filter((quote) => !passes(quote)).map((quote) => result(quote, draft)),
        ),
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: drafts.flatMap(notifications) }],
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function rule(verdict: Verdict) {
  return {
    id: `quotation/${verdict}`,
    name: verdict.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: MEANING[verdict] },
  }
}

function result(quote: QuoteRecord, draft: CheckedDraft) {
  const { report } = draft
  const who = namesOf(quote.speakers)
  const nearest = quote.best
    ? ` Nearest wording, in ${sourceName(report, quote.best.source)}: “${quote.best.text}”`
    : ''
  return {
    ruleId: `quotation/${quote.verdict}`,
    ruleIndex: RULES.indexOf(quote.verdict),
    level: LEVELS[gradeOf(quote)],
    message: { text: `${quote.verdict}: ${sentencesOf(quote).join(' ')}${nearest}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(report.draft) }, ...region(quote, draft) } }],
    properties: { verdict: quote.verdict, alarms: quote.alarms, ...(who === '' ? {} : { speaker: who }) },
  }
}

/** Lines and columns count from 1, offsets from 0; the end column is the one behind the last letter. */
function region({ span: [start, end] }: QuoteRecord, { place, text }: CheckedDraft) {
  if (place === null) return {}
  const [from, to] = [place(start), place(end)]
  return {
    region: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
      snippet: { text: text.slice(start, end) },
    },
  }
}

function notifications({ report }: CheckedDraft) {
  return report.messages
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, text, severity }) => ({ descriptor: { id: rule }, level: severity, message: { text } }))
}

/** A path as a relative reference: letters that a URI does not hold are escaped, slashes stay. */
function uriOf(name: string): string {
  if (/^https?:\/\//i.test(name)) return name
  return name
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split(/[\\/]/)
    .map(encodeURIComponent)
    .join('/')
}
