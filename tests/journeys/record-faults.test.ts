import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onrecord, scratch } from './program.js'

const place = scratch()
const run = (...args: string[]) => onrecord(args, { folder: place.folder })
const oneLine = (err: string) => expect(err.trim().split('\n')).toHaveLength(1)

beforeAll(() => symlinkSync(resolve('examples'), place.path('examples')))
afterAll(() => place.remove())

/** A disk of its own, a megabyte large; null where nobody may make one. */
function smallDisk(name: string): { path: string; remove(): void } | null {
  const path = place.path(name)
  mkdirSync(path)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path])
  return status === 0 ? { path, remove: () => void spawnSync('umount', [path]) } : null
}

const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => {
    const text = `“We will not sail on day ${from + at},” harbour master Mara Lund said. ${'Rain fell on the quay. '.repeat(40)}`
    return `${JSON.stringify({ id: `day-${from + at}`, text })}\n`
  }).join('')

test('a disk that is full is told in a sentence, and what was committed is there', {
  timeout: 120_000,
}, async (context) => {
  const disk = smallDisk('small')
  if (!disk) return context.skip()
  try {
    const record = `${disk.path}/record`
    place.write('few.ndjson', many(70))
    place.write('more.ndjson', many(1500, 1000))
    expect((await run('add', 'few.ndjson', '--record', record)).out).toMatch(/^70 documents: 70 new/)
    const { code, err } = await run('add', 'more.ndjson', '--record', record)
    expect(code).toBe(2)
    expect(err).toMatch(/cannot be used: (the disk is full|the disk failed)/)
    oneLine(err)
    // Room again: the run goes on where it stopped.
    spawnSync('mount', ['-o', 'remount,size=64m', disk.path])
    const found = await run('search', '"not sail"', '--record', record, '--limit', '5', '--counts', '--format', 'json')
    const before = JSON.parse(found.out).statements as number
    expect(before).toBeGreaterThanOrEqual(70)
    const again = await run('add', 'more.ndjson', '--record', record)
    expect(again.out).toMatch(/^1500 documents: /)
    const [, fresh] = /(\d+) new/.exec(again.out)!
    const after = JSON.parse(
      (await run('search', 'sail', '--record', record, '--counts', '--format', 'json')).out,
    ).statements
    expect(after).toBe(before + Number(fresh))
    expect(after).toBe(1570)
  } finally {
    disk.remove()
  }
})

describe('a place that cannot be used', () => {
  beforeAll(async () => {
    place.write('news.txt', '“We will not sail,” harbour master Mara Lund said.')
    await run('add', 'news.txt', '--record', 'good')
    for (const name of ['newer', 'damaged', 'other']) mkdirSync(place.path(name))
    for (const name of ['newer', 'damaged'])
      copyFileSync(place.path('good/record.sqlite'), place.path(`${name}/record.sqlite`))
    const newer = new DatabaseSync(place.path('newer/record.sqlite'))
    newer.exec('PRAGMA user_version = 77')
    newer.close()
    writeFileSync(place.path('damaged/record.sqlite'), readFileSync(place.path('good/record.sqlite')).fill(0xff, 8192))
    writeFileSync(place.path('other/record.sqlite'), 'no database at all, '.repeat(100))
    place.write('file', 'x')
  })

  test.each([
    [
      ['search', 'sail', '--record', 'newer'],
      /a newer onrecord \(shape 77, this one knows \d+\)\. Update onrecord; nothing was changed\./,
    ],
    [['add', 'news.txt', '--record', 'newer'], /a newer onrecord/],
    [['search', 'sail', '--record', 'damaged'], /its file is damaged\. Put a copy of the folder in its place/],
    [['export', '--record', 'damaged'], /its file is damaged/],
    [['search', 'sail', '--record', 'other'], /its file is no database/],
    [['add', 'news.txt', '--record', 'other'], /its file is no database/],
    [['add', 'news.txt', '--record', 'file'], /there is a file of that name, and no folder/],
    [['search', 'sail', '--record', 'nowhere'], /there is none\. Make one with onrecord add/],
    [
      ['add', 'news.txt', '--record', 'postgres://u:secret@127.0.0.1:1/x'],
      /postgres:\/\/u@127\.0\.0\.1:1\/x cannot be used: no server answers there/,
    ],
    [['add', 'news.txt', '--record', 'postgresql://127.0.0.1:1'], /no server answers there/],
  ])('%j is told in one line', async (args, words) => {
    const { code, err, out } = await run(...args)
    expect(err).toMatch(words)
    expect(err).not.toContain('secret')
    oneLine(err)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  test.each([
    [
      'postgres://u:secret@127.0.0.1:1/x',
      /postgres:\/\/u@127\.0\.0\.1:1\/x cannot be used: no server answers there\. Start/,
    ],
    ['mysql://u:secret@127.0.0.1:1/x', /DATABASE_URL is not the address of a PostgreSQL server\. Write it as/],
    ['postgres://u:sec ret@[::1/x', /its address cannot be read\. Check the address/],
  ])('a wrong DATABASE_URL %s is told in one line', async (wrong, words) => {
    for (const args of [['search', 'sail'], ['add', 'news.txt'], ['export']]) {
      const { code, err, out } = await onrecord(args, { folder: place.folder, environment: { DATABASE_URL: wrong } })
      expect(err).toMatch(words)
      expect(err).not.toMatch(/sec ?ret/)
      oneLine(err)
      expect([code, out]).toEqual([2, ''])
    }
  })

  test('is left as it is', async () => {
    expect(readFileSync(place.path('other/record.sqlite'), 'utf8')).toBe('no database at all, '.repeat(100))
    expect(readFileSync(place.path('file'), 'utf8')).toBe('x')
    expect((await run('search', 'sail', '--record', 'good')).code).toBe(0)
  })
})

test('several programs at once add to one record, and each finds what all have added', {
  timeout: 120_000,
}, async () => {
  const parts = [0, 1, 2].map((part) => place.write(`part-${part}.ndjson`, many(40, part * 100)))
  const ended = await Promise.all(parts.map((path) => run('add', path, '--record', 'together')))
  for (const { out, err, code } of ended)
    expect([code, err, out]).toEqual([0, '', '40 documents: 40 new, 40 statements in together\n'])
  const { out } = await run('search', 'sail', '--record', 'together', '--counts', '--format', 'json')
  expect(JSON.parse(out).statements).toBe(120)
})
