import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { TheRecord } from '../../src/5-keep/index.js'

const WRITER = resolve('tests/keeping/writer.mjs')

/** A place for writers and readers: what `writer.mjs` takes, and how the test itself opens it. */
export interface Place {
  readonly arguments: readonly string[]
  readonly schema?: string
  open(): Promise<TheRecord>
}

/** What was seen in one round of killing. */
export interface Round {
  /** For each writer, the last document that it said was committed. */
  readonly committed: ReadonlyMap<string, number>
  readonly faults: readonly string[]
}

/** When a kill comes: so many milliseconds after the start, or after both writers have begun, however slow the machine is. */
export interface Moment {
  readonly milliseconds: number
  readonly after: 'start' | 'begun'
}

/** Two processes write and two read; all are killed (SIGKILL) at the moment. */
export async function killedAt({ milliseconds, after }: Moment, place: Place, from: number): Promise<Round> {
  const faults: string[] = []
  const committed = new Map<string, number>()
  const running = ['write a', 'write b', 'read c', 'read d'].map((told) => {
    const [what, name] = told.split(' ') as [string, string]
    const more = place.schema === undefined ? [] : [place.schema]
    const child = spawn(process.execPath, [WRITER, what, ...place.arguments, name, String(from), ...more])
    child.stderr.on('data', (bytes: Buffer) => faults.push(String(bytes)))
    child.stdout.on('data', (bytes: Buffer) => {
      const lines = String(bytes).split('\n').filter(Boolean)
      if (lines.includes('wrong')) faults.push('a search found what it should not')
      if (what === 'write') committed.set(name, Number(lines.at(-1)))
    })
    return { child, ended: new Promise<void>((done) => child.on('close', () => done())) }
  })
  while (after === 'begun' && committed.size < 2 && faults.length === 0)
    await new Promise((done) => setTimeout(done, 10))
  await new Promise((done) => setTimeout(done, milliseconds))
  for (const { child } of running) child.kill('SIGKILL')
  await Promise.all(running.map(({ ended }) => ended))
  return { committed, faults }
}

/** What a record lacks or has twice, after rounds of killing: an empty list is what a test expects. */
export async function losses(record: TheRecord, rounds: readonly { from: number; round: Round }[]): Promise<string[]> {
  const found: string[] = []
  const wanted = rounds.flatMap(({ from, round }) =>
    [...round.committed].flatMap(([name, last]) =>
      Array.from({ length: last - from + 1 }, (_, at) =>
        [0, 1, 2].map((part) => `${name}-${from + at}-${part}`),
      ).flat(),
    ),
  )
  const known = await record.known(wanted)
  for (const id of wanted) if (!known.has(id)) found.push(`${id} was committed and is not there`)
  const about = await record.about()
  if (about.statements !== about.documents * 4)
    found.push(`${about.statements} statements of ${about.documents} documents`)
  if (about.documents !== about.revisions || about.documents !== about.readings) found.push('something is there twice')
  const counted = await record.counts({ words: 'treaty' })
  if (counted.statements !== about.statements) found.push(`searches find ${counted.statements} of ${about.statements}`)
  return found
}
