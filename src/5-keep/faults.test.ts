import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { entry, ostrel, wenlow } from '../../tests/keeping/coverage.js'
import { ADDRESS } from '../../tests/keeping/postgres.js'
import { OnrecordError } from '../errors.js'
import { postgresFault } from './faults-postgres.js'
import { sqliteFault } from './faults-sqlite.js'
import { inFile } from './in-file.js'
import { inPostgres } from './in-postgres.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-faults-'))
const at = (name: string) => join(folder, name)
const address = process.env[ADDRESS]
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The sentence that a user reads. */
async function told(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(OnrecordError)
  const { name, message, advice } = error as OnrecordError
  expect(name).toBe('CannotKeep')
  return `${message} ${advice}`
}

async function filled(name: string): Promise<string> {
  const record = await inFile(at(name))
  await record.add([entry(ostrel)])
  await record.close()
  return join(at(name), 'record.sqlite')
}

describe('a folder that cannot be used', () => {
  test('is a file', async () => {
    writeFileSync(at('file'), 'x')
    expect(await told(inFile(at('file')))).toMatch(/there is a file of that name, and no folder\. Name another folder/)
    expect(await told(inFile(join(at('file'), 'inner')))).toMatch(/a part of its path is not a folder/)
  })

  test('holds no record, where one must be', async () => {
    expect(await told(inFile(at('none'), { mustExist: true }))).toMatch(/there is none\. Make one with onrecord add/)
    expect(readdirSync(folder)).not.toContain('none')
  })

  test('holds something that is no database', async () => {
    mkdirSync(at('text'))
    writeFileSync(join(at('text'), 'record.sqlite'), 'Once upon a time there was a harbour. '.repeat(400))
    expect(await told(inFile(at('text')))).toMatch(/its file is no database\. Name another folder/)
  })

  test('holds a database of something else, which is left alone', async () => {
    mkdirSync(at('other'))
    const other = new DatabaseSync(join(at('other'), 'record.sqlite'))
    other.exec('CREATE TABLE ships (name)')
    other.close()
    expect(await told(inFile(at('other')))).toMatch(/a database of something else/)
  })

  test('was written by a newer onrecord', async () => {
    const file = new DatabaseSync(await filled('newer'))
    file.exec('PRAGMA user_version = 99')
    file.close()
    expect(await told(inFile(at('newer')))).toMatch(
      /a newer onrecord \(shape 99, this one knows 3\)\. Update onrecord; nothing was changed/,
    )
  })

  test('is damaged', async () => {
    const path = await filled('damaged')
    // The first page names the tables; all that they hold is overwritten.
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0xff, 8192))
    const asking = inFile(at('damaged')).then(async (record) => {
      try {
        return await record.search({ words: 'treaty' })
      } finally {
        await record.close()
      }
    })
    expect(await told(asking)).toMatch(/its file is damaged\. Put a copy of the folder in its place/)
  })

  test('may not be written', async () => {
    const path = await filled('readonly')
    for (const [one, mode] of [
      [path, 0o444],
      [at('readonly'), 0o555],
      [folder, 0o755],
    ] as const)
      chmodSync(one, mode)
    const script = `import { inFile } from ${JSON.stringify(join(process.cwd(), 'dist/5-keep/in-file.js'))}
      try { const r = await inFile(${JSON.stringify(at('readonly'))}); await r.judge({ party: { document: 'a', name: 'b', at: null }, speaker: 'c', says: 'same', by: 'd', at: '2026', because: [] }) }
      catch ({ message, advice }) { console.log(message, advice) }`
    // Root may write everywhere; "nobody" may not.
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      ...user,
    })
    if (!/EACCES|ERR_MODULE_NOT_FOUND/.test(stderr))
      expect(stdout).toMatch(/cannot be (used: it cannot be written|used: its file cannot be opened)\. Check/)
    for (const one of [at('readonly'), path]) chmodSync(one, 0o755)
    const record = await inFile(at('readonly'))
    expect((await record.search({ words: 'treaty' })).hits).toHaveLength(1)
    await record.close()
  })

  test('is on a disk that is full: what was committed stays, and the run can go on', async () => {
    const path = await filled('full')
    // SQLite's own limit, set on the file's connection through a copy of its page count: the same code as a full disk.
    const file = new DatabaseSync(path)
    const { page_count: pages } = file.prepare('PRAGMA page_count').get() as { page_count: number }
    file.exec(`PRAGMA max_page_count = ${pages}`)
    let thrown: unknown
    try {
      file.exec('CREATE TABLE more (words)')
      file.exec(`INSERT INTO more SELECT randomblob(100000)`)
    } catch (cause) {
      thrown = sqliteFault(at('full'), cause)
    }
    file.close()
    expect((thrown as OnrecordError).message).toMatch(/the disk is full/)
    expect((thrown as OnrecordError).advice).toMatch(/it goes on where it stopped, and nothing was lost/)
    const record = await inFile(at('full'))
    expect((await record.add([entry(ostrel), entry(wenlow)])).map(({ is }) => is)).toEqual(['unchanged', 'new'])
    await record.close()
  })
})

