import { mkdtempSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { record, says } from '../../../tests/records.js'
import type { WatchEvent } from './events.js'
import { openReadings } from './readings-in-folder.js'
import { openState } from './state.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-state-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const URL = 'https://quill.example/a'
const AT = '2026-10-14T08:00:00Z'

describe('readings in a folder', () => {
  const reading = (sha256: string, words: string) => ({
    url: URL,
    readAt: AT,
    changedAt: AT,
    sha256,
    etag: '"1"',
    lastModified: null,
    record: record('a', words, [says('Voss', words)]),
  })

  test('tell the last one of an address, also when they are opened anew', async () => {
    const first = await openReadings(folder)
    expect(await first.last(URL)).toBeNull()
    await first.keep(reading('1', '“No.”'))
    await first.keep(reading('2', '“Yes.”'))
    expect(await first.last(URL)).toEqual(reading('2', '“Yes.”'))
    await first.close()
    const second = await openReadings(folder)
    expect(await second.last(URL)).toEqual(reading('2', '“Yes.”'))
    await second.close()
  })

  test('keep each document once, and every document', async () => {
    const readings = await openReadings(folder)
    for (const words of ['“No.”', '“Yes.”', '“No.”']) await readings.keep(reading(words, words))
    expect(readdirSync(join(folder, 'documents'))).toHaveLength(2)
    await readings.close()
  })

  test('say so when a document was taken away', async () => {
    const readings = await openReadings(folder)
    await readings.keep(reading('1', '“No.”'))
    for (const name of readdirSync(join(folder, 'documents'))) unlinkSync(join(folder, 'documents', name))
    await expect(readings.last(URL)).rejects.toMatchObject({ name: 'CannotRead' })
    await readings.close()
  })
})

describe('what a watcher remembers', () => {
  const feed = { url: 'f', at: AT, etag: null, lastModified: null, said: ['x'], feeds: ['g'] }
  const item = { url: URL, feed: 'f', title: null, published: null, updated: null, noticedAt: AT }
  const visit = { url: URL, at: AT, changedAt: AT, failures: 0, problem: null }

  test('is there when it is opened anew, the later word counting', async () => {
    const first = await openState(folder)
    await first.keepFeed(feed)
    await first.keepItems([item, { ...item, url: 'b' }])
    await first.keepItems([])
    await first.keepVisit({ ...visit, failures: 3 })
    await first.keepVisit(visit)
    await first.keepRest('quill.example', { until: 7, failures: 1 })
    await first.close()
    const second = await openState(folder)
    expect(second.feeds.get('f')).toMatchObject(feed)
    expect([...second.items.keys()]).toEqual([URL, 'b'])
    expect(second.visits.get(URL)).toMatchObject(visit)
    expect(second.rests.get('quill.example')).toMatchObject({ until: 7, failures: 1 })
    await second.close()
  })

  test('survives being written anew', async () => {
    const line = `${JSON.stringify({ is: 'visit', ...visit, failures: 9 })}\n`
    const last = [
      { is: 'feed', ...feed },
      { is: 'item', ...item },
      { is: 'visit', ...visit },
      { is: 'rest', host: 'h', until: 1, failures: 1 },
    ]
    writeFileSync(join(folder, 'watch.ndjson'), line.repeat(20_000) + last.map((one) => JSON.stringify(one)).join('\n'))
    await (await openState(folder)).close()
    const state = await openState(folder)
    expect([state.feeds.size, state.items.size, state.visits.get(URL)?.failures, state.rests.get('h')?.until]).toEqual([
      1, 1, 0, 1,
    ])
    await state.close()
  })

  test('what is promised is there until it is told', async () => {
    const event = { event: 'remark', id: '1', at: AT, feed: 'f', url: 'f', rule: 'r', text: 't' } as WatchEvent
    const state = await openState(folder)
    const [a, b] = [
      { url: 'a', sha256: '1', events: [event] },
      { url: 'b', sha256: '1', events: [event] },
    ]
    await state.promise(a)
    await state.promise(b)
    expect(await state.untold()).toEqual(expect.arrayContaining([a, b]))
    await state.told(a)
    expect(await state.untold()).toEqual([b])
    await state.close()
  })
})
