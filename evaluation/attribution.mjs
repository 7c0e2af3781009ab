// What the attribution model alone finds, without the rules around it, from plain text:
//
//   npm run build && node evaluation/attribution.mjs [FOLDER]        (default artefacts/attribution)
//
// Writes predictions of PolNeAR dev as NDJSON for score-spans.mjs, runs it, and prints relations (all and speech verbs),
// quotations, the reliability of the confidence, and the speed. Build first; needs ../shared/gold.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadSyntax } from '../dist/2-understand/index.js'
import { cutTokens } from '../dist/2-understand/syntax/cut.js'
import { loadAttribution } from '../dist/3-attribute/model/index.js'

const gold = '../shared/gold'
const folder = process.argv[2] ?? 'artefacts/attribution'
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const articles = lines(`${gold}/polnear/dev.jsonl`)
const syntaxModel = loadSyntax(readFileSync('models/syntax-en.bin'))
const bytes = readFileSync('models/attribution-en.bin')
const loading = process.cpuUsage()
const model = loadAttribution(bytes, syntaxModel)
const loaded = process.cpuUsage(loading)

/** Token ranges of the paragraphs: cut at line ends. */
function paragraphs({ text, count, start, end }) {
  const ranges = []
  let from = 0
  for (let t = 1; t <= count; t++) {
    if (t < count && !text.slice(end[t - 1], start[t]).includes('\n')) continue
    ranges.push({ from, to: t })
    from = t
  }
  return ranges.filter(({ from, to }) => to > from)
}

const readings = articles.map(({ id, text }) => {
  const syntax = syntaxModel.read(cutTokens(text, 0, text.length))
  return { id, text, syntax, ranges: paragraphs(syntax) }
})
const read = ({ syntax, ranges }) => ranges.flatMap((range) => model.relations(syntax, range).relations)
const predicted = readings.map(read)

