import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { records } from '../../src/operations/pipeline.js'
import type { DocumentRecord } from '../../src/types/index.js'
import { worldWith } from '../reading/world.js'
import { markedUp } from './marked-up.js'

// Whole articles in, marked-up text out. UPDATE_GOLDEN=1 rewrites what has changed and takes its approval away: read the
// new file as prose, then put your name and the day into its first line. Until then the test fails.
const UPDATE = process.env.UPDATE_GOLDEN === '1'
const HERE = 'tests/golden'
const APPROVED = /^approved: \S.*, \d{4}-\d{2}-\d{2}, read in full$/m
const NOT_YET = 'approved: by nobody yet'

const articles = ['examples/coverage', join(HERE, 'articles')].flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .map((file) => join(folder, file)),
)

const goldenOf = (path: string) => join(HERE, 'approved', `${basename(path, extname(path))}.txt`)

async function markedUpOf(path: string): Promise<string> {
  const onrecord = worldWith('', { columns: 120 })
  const found: DocumentRecord[] = []
  for await (const outcome of records(onrecord, { inputs: [path], format: 'auto', allowPrivate: false }))
    if (outcome.ok) found.push(outcome.record)
  return `${found.map((record) => markedUp(record)).join(`\n\n${'─'.repeat(40)}\n\n`)}\n`
}

/** The head (who approved it, known faults) and the marked-up text, which an empty line sets apart. */
function partsOf(golden: string): { head: string; body: string } {
  const cut = golden.indexOf('\n\n')
  return { head: golden.slice(0, cut), body: golden.slice(cut + 2) }
}

function update(path: string, body: string): void {
  const old = existsSync(path) ? partsOf(readFileSync(path, 'utf8')) : { head: '', body: '' }
  if (old.body === body) return
  const faults = old.head.split('\n').filter((line) => line !== '' && !line.startsWith('approved:'))
  writeFileSync(path, `${[NOT_YET, ...faults].join('\n')}\n\n${body}`)
}

describe('articles as they were approved', () => {
  test.each(articles)('%s', async (article) => {
    const path = goldenOf(article)
    const body = await markedUpOf(article)
    if (UPDATE) update(path, body)
    expect(existsSync(path), `${path} is missing: UPDATE_GOLDEN=1 npx vitest run ${HERE} writes it`).toBe(true)
    const golden = partsOf(readFileSync(path, 'utf8'))
    expect(body).toBe(golden.body)
    if (!UPDATE) expect(golden.head).toMatch(APPROVED)
  })

  test('no file is left of an article that is gone', () => {
    const known = articles.map((article) => basename(goldenOf(article)))
    expect(readdirSync(join(HERE, 'approved')).filter((file) => !known.includes(file))).toEqual([])
  })
})
