import { spawn } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openQueue } from '../../src/operations/queue.js'
import { ADDRESS } from '../keeping/postgres.js'
import { type OwnDatabase, ownDatabase } from '../working/database.js'
import { onrecord, PROGRAM, scratch } from './program.js'

const place = scratch()
const run = (...args: string[]) => onrecord(args, { folder: place.folder })

/** Everything that a record says was said: the order in which documents came is not told. */
async function statementsIn(record: string): Promise<string[]> {
  const { out } = await run('export', '--record', record)
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((one) => 'statements' in one)
    .map(({ kept: _, readAt: __, ...document }) => JSON.stringify(document))
    .sort()
}

describe.skipIf(process.env[ADDRESS] === undefined)('documents in a queue', () => {
  let database: OwnDatabase
  const MANY = 60

  beforeAll(async () => {
    database = await ownDatabase('queue_work')
    symlinkSync(resolve('examples'), place.path('examples'))
    const text = readFileSync('examples/coverage/ostrel-talks-end.txt', 'utf8')
    const lines = Array.from({ length: MANY }, (_, at) =>
      JSON.stringify({ id: `d${at}`, text: `${text}\n\n${at} boats.` }),
    )
    place.write('many.ndjson', `${lines.join('\n')}\n`)
    place.write('poison.ndjson', 'no line\n')
    await run('add', 'examples/coverage', 'many.ndjson', '--record', 'alone')
  }, 120_000)
  afterAll(async () => {
    await database.remove()
    place.remove()
  })

  test('become the record of one process, also where a worker is killed', { timeout: 240_000 }, async () => {
    // Its makers settle how long a worker may take: nobody can wait for five minutes here.
    const queue = await openQueue(database.address, { mostTime: 20, watchful: 1, firstPause: 1 })
    const sent = await run(
      'add',
      'examples/coverage',
      'many.ndjson',
      'poison.ndjson',
      'nowhere.txt',
      '--queue',
      database.address,
    )
    expect(sent.out).toBe(`${13 + MANY + 1} documents left in the queue\n`)
    expect(sent.err).toMatch(/^onrecord: Cannot read nowhere\.txt/)
    expect(await queue.left()).toBe(13 + MANY + 1)

    const killed = spawn(process.execPath, [PROGRAM, 'work', '--queue', database.address, '--record', 'shared'], {
      cwd: place.folder,
    })
    while ((await queue.left()) > 13 + MANY - 10) await new Promise((done) => setTimeout(done, 50))
    killed.kill('SIGKILL')
    expect(await queue.left()).toBeGreaterThan(20)

    const second = run('work', '--queue', database.address, '--record', 'shared', '--once')
    const third = run('work', '--queue', database.address, '--record', 'shared', '--once', '--jobs', '2')
    expect((await second).code).toBe(0)
    expect((await third).code).toBe(0)
    // What the killed one had is due after its time.
    while ((await queue.left()) > 0) await run('work', '--queue', database.address, '--record', 'shared', '--once')
    await queue.close()

    expect(await statementsIn('shared')).toEqual(await statementsIn('alone'))
    const dead = await run('work', '--dead', '--queue', database.address)
    expect(
      dead.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      {
        input: 'poison.ndjson, line 1',
        error: { name: 'BadLine', problem: expect.stringMatching(/one whole JSON object/) },
      },
    ])
  })

  test('come from a feed, too, and into a record on the server', { timeout: 120_000 }, async () => {
    const { code } = await run(
      'watch',
      'examples/feed.xml',
      '--once',
      '--queue',
      database.address,
      '--state',
      'watched',
    )
    expect(code).toBe(0)
    const worked = await run('work', '--record', database.address, '--once')
    const [, documents] = /^(\d+) documents, \d+ statements in postgres/.exec(worked.out)!
    expect(Number(documents)).toBeGreaterThan(1)
    // A second round has nothing new.
    await run('watch', 'examples/feed.xml', '--once', '--queue', database.address, '--state', 'watched')
    expect((await run('work', '--record', database.address, '--once')).code).toBe(1)
  })

  test.each([
    [['work', '--record', 'folder'], /There is no queue\. Name the server that has it/],
    [['add', '--input', 'records', 'x', '--queue', 'postgres://a@127.0.0.1:1/b'], /Records are ready/],
    [
      ['work', '--queue', 'postgres://a:secret@127.0.0.1:1/b'],
      /The queue postgres:\/\/a@127\.0\.0\.1:1\/b cannot be used: no server/,
    ],
  ])('%j is told in one line', async (args, words) => {
    const { err, code } = await run(...args)
    expect(err).toMatch(words)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })
})
