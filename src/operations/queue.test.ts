import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ADDRESS } from '../../tests/keeping/postgres.js'
import { type OwnDatabase, ownDatabase } from '../../tests/working/database.js'
import { cannotKeep, notText } from '../errors.js'
import { openQueue, type Queue, type Sendable } from './queue.js'

const READ = { readAt: '2026-10-14T08:00:00Z' }
const line = (name: string): Sendable => ({ is: 'line', name, line: `{"id":"${name}"}`, ...READ })
const bytes: Sendable = {
  is: 'bytes',
  name: 'b',
  form: 'html',
  details: { url: 'https://quill.example/b', ...READ },
  bytes: Uint8Array.from([0, 255, 128, 60]),
  contentType: 'text/html',
  page: { url: 'https://quill.example/b', etag: '"1"', lastModified: null },
}

test.each(['here', 'mysql://a@b/c', ''])('%j is no place of one', async (address) => {
  await expect(openQueue(address)).rejects.toMatchObject({
    name: 'WrongUse',
    message: 'There is no queue.',
    advice: expect.stringMatching(/--queue postgres:/),
  })
})

test.each([
  ['postgres://a:se/c@ret@127.0.0.1:1/b', /^The queue postgres:\/\/a@127\.0\.0\.1:1\/b cannot be used: /],
  ['postgres://a@nowhere.invalid/b', /there is no server of that name/],
])('an address that leads nowhere is told: %s', async (address, words) => {
  await expect(openQueue(address)).rejects.toMatchObject({ name: 'CannotKeep', message: expect.stringMatching(words) })
})

describe.skipIf(process.env[ADDRESS] === undefined)('a queue', () => {
  let database: OwnDatabase
  let queue: Queue
  beforeAll(async () => {
    database = await ownDatabase('queue_parts')
    queue = await openQueue(database.address, { mostTime: 1, watchful: 1, firstPause: 1, retries: 2 })
  })
  afterAll(async () => {
    await queue.close()
    await database.remove()
  })

  test('gives what was sent, as it was, and each document to one worker', async () => {
    await queue.send([line('a'), bytes])
    expect(await queue.left()).toBe(2)
    const other = await openQueue(database.address)
    const [mine, theirs] = await Promise.all([queue.take(1), other.take(5)])
    const taken = [...mine, ...theirs]
    expect(taken.map(({ unread }) => unread).sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([line('a'), bytes])
    for (const one of taken) await one.done()
    expect(await queue.left()).toBe(0)
    expect(await queue.take(5)).toEqual([])
    await other.close()
  })

  test('takes what no database takes as text, also among others, and sets it aside with its error', async () => {
    const odd: Sendable = { is: 'line', name: 'odd \0 \ud800', line: '{"id":"\0 \udc00"}', ...READ }
    await queue.send([line('a'), odd])
    const taken = await queue.take(2)
    expect(taken.map(({ unread }) => unread)).toEqual(expect.arrayContaining([line('a'), odd]))
    for (const one of taken) {
      if (one.unread.name === 'a') await one.done()
      else await one.dead(notText('odd \0', 'it has \ud800 in it'))
    }
    expect(await queue.left()).toBe(0)
    const [dead] = await queue.dead(1)
    expect(dead).toMatchObject({ name: odd.name, error: { problem: 'Cannot read odd \0: it has \ud800 in it.' } })
    await emptied()
  })

  test('is empty, and takes nothing', async () => {
    await queue.send([])
    expect(await queue.take(3)).toEqual([])
    expect(await queue.dead(3)).toEqual([])
  })

  test('sets aside at once what nobody can read', async () => {
    await queue.send([line('poison')])
    const [one] = await queue.take(1)
    await one!.dead(notText('poison', 'it is an image'))
    expect(await queue.left()).toBe(0)
    expect(await queue.dead(9)).toEqual([
      {
        name: 'poison',
        error: {
          name: 'NotText',
          problem: 'Cannot read poison: it is an image.',
          advice: 'Give plain text, HTML or NDJSON; turn other formats into one of these first.',
        },
      },
    ])
  })

  test('gives again, after a pause, what could not be kept', { timeout: 60_000 }, async () => {
    await queue.send([line('later')])
    const [one] = await queue.take(1)
    await one!.later(cannotKeep('r', 'the disk is full', 'Make room.'))
    expect(await queue.left()).toBe(1)
    expect((await taken(queue)).unread).toEqual(line('later'))
  })

  test('gives a document whose worker has gone to another, and in the end sets it aside', {
    timeout: 60_000,
  }, async () => {
    const gone = await openQueue(database.address)
    await gone.send([line('deadly')])
    expect(await gone.take(1)).toHaveLength(1)
    await gone.close()
    let times = 1
    // Taken and never heard of again, as often as it is given.
    while ((await queue.dead(9)).length < 2) {
      times += (await queue.take(1)).length
      await new Promise((done) => setTimeout(done, 200))
    }
    expect(times).toBe(3)
    expect((await queue.dead(9)).at(-1)).toMatchObject({
      name: 'deadly',
      error: { name: 'Lost', problem: expect.stringMatching(/timeout/) },
    })
  })

  /** The dead of one test are not those of the next. */
  async function emptied(): Promise<void> {
    const client = new pg.Client({ connectionString: database.address })
    await client.connect()
    await client.query("DELETE FROM pgboss.job WHERE name LIKE '%-dead'")
    await client.end()
  }

  /** The next document, once it is due. */
  async function taken(from: Queue) {
    for (;;) {
      const [one] = await from.take(1)
      if (one) {
        await one.done()
        return one
      }
      await new Promise((done) => setTimeout(done, 200))
    }
  }
})