// ---- spans ----------------------------------------------------------------------------------------------------------
const pairs = (stretches) => stretches.map(({ start, end }) => [start, end])
mkdirSync(folder, { recursive: true })
const records = readings.map(({ id, text }, i) => ({
  id,
  text,
  statements: predicted[i].map((r) => ({
    content: pairs(r.content),
    cue: pairs(r.cue),
    source: pairs(r.source),
    confidence: r.confidence,
  })),
}))
writeFileSync(`${folder}/dev.ndjson`, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
const scorer = [`${gold}/score-spans.mjs`, `${gold}/polnear-spans/dev.jsonl.gz`, `${folder}/dev.ndjson`]
process.stdout.write(execFileSync(process.execPath, scorer, { encoding: 'utf8' }))

// ---- relations --------------------------------------------------------------------------------------------------------
const SPEECH = new Set(
  `say tell add ask write note announce report suggest tweet describe argue explain continue acknowledge accuse declare recall urge
  insist claim state warn admit deny reply respond answer call promise vow pledge predict declare comment complain joke testify confirm
  concede contend assert maintain allege stress emphasize reiterate repeat remark observe read conclude caution boast reveal
  disclose according post shout yell praise criticize denounce condemn blast slam dismiss mock question speak talk discuss mention
  demand propose quote cite`.split(/\s+/),
)
function lettersOf(spans) {
  const letters = new Set()
  for (const [start, end] of spans) for (let at = start; at < end; at++) letters.add(at)
  return letters
}
function common(a, b) {
  if (!a.length && !b.length) return 1
  const [x, y] = [lettersOf(a), lettersOf(b)]
  let both = 0
  for (const at of x) if (y.has(at)) both++
  return both / (x.size + y.size - both)
}
const isSpeech = ({ syntax }, cue) =>
  cue.some(([start, end]) => {
    for (let t = 0; t < syntax.count; t++)
      if (syntax.start[t] >= start && syntax.end[t] <= end && SPEECH.has(syntax.lemma[t].toLowerCase())) return true
    return false
  })
const reliability = Array.from({ length: 10 }, () => ({ n: 0, right: 0, sum: 0 }))
for (const filter of ['all', 'speech verbs']) {
  const count = { gold: 0, predicted: 0, relaxed: 0, strict: 0 }
  articles.forEach((article, i) => {
    const keep = filter === 'all' ? () => true : (cue) => isSpeech(readings[i], cue)
    const left = new Set(article.attributions.filter((one) => keep(one.cue)))
    const ours = records[i].statements.filter((one) => keep(one.cue) && (one.content.length || filter === 'all'))
    count.gold += left.size
    count.predicted += ours.filter((one) => one.content.length).length
    for (const one of ours) {
      const near = [...left].map((g) => ({
        g,
        low: Math.min(common(one.cue, g.cue), common(one.source, g.source), common(one.content, g.content)),
      }))
      const best = near.sort((a, b) => b.low - a.low)[0]
      const right = best !== undefined && best.low >= 0.5
      if (right) left.delete(best.g)
      if (right) count.relaxed++
      if (right && best.low === 1) count.strict++
      if (filter !== 'all') continue
      const bin = reliability[Math.min(9, Math.floor(one.confidence * 10))]
      bin.n++
      bin.right += right ? 1 : 0
      bin.sum += one.confidence
    }
  })
  const f1 = (n) => ((200 * n) / (count.gold + count.predicted)).toFixed(1)
  console.log(
    `relations, ${filter}: relaxed F1 ${f1(count.relaxed)} (P ${((100 * count.relaxed) / count.predicted).toFixed(1)} R ${((100 * count.relaxed) / count.gold).toFixed(1)}), strict F1 ${f1(count.strict)}  (${count.gold} gold, ${count.predicted} predicted with content)`,
  )
}
console.log('confidence    n  said  right')
reliability.forEach(({ n, right, sum }, i) => {
  if (n) console.log(`0.${i}-       ${String(n).padStart(5)}  ${(sum / n).toFixed(2)}   ${(right / n).toFixed(2)}`)
})

// ---- quoted content ---------------------------------------------------------------------------------------------------
const isQuoted = (text, [start, end]) =>
  /^["“”]|^''|^``/.test(text.slice(start, end)) && text.slice(start, end).split(/\s+/).length >= 4
const quoted = { gold: 0, predicted: 0, both: 0, source: 0, found: 0 }
articles.forEach((article, i) => {
  const { text } = article
  const ours = new Map(
    records[i].statements.flatMap((one) =>
      one.content.filter((piece) => isQuoted(text, piece)).map((piece) => [piece.join(), one]),
    ),
  )
  quoted.predicted += ours.size
  for (const one of article.attributions)
    for (const piece of one.content.filter((part) => isQuoted(text, part))) {
      quoted.gold++
      const same = ours.get(piece.join())
      if (same) quoted.both++
      const over = records[i].statements.find(
        (mine) => common(mine.content, [piece]) > 0 && mine.content.some(([s, e]) => s < piece[1] && piece[0] < e),
      )
      if (over) quoted.found++
      if (over && JSON.stringify(over.source) === JSON.stringify(one.source)) quoted.source++
    }
})
console.log(
  `content that opens with a quotation mark, 4+ words: exact F1 ${((200 * quoted.both) / (quoted.gold + quoted.predicted)).toFixed(1)}, overlapped ${((100 * quoted.found) / quoted.gold).toFixed(1)} %, source exact ${((100 * quoted.source) / quoted.gold).toFixed(1)} % (${quoted.gold} gold)`,
)

// ---- speed ------------------------------------------------------------------------------------------------------------
const tokens = readings.reduce((sum, { syntax }) => sum + syntax.count, 0)
const times = []
for (let round = 0; round < 4; round++) {
  const before = process.cpuUsage()
  for (const reading of readings) read(reading)
  const { user, system } = process.cpuUsage(before)
  times.push((user + system) / tokens)
}
console.log(
  `${tokens} tokens; load ${((loaded.user + loaded.system) / 1000).toFixed(0)} ms; ${Math.min(...times).toFixed(1)} µs of processor time a token, best of ${times.length}, without syntax`,
)
