import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { outcomeOf, worldWith } from '../../../tests/reading/world.js'
import { articlePage, Site } from '../../../tests/watching/site.js'
import { inMemory, openRecord, type TheRecord } from '../../5-keep/index.js'
import { cannotKeep } from '../../errors.js'
import { add } from '../add.js'
import { watch } from '../watch.js'
import type { WatchEvent } from './events.js'
import { readingsIn } from './readings-in-record.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-watched-'))
const at = (name: string) => join(folder, name)
let site: Site
let now = Date.parse('2026-10-14T08:00:00Z')
beforeAll(async () => {
  site = await new Site().open()
})
beforeEach(() => site.pages.clear())
afterAll(() => {
  site.close()
  rmSync(folder, { recursive: true, force: true })
})

/** One round, ten minutes after the one before; the record is left out where the state folder is to keep the readings. */
async function round(name: string, wish: { record?: string; version?: string } = { record: at(name) }) {
  now += 600_000
  const world = worldWith('', { version: wish.version ?? '1', now: () => new Date(now).toISOString() })
  const input = { inputs: [`${site.home}/rss`], once: true, format: 'ndjson', 'allow-private': true }
  const state = at(`${name}-${wish.record === undefined ? 'folder' : 'state'}`)
  const { output, failures } = await outcomeOf(watch.run(world, { ...input, state, record: wish.record } as never))
  const events = output.split('\n').filter(Boolean)
  return { events: events.map((line) => JSON.parse(line) as WatchEvent), failures }
}

async function looked<Found>(name: string, look: (record: TheRecord) => Promise<Found>): Promise<Found> {
  const record = await openRecord(at(name))
  try {
    return await look(record)
  } finally {
    await record.close()
  }
}

const kinds = ({ events }: { events: readonly WatchEvent[] }) => events.map(({ event }) => event)
const story = (...words: readonly string[]) => articlePage('Council splits over the harbour', ...words)
const [OPEN, SHUT] = ['“The lock will open in May,” Mara Lund said.', '“The lock will stay shut,” Mara Lund said.']

describe('a watched article', () => {
  test('is a document of the record, its changes are revisions, and its looks are noted', async () => {
    site.feed('/rss', ['/a'])
    site.put('/a', story(OPEN))
    expect(kinds(await round('one'))).toEqual(['new'])
    expect(kinds(await round('one'))).toEqual([])
    site.put('/a', story(SHUT))
    expect(kinds(await round('one'))).toEqual(['revision', 'quote-reworded'])
    const url = `${site.home}/a`
    const kept = await looked('one', (record) => record.revisions(url))
    expect(kept.map(({ revision, extractor, current }) => [revision, extractor, current])).toEqual([
      [1, 'onrecord 1', false],
      [2, 'onrecord 1', true],
    ])
    expect(kept.map(({ record }) => record.text.includes('stay shut'))).toEqual([false, true])
    const looks = await looked('one', (record) => record.sources(url))
    expect(looks.map(({ status, sha256 }) => [status, sha256])).toEqual([
      [200, kept[0]!.sha256],
      [200, kept[0]!.sha256],
      [200, kept[1]!.sha256],
    ])
    expect((await looked('one', (record) => record.search({ words: '"stay shut"' }))).hits).toHaveLength(1)
  })

  test('gives the same events as with a folder', async () => {
    const pages = [story(OPEN), story(SHUT), story(SHUT, OPEN), story(SHUT, OPEN), story('It rained.'), story(OPEN)]
    site.feed('/rss', ['/a'])
    for (const page of pages) {
      site.put('/a', page)
      const told = (one: WatchEvent) => ({ ...one, at: '', since: '' })
      const [inRecord, inFolder] = [await round('same'), await round('same', {})]
      expect(inRecord.events.map(told)).toEqual(inFolder.events.map(told))
    }
    expect(await looked('same', (record) => record.about())).toMatchObject({ documents: 1, revisions: 5 })
  })

  test('that was added by hand before is known', async () => {
    site.feed('/rss', ['/a'])
    site.put('/a', story(OPEN))
    const world = worldWith('', { version: '1' })
    const wish = { inputs: [`${site.home}/a`], record: at('added'), input: 'auto', again: false }
    await outcomeOf(add.run(world, { ...wish, 'allow-private': true } as never))
    const [look] = await looked('added', (record) => record.sources(`${site.home}/a`))
    expect(look).toMatchObject({ status: 200, etag: expect.stringMatching(/^"\d+"$/), note: null })
    expect(kinds(await round('added'))).toEqual([])
    site.put('/a', story(SHUT))
    expect(kinds(await round('added'))).toEqual(['revision', 'quote-reworded'])
  })

  test('whose page changes but not its words has one revision and one reading', async () => {
    site.feed('/rss', ['/a'])
    site.put('/a', story(OPEN))
    await round('still')
    site.put('/a', story(OPEN).replace('<body>', '<body><!-- another advertisement -->'))
    await round('still', { record: at('still') })
    site.pages.set('/a', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(story(OPEN)))
    await round('still', { record: at('still') })
    expect(await looked('still', (record) => record.about())).toMatchObject({ revisions: 1, readings: 1 })
  })

  test('that is only looked at by a newer version keeps its reading: nobody has read it anew', async () => {
    site.feed('/rss', ['/a'])
    site.put('/a', story(OPEN))
    await round('newer')
    await round('newer', { record: at('newer'), version: '2' })
    const kept = await looked('newer', (record) => record.revisions(`${site.home}/a`))
    expect(kept.map(({ extractor }) => extractor)).toEqual(['onrecord 1'])
  })
})

test('a record that takes nothing more has not kept the article either: it will be told again', async () => {
  const full = inMemory()
  const refusing = Object.assign(Object.create(full), {
    find: (id: string) => full.find(id),
    add: () => Promise.reject(cannotKeep('r', 'the disk is full', 'Make room.')),
  }) as TheRecord
  const reading = { url: 'u', readAt: '', changedAt: '', sha256: 'x', etag: null, lastModified: null }
  const readings = readingsIn(refusing, 'onrecord 1')
  await expect(readings.keep({ ...reading, record: { id: 'u' } as never })).rejects.toThrow('the disk is full')
  expect(await readings.last('u')).toBeNull()
})

test('a record that cannot be used ends the run with what to do', async () => {
  writeFileSync(at('a-file'), '')
  await expect(round('unused', { record: at('a-file') })).rejects.toThrow('there is a file of that name, and no folder')
})