describe('an error of SQLite', () => {
  test.each([
    [{ errcode: 5 }, /another program has been writing to it for a minute/],
    [{ errcode: 517 }, /another program has been writing/],
    [{ sqliteCode: 6 }, /another program holds it/],
    [{ errcode: 8 }, /it cannot be written/],
    [{ errcode: 1544 }, /it cannot be written/],
    [{ errcode: 10 }, /the disk failed to read or write/],
    [{ errcode: 778 }, /the disk failed/],
    [{ errcode: 11 }, /its file is damaged/],
    [{ errcode: 267 }, /its file is damaged/],
    [{ errcode: 13 }, /the disk is full/],
    [{ errcode: 14 }, /its file cannot be opened/],
    [{ errcode: 26 }, /its file is no database/],
    [new Error('database is locked'), /another program has been writing/],
    [new Error('attempt to write a readonly database'), /it cannot be written/],
    [new Error('disk I/O error'), /the disk failed/],
    [new Error('database disk image is malformed'), /its file is damaged/],
    [new Error('database or disk is full'), /the disk is full/],
    [new Error('unable to open database file'), /its file cannot be opened/],
    [new Error('file is not a database'), /its file is no database/],
    [{ code: 'EACCES' }, /permission was denied/],
    [{ code: 'EROFS' }, /the disk is read-only/],
    [{ code: 'ENOSPC' }, /the disk is full/],
  ])('%j says what is wrong and what to do', (cause, words) => {
    const fault = sqliteFault('newsroom', cause) as OnrecordError
    expect(fault.message).toMatch(words)
    expect(fault.message).toMatch(/^The record newsroom cannot be used: /)
    expect(fault.advice).toMatch(/^[A-Z].*\.$/)
    expect(fault.cause).toBe(cause)
  })

  test('that was told already is not told twice', () => {
    const once = sqliteFault('newsroom', { errcode: 13 })
    expect(sqliteFault('elsewhere', once)).toBe(once)
    expect(postgresFault('elsewhere', once)).toBe(once)
  })
})

describe('an error of PostgreSQL', () => {
  test.each([
    [{ code: 'ECONNREFUSED' }, /no server answers there/],
    [{ code: 'ENOENT' }, /no server answers there/],
    [{ errors: [{ code: 'ECONNREFUSED' }] }, /no server answers there/],
    [{ code: 'ENOTFOUND' }, /there is no server of that name/],
    [{ code: 'ETIMEDOUT' }, /did not answer in time/],
    [{ code: 'ERR_INVALID_URL' }, /its address cannot be read/],
    [{ code: 'ECONNRESET' }, /the connection was cut/],
    [{ code: '28000' }, /does not let this user in/],
    [{ code: '3D000' }, /there is no such database/],
    [{ code: '42501' }, /may not make or change tables/],
    [{ code: '53300' }, /no connection left/],
    [{ code: '57P01' }, /the server cut the connection/],
    [{ code: '57P03' }, /starting or stopping/],
    [new Error('timeout expired'), /did not answer in time/],
    [new Error('Connection terminated unexpectedly'), /the connection was cut/],
    [new Error('Client has encountered a connection error and is not queryable'), /the connection was cut/],
    [new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'), /the password is wrong/],
  ])('%j says what is wrong and what to do', (cause, words) => {
    const fault = postgresFault('postgres://u@host/x', cause) as OnrecordError
    expect(fault.message).toMatch(words)
    expect(fault.advice).toMatch(/^[A-Z].*\.$/)
    expect(fault.cause).toBe(cause)
  })
})

test('an error of another kind stays what it is', () => {
  const cause = new TypeError('x is not a function')
  expect(sqliteFault('a', cause)).toBe(cause)
  expect(postgresFault('a', cause)).toBe(cause)
})

describe('a server that cannot be used', () => {
  test.each([
    ['nobody listens', 'postgres://u:secret@127.0.0.1:1/x', /no server answers there\. Start the server/],
    ['no such host', 'postgres://u:secret@nowhere.invalid/x', /there is no server of that name|did not answer in time/],
  ])('%s', async (_, wrong, words) => {
    const sentence = await told(inPostgres(wrong))
    expect(sentence).toMatch(words)
    expect(sentence).not.toContain('secret')
  })

  test.each([
    ['28P01', /the password is wrong/],
    ['53100', /the disk of the server is full/],
    ['25006', /the server is read-only/],
  ])('code %s', (code, words) => {
    expect((postgresFault('a', { code, message: '' }) as OnrecordError).message).toMatch(words)
  })
})

describe.skipIf(address === undefined)('a server', () => {
  test('without that database', async () => {
    expect(await told(inPostgres(address!.replace('/postgres?', '/nowhere?')))).toMatch(
      /no such database\. Make it with createdb/,
    )
  })

  test('on which eight open one new record at once', async () => {
    for (let round = 0; round < 3; round++) {
      const schema = `at_once_${process.pid}_${round}`
      const all = await Promise.all(Array.from({ length: 8 }, () => inPostgres(address!, { schema })))
      await Promise.all(all.map((record, at) => record.add([entry({ ...wenlow, id: `w${at}` })])))
      expect(await all[0]!.about()).toMatchObject({ documents: 8 })
      await Promise.all(all.map((record) => record.close()))
    }
  })

  test('whose database holds tables of something else', async () => {
    const schema = `foreign_${process.pid}`
    const client = new pg.Client(address!)
    await client.connect()
    await client.query(`CREATE SCHEMA ${schema}`)
    await client.query(`CREATE TABLE ${schema}.document (name text)`)
    await client.end()
    expect(await told(inPostgres(address!, { schema }))).toMatch(/tables of something else\. Make a database/)
  })

  test('with a record of a newer onrecord', async () => {
    const schema = `newer_${process.pid}`
    await (await inPostgres(address!, { schema })).close()
    const client = new pg.Client(address!)
    await client.connect()
    await client.query(`UPDATE ${schema}.onrecord_shape SET version = 99`)
    await client.end()
    expect(await told(inPostgres(address!, { schema }))).toMatch(/a newer onrecord/)
  })
})
