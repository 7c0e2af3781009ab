/**
 * Do themes bring apart what belongs apart? Statements of different PolNeAR articles are mixed and must come apart again
 * (adjusted Rand index); the sections of the seed article must be found again without their headings (V-measure). Beside
 * it stands k-means over TF-IDF, which is told the true number of groups. Also alone:
 *
 *   node evaluation/themes.mjs [RECORDS.ndjson]     after `npm run build`; other records in place of PolNeAR dev's
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chance } from '../benchmarks/chance.mjs'
import { adjustedRand, vMeasure } from './agreement.mjs'
import { kMeans } from './k-means.mjs'
import { recordOf, recordsOf } from './records.mjs'

const DIST = new URL('../dist/', import.meta.url)
const SEED = fileURLToPath(new URL('../../shared/seed/what-did-they-say.txt', import.meta.url))

/** So many mixtures of so many articles each. */
const MIXTURES = 40
const SIZES = [4, 6]
/** An article with fewer statements is no group. */
const LEAST = 6

/** The figures for the report. */
export async function themesMeasured(file = null) {
  const gather = await import(new URL('6-gather/index.js', DIST))
  const records = await recordsOf(file)
  const mixed = SIZES.map((size) => ({ size, ...mixtures(records, size, gather) }))
  const seed = existsSync(SEED) ? await seedMeasured(gather) : null
  return { mixed, seed, table: tableOf(mixed, seed) }
}

function tableOf(mixed, seed) {
  const figure = (value) => value.toFixed(3).padStart(8)
  const rows = mixed.map(
    ({ size, themes, words, paragraphs, groups }) =>
      `${`ARI, ${MIXTURES} mixtures of ${size} articles`.padEnd(42)}${[themes, words, paragraphs].map(figure).join('')}${groups.toFixed(1).padStart(8)}`,
  )
  const more = seed
    ? [
        `${'V-measure, seed with its headings'.padEnd(42)}${figure(seed.ruled)}`,
        `${'V-measure, seed without its headings'.padEnd(42)}${[seed.themes, seed.words, seed.paragraphs].map(figure).join('')}${String(seed.groups).padStart(8)}`,
      ]
    : []
  return [`${''.padEnd(42)}  themes k-means  +parag.  groups`, ...rows, ...more].join('\n')
}

/** The mean over seeded draws of articles. */
function mixtures(records, size, gather) {
  const next = chance(size)
  const fit = records.filter((record) => gather.gatherUtterances([record]).length >= LEAST)
  const draws = Array.from({ length: MIXTURES }, () => draw(fit, size, next))
  const scores = draws.map((drawn) => compared(drawn, gather))
  const mean = (key) => scores.reduce((sum, one) => sum + one[key], 0) / scores.length
  return { themes: mean('themes'), words: mean('words'), paragraphs: mean('paragraphs'), groups: mean('groups') }
}

function draw(list, size, next) {
  const left = [...list]
  return Array.from({ length: size }, () => left.splice(Math.floor(next() * left.length), 1)[0])
}

function compared(records, gather) {
  const utterances = gather.gatherUtterances(records)
  const truth = utterances.map(({ main }) => main.document.id)
  const score = (labels) => adjustedRand(labels, truth)
  const themes = themesOf(records, utterances, gather)
  const ways = baselines(utterances, records.length, gather)
  return {
    themes: score(themes),
    words: score(ways.words),
    paragraphs: score(ways.paragraphs),
    groups: new Set(themes).size,
  }
}

/** Which theme each utterance came into. */
function themesOf(records, utterances, { gatherThemes }) {
  const themes = gatherThemes(records, utterances)
  const at = new Map(themes.flatMap((theme, i) => theme.utterances.map((one) => [one, i])))
  return utterances.map((one) => at.get(one))
}

function baselines(utterances, groups, { contentTexts, termsOf }) {
  const stems = (text) => termsOf(text).map(({ stem }) => stem)
  const own = utterances.map(({ main }) => stems(contentTexts(main).join(' ')))
  const around = utterances.map(({ main }) => stems(paragraphOf(main)))
  return { words: kMeans(own, groups), paragraphs: kMeans(around, groups) }
}

function paragraphOf({ document, content, statement }) {
  const at = content[0]?.[0] ?? statement.cue[0]?.[0] ?? 0
  const block = document.blocks.find(({ start, end }) => start <= at && at < end)
  return block ? document.text.slice(block.start, block.end) : ''
}

/** The seed article's statements under its own headings, as it is and with its headings taken out of the text. */
async function seedMeasured(gather) {
  const record = await recordOf({ id: 'seed', text: readFileSync(SEED, 'utf8') })
  const headings = record.blocks.filter(({ kind }) => kind === 'heading')
  const blank = headings.reduce(
    (text, { start, end }) => `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`,
    record.text,
  )
  const bare = { ...record, text: blank, blocks: record.blocks.filter(({ kind }) => kind !== 'heading') }
  const score = (one, labelsOf) => {
    const all = gather.gatherUtterances([one])
    const under = all.map(({ main }) => headings.findLastIndex(({ end }) => end <= gather.position(main)))
    const labels = labelsOf(all)
    const kept = all.map((_, i) => i).filter((i) => under[i] >= 0)
    return vMeasure(
      kept.map((i) => labels[i]),
      kept.map((i) => under[i]),
    )
  }
  const groups = headings.length
  return {
    ruled: score(record, (all) => themesOf([record], all, gather)),
    themes: score(bare, (all) => themesOf([bare], all, gather)),
    words: score(bare, (all) => baselines(all, groups, gather).words),
    paragraphs: score(bare, (all) => baselines(all, groups, gather).paragraphs),
    groups: new Set(themesOf([bare], gather.gatherUtterances([bare]), gather)).size,
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { table } = await themesMeasured(process.argv[2] ?? null)
  process.stdout.write(`${table}\n`)
}
