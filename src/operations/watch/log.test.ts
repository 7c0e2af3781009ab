import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeWhole } from '../whole-file.js'
import { lock } from './lock.js'
import { openLog } from './log.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const path = () => join(folder, 'log.ndjson')
const open = () => openLog<{ n: number }>(path(), (all) => all.slice(-1))
async function entries(): Promise<number[]> {
  const log = await open()
  await log.close()
  return log.entries.map(({ n }) => n)
}

describe('a log', () => {
  test('holds what was added, in order', async () => {
    const log = await open()
    await log.add({ n: 1 }, { n: 2 })
    await log.add({ n: 3 })
    await log.close()
    expect(await entries()).toEqual([1, 2, 3])
  })

  test('that was cut off at any letter holds every whole line, and takes more', async () => {
    const whole = '{"n":1}\n{"n":22}\n{"n":3}\n'
    for (let end = 0; end <= whole.length; end++) {
      writeFileSync(path(), whole.slice(0, end))
      const log = await open()
      const before = log.entries.length
      expect(before).toBeGreaterThanOrEqual(whole.slice(0, end).split('\n').length - 1)
      await log.add({ n: 9 })
      await log.close()
      expect((await entries()).slice(before)).toEqual([9])
    }
  })

  test('that is long and says little is written anew', async () => {
    writeFileSync(path(), '{"n":1}\n'.repeat(20_000))
    appendFileSync(path(), '{"n":2}\n')
    expect(await entries()).toEqual([2])
    expect(readFileSync(path(), 'utf8').trim()).toBe('{"n":2}')
  })

  test('that is long and says much is kept', async () => {
    writeFileSync(path(), '{"n":1}\n'.repeat(20_000))
    const log = await openLog<{ n: number }>(path(), (all) => all)
    await log.close()
    expect(log.entries).toHaveLength(20_000)
  })

  test.each([
    ['whose folder is gone', () => join(folder, 'gone/log'), 'CannotWrite'],
    ['that is a folder', () => folder, 'CannotRead'],
  ])('%s is told', async (_, where, name) => {
    await expect(openLog(where(), (all) => all)).rejects.toMatchObject({ name })
  })
})

test('a file is there whole or not at all', async () => {
  await writeWhole(path(), 'one')
  await writeWhole(path(), 'two')
  expect(readFileSync(path(), 'utf8')).toBe('two')
  expect(readdirSync(folder)).toEqual(['log.ndjson'])
  await expect(writeWhole(join(folder, 'gone/a'), 'x')).rejects.toMatchObject({ name: 'CannotWrite' })
})

describe('a lock', () => {
  test('lets one in, and the next one after it', async () => {
    const leave = await lock(folder)
    // Another process that runs for sure: the one that started this one.
    writeFileSync(join(folder, 'lock'), `${process.ppid}\n`)
    await expect(lock(folder)).rejects.toMatchObject({
      name: 'WrongUse',
      message: expect.stringMatching(`process ${process.ppid}`),
      advice: expect.stringMatching(/--state/),
    })
    await leave()
    await (await lock(folder))()
  })

  test.each([
    ['of a process that is no more', '999999999'],
    ['with our own number, from before a container was started anew', String(process.pid)],
    ['with nothing in it', ''],
    ['with no number in it', 'x'],
  ])('%s counts for nothing', async (_, content) => {
    writeFileSync(join(folder, 'lock'), content)
    await (await lock(folder))()
    expect(readdirSync(folder)).toEqual([])
  })
})
