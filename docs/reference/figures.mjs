/**
 * A figure in a paper stands between marks that name it by its place in docs/measurements.md (section, row, column) or in a frozen
 * run of a benchmark (row, unit).
 *
 *   <!-- figure: PolNeAR dev / kind direct / F1 -->0.88<!-- /figure -->
 *   <!-- figure: bench scale / texts.ndjson / articles/s -->37.1<!-- /figure -->
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const MEASUREMENTS = 'docs/measurements.md'
const FROZEN = 'benchmarks/frozen'

/** All that was measured and is kept: docs/measurements.md, and each frozen run as a section "bench NAME". */
export function keptMeasurements() {
  const kept = existsSync(MEASUREMENTS) ? [readFileSync(MEASUREMENTS, 'utf8')] : []
  const runs = existsSync(FROZEN) ? readdirSync(FROZEN).sort() : []
  return [
    ...kept,
    ...runs.map((name) => `\n## bench ${name.replace('.txt', '')}\n${readFileSync(`${FROZEN}/${name}`, 'utf8')}`),
  ].join('')
}

const MARKED = /(<!-- figure: (.+?) -->)(.*?)(<!-- \/figure -->)/g

/** The columns of score.mjs, in its order. */
const COLUMNS = 'gold pred P R F1 content source cue right wrong part none mode false'.split(' ')

/** The rows of the scorers' tables: what opens them, and what each value in them is called. */
const SENTENCES = [
  [/^(source|cue|content)\s/, /\b(P|R|F1)\s+([\d.]+)/g],
  [/^(direct\+mixed|indirect):/, /\b(matched|right|wrong|unattributed)\s+([\d.]+)/g],
  // "FALSE ALARMS   0 of 312 clean (0.0%)"
  [/^(FALSE ALARMS|FALSE COMFORT)\s/, /(\d+ of \d+) (clean|bad)/g, 'value first'],
  [/^(direct quotations of 4\+ words)/, /\b(found|content exact|source exact|overlapping)[^\d%]*?([\d.]+)(?= %)/g],
]

/** The paper with every figure as the measurements have it. Throws where a name is in neither a section nor a row. */
export function withFigures(text, measurements, path) {
  const figures = figuresOf(measurements)
  return text.replace(MARKED, (_, open, name, _shown, close) => {
    const value = figures.get(name)
    if (value === undefined) throw new Error(`${path} shows a figure that docs/measurements.md does not hold: ${name}`)
    return `${open}${value}${close}`
  })
}

/** The figures of a paper that the measurements tell otherwise, each with both values; `null` where they hold none of that name. */
export function staleFigures(text, measurements) {
  const figures = figuresOf(measurements)
  return [...text.matchAll(MARKED)]
    .map(([, , name, shown]) => ({ name, shown, measured: figures.get(name) ?? null }))
    .filter(({ shown, measured }) => shown !== measured)
}

/** Every figure of docs/measurements.md by its name. */
export function figuresOf(measurements) {
  const figures = new Map()
  for (const section of measurements.split(/^## /m).slice(1)) {
    const [title, ...lines] = section.split('\n')
    const read = title.startsWith('bench ') ? benched : valuesIn
    for (const line of lines)
      for (const [row, column, value] of read(line)) figures.set(`${title} / ${row} / ${column}`, value)
  }
  return figures
}

function valuesIn(line) {
  return [...scored(line), ...said(line), ...relations(line), ...tabled(line)]
}

/** "texts.ndjson   36.7 articles/s, 0.17 MB/s" or "100,000 articles: 31.9 ms of processor each": a row, then numbers, each with its unit. */
function benched(line) {
  const [, row, told] = /^\s*(\S.*?)(?::|\s{2,})\s*(\S.*)$/.exec(line) ?? []
  if (row === undefined) return []
  return [...told.matchAll(/(?<![\w.,])(\d[\d,]*(?:\.\d+)?) ((?:[a-zµ/%]+\d*)(?: [a-zµ/%]+\d*)*)/gi)].map(
    ([, value, unit]) => [row, unit.replace(/ and$/, ''), value],
  )
}

/** "kind direct   430  435 |  0.87 0.88 0.88 | …" */
function scored(line) {
  const [, row, counts] = /^(\S.*?)\s+(\d+\s+\d+ \|.*)$/.exec(line) ?? []
  if (row === undefined || counts.includes('gold pred')) return []
  const values = counts.split(/[\s|]+/).filter(Boolean)
  return values.map((value, at) => [row, COLUMNS[at] ?? `column ${at}`, value])
}

/** "direct+mixed: gold 275 matched 73.1 % right 90.0 % …" */
function said(line) {
  return SENTENCES.flatMap(([opens, pairs, order]) => {
    const row = opens.exec(line)?.[1]
    if (row === undefined) return []
    return [...line.matchAll(pairs)].map(([, one, other]) => (order ? [row, other, one] : [row, one, other]))
  })
}

/** "relations of speech, relaxed, P / R / F1: 68.2 / 60.4 / 64.1" */
function relations(line) {
  const [, row, ...values] = /^(.+?),? P \/ R \/ F1: ([\d.]+) \/ ([\d.]+) \/ ([\d.]+)/.exec(line) ?? []
  return row === undefined ? [] : values.map((value, at) => [row, ['P', 'R', 'F1'][at], value])
}

/** "| `onrecord --version` (median of 10) | 244 ms |": the row is named by what stands before a bracket, comma or colon. */
function tabled(line) {
  const [, what, figure] = /^\| (.+?) \| (.+?) \|$/.exec(line) ?? []
  if (what === undefined || /^-+$/.test(figure)) return []
  const row = what.replaceAll('`', '').split(/ \(|[,:] /)[0]
  const rate = /\S+ \w+ a second$/.exec(figure)?.[0]
  return [[row, 'figure', figure], ...(rate ? [[row, 'rate', rate]] : [])]
}
