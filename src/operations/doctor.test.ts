import { expect, test } from 'vitest'
import { outcomeOf, worldWith } from '../../tests/reading/world.js'
import { inMemory } from '../5-keep/index.js'
import { doctor, type Health } from './doctor.js'
import { onThisMachine, type Places } from './places.js'

const examined = async (places: Places, record?: string) => {
  const all: Health[] = []
  const run = doctor.run(worldWith('', { places }), { inputs: [], record } as never)
  async function* told() {
    for await (const one of run) {
      if (one.is === 'value') all.push(one.value)
      yield one
    }
  }
  return { ...(await outcomeOf(told())), health: all[0]! }
}

test('tells what works, also where there is no record yet', async () => {
  const { health, output, end } = await examined(onThisMachine, '/tmp/no-record-is-here')
  expect(health.findings.map(({ name, ok }) => [name, ok])).toEqual(
    ['models', 'extract', 'check', 'explain', 'record', 'server', 'agents'].map((name) => [name, true]),
  )
  expect(health.node).toBe(process.versions.node)
  expect(output).toMatch(/^ok {2}record {7}none at \/tmp\/no-record-is-here yet/m)
  expect(end.found).toBe(true)
})

test('tells how large the record is', async () => {
  const places = { ...onThisMachine, isRecord: async () => true, openRecord: async () => inMemory() }
  const { output } = await examined(places)
  expect(output).toMatch(/^ok {2}record.*0 documents, 0 statements/m)
})

test('tells what does not work, and ends so', async () => {
  const broken = async (): Promise<never> => {
    throw new Error('the disk is gone')
  }
  const { output, end } = await examined({ ...onThisMachine, isRecord: broken })
  expect(output).toMatch(/^no {2}record {7}the disk is gone$/m)
  expect(end).toMatchObject({ found: false, summary: '6 of 7 work; see the lines that begin with "no".' })
})

test('a server’s password is not told', async () => {
  const places = { ...onThisMachine, isRecord: async () => false }
  const { output } = await examined(places, 'postgres://reed:secret@desk.example/record')
  expect(output).toContain('postgres://reed:…@desk.example/record')
  expect(output).not.toContain('secret')
})
