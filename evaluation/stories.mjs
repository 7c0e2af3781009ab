/**
 * Do documents about one chain of events come together, and does every quotation on their pages pass the check? PolNeAR
 * has no stories, so each article is cut into two, its odd and its even paragraphs: the halves must meet again. Different
 * articles may rightly be one story, so that what is counted apart is a lower bound. Also alone:
 *
 *   node evaluation/stories.mjs [RECORDS.ndjson]     after `npm run build`; other records in place of PolNeAR dev's
 */
import { pathToFileURL } from 'node:url'
import { adjustedRand } from './agreement.mjs'
import { recordsOf } from './records.mjs'

const DIST = new URL('../dist/', import.meta.url)
/** Pages are made of so many articles. */
const CHECKED = 30
/** Fewer paragraphs make no two documents. */
const LEAST = 6

/** The figures for the report. */
export async function storiesMeasured(file = null) {
  const { gatherStories } = await import(new URL('6-gather/index.js', DIST))
  const records = await recordsOf(file)
  const halves = records.filter(({ blocks }) => blocks.length >= LEAST).flatMap(halvesOf)
  const home = homesIn(gatherStories(halves))
  const found = halves.map(({ id }) => home.get(id))
  const met = halves.filter(({ id }) => id.endsWith('/0') && home.get(id) === home.get(`${id.slice(0, -1)}1`)).length
  const apart = adjustedRand(
    found,
    halves.map(({ id }) => id.slice(0, -2)),
  )
  const pages = await pagesChecked(gatherStories(records.slice(0, CHECKED)))
  const table = [
    `articles cut in two                 ${halves.length / 2}`,
    `halves that meet again              ${((200 * met) / halves.length).toFixed(1)} %`,
    `adjusted Rand index, at least       ${apart.toFixed(3)}`,
    `${CHECKED} articles grouped into stories     ${pages.stories}`,
    `quotations on their pages           ${pages.quotes}`,
    `of them verbatim or marked          ${pages.right}`,
  ].join('\n')
  return { table, pages }
}

function homesIn(stories) {
  return new Map(stories.flatMap(({ documents }, at) => documents.map(({ id }) => [id, at])))
}

/** Without its title, which both would share. */
function halvesOf(record) {
  return [0, 1].map((half) => {
    const kept = record.blocks.filter((_, i) => i % 2 === half)
    const text = kept.map(({ start, end }) => record.text.slice(start, end)).join('\n\n')
    const { title: _, ...rest } = record
    return { ...rest, id: `${record.id}/${half}`, text, blocks: [], statements: [] }
  })
}

/** Each story's page as Markdown, checked like any draft against the documents it was made from. */
async function pagesChecked(stories) {
  const { rendered } = await import(new URL('operations/page.js', DIST))
  const { readMarkdown } = await import(new URL('1-read/index.js', DIST))
  const { extractDocument } = await import(new URL('operations/pipeline.js', DIST))
  const { checkQuotes, indexSources } = await import(new URL('7-check/index.js', DIST))
  const sum = { stories: stories.length, quotes: 0, right: 0, wrong: [] }
  for (const { documents } of stories) {
    if (documents.every(({ statements }) => statements.length === 0)) continue
    const { text } = rendered(documents, { format: 'md', generatedAt: '2026-01-01T00:00:00Z', version: '0' })
    const read = await readMarkdown(text, { id: 'page.md', readAt: '2026-01-01T00:00:00Z' })
    const index = indexSources(documents, ({ id }) => documents.find((one) => one.id === id).statements)
    for (const quote of checkQuotes(extractDocument(read), index).quotes) {
      if (quote.verdict === 'too-short') continue
      sum.quotes++
      if (quote.verdict === 'verbatim' || quote.verdict === 'marked') sum.right++
      else sum.wrong.push(told(quote))
    }
  }
  return sum
}

function told({ verdict, quote, speakers, best }) {
  const names = (list) => (list ?? []).map(({ name }) => name).join(' and ') || 'nobody'
  return `${verdict}: ${quote} (${names(speakers)}; ${names(best?.speakers)} in ${best?.source ?? 'none'})`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { table, pages } = await storiesMeasured(process.argv[2] ?? null)
  process.stdout.write(`${table}\n`)
  for (const line of pages.wrong) process.stdout.write(`${line}\n`)
}
