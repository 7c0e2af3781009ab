import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openRecord } from './index.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-open-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the place of a record', () => {
  test('is a folder, which is made', async () => {
    const place = join(folder, 'deep', 'in', 'folders')
    const record = await openRecord(place)
    expect(record.where).toBe(place)
    expect(existsSync(join(place, 'record.sqlite'))).toBe(true)
    await record.close()
    // Closing twice is no fault: whoever gives up half way closes, too.
    await record.close()
  })

  test.each(['postgres://u:secret@127.0.0.1:1/x', 'POSTGRESQL://u:secret@127.0.0.1:1/x'])(
    'is a server: %s',
    async (place) => {
      await expect(openRecord(place)).rejects.toThrow(/u@127\.0\.0\.1:1\/x cannot be used: no server answers/)
    },
  )

  test('is not made where there must be one', async () => {
    await expect(openRecord(join(folder, 'none'), { mustExist: true })).rejects.toThrow('there is none')
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })
})

test('neither driver is loaded before a record is opened', () => {
  const script = `await import(${JSON.stringify(join(process.cwd(), 'dist/5-keep/index.js'))})
    const { Session } = await import('node:inspector')
    const loaded = new Set()
    const session = new Session()
    session.connect()
    session.on('Debugger.scriptParsed', ({ params: { url } }) => loaded.add(url))
    session.post('Debugger.enable')
    console.log([...loaded].filter((url) => /node_modules\\/(pg|@photostructure)/.test(url)).length)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(stdout).toBe('0\n')
})
