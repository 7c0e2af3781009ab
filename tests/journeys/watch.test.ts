import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articlePage, Site } from '../watching/site.js'
import { onrecord, PROGRAM, scratch } from './program.js'

const place = scratch()
let site: Site
beforeAll(async () => {
  site = await new Site().open()
  for (const name of ['a', 'b', 'c'])
    site.put(`/${name}`, articlePage(`Article ${name}`, '“We will not sign the harbour agreement,” Mara Lund said.'))
  site.feed('/rss', ['/a', '/b', '/c'])
})
afterAll(() => {
  site.close()
  place.remove()
})

interface Line {
  readonly event: string
  readonly id: string
  readonly url: string
}
const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)

/** Starts the program and gives what it printed when `enough` lines are there and it was sent the signal. */
async function stopped(args: readonly string[], enough: number, signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') {
  const child = spawn(process.execPath, [PROGRAM, 'watch', ...args], { cwd: place.folder })
  let out = ''
  child.stdout.on('data', (bytes: Buffer) => {
    out += bytes.toString('utf8')
    if (out.split('\n').length > enough) child.kill(signal)
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, lines: lines(out) }
}

describe('a service', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('ends in good order on %s', { timeout: 60_000 }, async (signal) => {
    const state = place.path(`state-${signal}`)
    const run = await stopped([`${site.home}/rss`, '--allow-private', '--state', state], 3, signal)
    expect(run.code).toBe(0)
    expect(run.lines.map(({ event }) => event)).toEqual(['new', 'new', 'new'])
    expect(existsSync(`${state}/lock`)).toBe(false)
    expect(readdirSync(`${state}/untold`)).toEqual([])
  })

  test('that is killed goes on where it was', { timeout: 60_000 }, async () => {
    const state = place.path('state-killed')
    const args = [`${site.home}/rss`, '--allow-private', '--state', state]
    const killed = await stopped(args, 1, 'SIGKILL')
    expect(killed.code).toBeNull()
    const rest = await onrecord(['watch', ...args, '--once'])
    expect(rest.code).toBe(0)
    // What fell between being written and being noted comes again, under its id.
    const told = new Map([...killed.lines, ...lines(rest.out)].map(({ id, url }) => [id, url.replace(site.home, '')]))
    expect([...told.values()].sort()).toEqual(['/a', '/b', '/c'])
    const after = await onrecord(['watch', ...args, '--once'])
    expect(after).toMatchObject({ code: 1, out: '', err: 'Nothing new in 1 feed.\n' })
  })

  test('keeps a second one away', { timeout: 60_000 }, async () => {
    place.write('feed.json', '{"items":[]}')
    const state = place.path('state-held')
    const first = spawn(process.execPath, [PROGRAM, 'watch', 'feed.json', '--state', state], { cwd: place.folder })
    while (!existsSync(`${state}/lock`)) await new Promise((done) => setTimeout(done, 20))
    const second = await onrecord(['watch', 'feed.json', '--once', '--state', state], { folder: place.folder })
    first.kill('SIGTERM')
    const [code] = (await once(first, 'close')) as [number | null]
    expect(second).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^onrecord: The folder .* in use/) })
    expect(code).toBe(1)
  })
})

describe('the status', () => {
  test.each([
    [
      '2 where nothing could be read',
      ['gone.xml', '--once'],
      2,
      /^onrecord: Cannot read gone\.xml: there is no such file\./,
    ],
    ['2 where no feed is named', ['--once'], 2, /^onrecord: There is no feed to watch\. Name the addresses/],
    [
      '2 where a state folder cannot be',
      ['feed.json', '--once', '--state', 'feed.json'],
      2,
      /^onrecord: Cannot write feed\.json/,
    ],
    ['1 where nothing is new', ['feed.json', '--once', '--state', 'state-empty'], 1, /^Nothing new in 1 feed\.$/m],
  ])('is %s', async (_, args, code, err) => {
    place.write('feed.json', '{"items":[]}')
    expect(await onrecord(['watch', ...args], { folder: place.folder })).toMatchObject({
      code,
      err: expect.stringMatching(err),
    })
  })
})

test('a reader who has seen enough ends the run, and the rest is told next time', { timeout: 60_000 }, async () => {
  const state = place.path('state-head')
  const command = `"${process.execPath}" "${PROGRAM}" watch ${site.home}/rss --allow-private --once --state ${state}`
  const child = spawn('bash', ['-c', `${command} | head -n 1`])
  let out = ''
  child.stdout.on('data', (bytes: Buffer) => {
    out += bytes.toString('utf8')
  })
  await once(child, 'close')
  const rest = await onrecord(['watch', `${site.home}/rss`, '--allow-private', '--once', '--state', state])
  const told = [...lines(out), ...lines(rest.out)].map(({ url }) => url.replace(site.home, ''))
  expect([...new Set(told)].sort()).toEqual(['/a', '/b', '/c'])
})
