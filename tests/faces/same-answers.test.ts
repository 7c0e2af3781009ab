import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRecord, type TheRecord } from '../../src/record.js'
import { onrecord, scratch } from '../journeys/program.js'
import { agent, command, type Face, http, library } from './four.js'
import { questions } from './questions.js'

const place = scratch()
const faces: Record<string, Face> = {}
const ends: (() => unknown)[] = []

beforeAll(async () => {
  const at = place.path('record')
  const { code, err } = await onrecord(['add', 'examples/coverage', '--record', at])
  if (code !== 0) throw new Error(err)
  const record: TheRecord = await openRecord(at, { mustExist: true })
  const [typed, spoken] = [command(at), await agent(at)]
  Object.assign(faces, { library: library(record), command: typed, http: http(record), mcp: spoken })
  ends.push(
    () => spoken.close(),
    () => record.close(),
    typed.remove,
  )
})
afterAll(async () => {
  for (const end of ends) await end()
  place.remove()
})

/** A page tells when it was made. */
function timeless(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replace(/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g, 'NOW'))
}

test('there are thirty questions and more, each of its own', () => {
  expect(questions.length).toBeGreaterThanOrEqual(30)
  expect(new Set(questions.map((one) => JSON.stringify(one))).size).toBe(questions.length)
})

describe.each(questions.map((one) => [`${one.name}: ${one.about}`, one] as const))('%s', (_, question) => {
  let first: unknown
  beforeAll(async () => {
    first = timeless(await faces.library!(question))
  })

  test.each(['command', 'http', 'mcp'])('has the same answer from the library and by %s', async (name) => {
    expect(timeless(await faces[name]!(question))).toEqual(first)
  })
})

test('the answers are not empty', async () => {
  const empty: string[] = []
  for (const question of questions) {
    const length = JSON.stringify(await faces.http!(question)).length
    if (length < 30) empty.push(`${question.name}: ${question.about}`)
  }
  expect(empty).toEqual(['speaker: nobody', 'search: nothing'])
})
