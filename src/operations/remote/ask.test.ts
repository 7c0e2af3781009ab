import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { inMemory, type TheRecord } from '../../5-keep/index.js'
import { tooBusy } from '../../errors.js'
import { extract } from '../library.js'
import type { Operation } from '../operation.js'
import { keep } from '../record-library.js'
import { ask, type Host, type Piece, whole } from './ask.js'
import { offered } from './offered.js'
import { questionIn } from './question.js'

const named = (name: string): Operation => offered.find((one) => one.name === name)!

let record: TheRecord
beforeAll(async () => {
  record = inMemory()
  const id = 'examples/coverage/ostrel-talks-end.txt'
  await keep(record, [await extract(readFileSync(id, 'utf8'), { id, publisher: 'Ostrel', published: '2026-10-15' })])
})

async function pieces(name: string, sent: unknown, host: Partial<Host> = {}) {
  const operation = named(name)
  const all: Piece[] = []
  for await (const one of ask(operation, questionIn(operation, sent), { record, fetch: false, ...host })) all.push(one)
  return all
}

describe('the example in the reference has an answer', () => {
  test.each(offered.map((one) => [one.name, one] as const))('%s', async (name, { remote, answers }) => {
    const all = await pieces(name, remote!.example)
    const expected = answers === 'text' ? 'text' : 'value'
    expect(all.filter(({ is }) => is === expected).length).toBeGreaterThan(0)
    expect(all.filter((one) => one.is === 'message' && one.message.severity === 'error')).toEqual([])
  })
})

const STORM = { id: 'storm-1', text: '“Stay indoors,” Mayor Jette Holm said.' }

describe('an answer', () => {
  test('of many values is a list, of one is that one, of text is the text', async () => {
    const answered = async (name: string, sent: unknown) => {
      const operation = named(name)
      return whole(operation, ask(operation, questionIn(operation, sent), { record, fetch: false }))
    }
    expect((await answered('extract', { documents: [STORM] })).result).toMatchObject([{ id: 'storm-1' }])
    expect((await answered('search', { words: 'winter', limit: 1 })).result).toMatchObject({ hits: [{}] })
    expect((await answered('export', { format: 'csv' })).result).toMatch(/^document,|^[a-z]+,/)
    expect((await answered('explain', { documents: [STORM], format: 'md' })).result).toMatchObject({
      format: 'md',
      page: expect.stringMatching(/^# /),
    })
  })

  test('has no text where nobody can ask for it', async () => {
    expect((await pieces('extract', { documents: [STORM] })).map(({ is }) => is)).toEqual(['value'])
    expect((await pieces('search', { words: 'winter' })).map(({ is }) => is)).toEqual(['value'])
    expect((await pieces('explain', { documents: [STORM] })).map(({ is }) => is)).toEqual(['value', 'text'])
  })

  test('names what could not be used, and goes on', async () => {
    const all = await pieces('extract', { documents: [{ url: 'https://a.example/' }, STORM] })
    expect(all.map((one) => (one.is === 'message' ? one.message.rule : one.is))).toEqual(['CannotRead', 'value'])
  })

  test('is an error where nothing could be used', async () => {
    await expect(pieces('extract', { documents: [{ url: 'https://a.example/' }] })).rejects.toMatchObject({
      name: 'CannotRead',
    })
    await expect(pieces('story', { documents: [{ url: 'x' }] })).rejects.toMatchObject({ name: 'CannotRead' })
  })

  test.each([
    ['search', { words: 'zebra' }, 'nothing-found'],
    ['speaker', { name: 'Ada Noor' }, 'nothing-found'],
    ['check', { drafts: [{ draft: '“Stay outdoors for ever,” said Jette Holm.' }], documents: [STORM] }, 'to-look-at'],
  ])('of %s to %j says %s', async (name, sent, rule) => {
    const all = await pieces(name, sent)
    expect(all.flatMap((one) => (one.is === 'message' ? [one.message.rule] : []))).toEqual([rule])
  })
})

describe('what comes with the question outranks the record', () => {
  test('for sources', async () => {
    const drafts = [{ draft: '“Stay indoors,” Mayor Jette Holm said.' }]
    const verdicts = async (more: object) =>
      (await pieces('check', { drafts, ...more })).flatMap((one) =>
        one.is === 'value'
          ? (one.value as { quotes: { verdict: string }[]; sources: unknown[] }).quotes.map(({ verdict }) => verdict)
          : [],
      )
    expect(await verdicts({ documents: [STORM] })).toEqual(['too-short'])
    expect(await verdicts({})).toEqual(['too-short'])
  })

  test('for speakers', async () => {
    const names = async (more: object) =>
      (await pieces('speaker', { name: 'Aldred', ...more })).filter(({ is }) => is === 'value').length
    expect(await names({ documents: [STORM] })).toBe(0)
    expect(await names({})).toBe(1)
  })
})

describe('what changes the record', () => {
  test('adds, and tells what became of each document', async () => {
    const kept = inMemory()
    const host = { record: kept }
    const told = async (documents: object[]) =>
      (await pieces('add', { documents }, host)).flatMap((one) => (one.is === 'value' ? [one.value] : []))
    expect(await told([STORM])).toEqual([{ id: 'storm-1', is: 'new', copyOf: null }])
    expect(await told([STORM, { ...STORM, id: 'storm-2', text: 'Other words.' }])).toMatchObject([
      { id: 'storm-1', is: 'unchanged' },
      { id: 'storm-2', is: 'new' },
    ])
    expect(await told([{ ...STORM, text: '“Stay indoors today,” Mayor Jette Holm said.' }])).toMatchObject([
      { is: 'revised' },
    ])
    expect((await kept.about()).documents).toBe(2)
  })

  test('judges by what stands in the record, and refuses what does not', async () => {
    const kept = inMemory()
    await keep(kept, [await extract(STORM.text, { id: 'storm-1' })])
    const judged = (a: string) =>
      pieces('judge', { says: 'same', a, b: 'Q1', by: 'M. Reed', because: 'a test' }, { record: kept })
    await judged('storm-1#Jette Holm')
    expect(await kept.judgements()).toHaveLength(1)
    await expect(judged('storm-1#Nobody')).rejects.toMatchObject({ name: 'WrongUse' })
    await expect(judged('/etc/passwd#root')).rejects.toMatchObject({ name: 'WrongUse' })
    expect(await kept.judgements()).toHaveLength(1)
  })
})

describe('a turn', () => {
  const turns = () => {
    const told: string[] = []
    const enter = async () => {
      told.push('in')
      return () => void told.push('out')
    }
    return { told, enter }
  }

  test('is taken when the work begins, and given back when it has ended, also badly', async () => {
    const { told, enter } = turns()
    await pieces('extract', { documents: [STORM] }, { enter })
    await pieces('search', { after: 'nowhere' }, { enter }).catch(() => {})
    expect(told).toEqual(['in', 'out', 'in', 'out'])
  })

  test('is given back when nobody wants the rest', async () => {
    const { told, enter } = turns()
    const operation = named('extract')
    const asked = questionIn(operation, { documents: [STORM, STORM] })
    for await (const one of ask(operation, asked, { record, fetch: false, enter })) if (one.is === 'value') break
    expect(told).toEqual(['in', 'out'])
  })

  test('that is refused is an error', async () => {
    const enter = () => Promise.reject(tooBusy())
    await expect(pieces('search', {}, { enter })).rejects.toMatchObject({ name: 'TooBusy' })
  })
})
