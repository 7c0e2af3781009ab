import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry, Kept, TheRecord } from '../../src/5-keep/index.js'
import type { DocumentId, Judgement, SpeakerId } from '../../src/types/index.js'
import { party, record, says } from '../records.js'
import { entry } from './coverage.js'
import { lasting, stores } from './stores.js'

/** One thing that happens to a record. */
type Step =
  | { readonly is: 'add'; readonly entries: readonly Entry[] }
  | { readonly is: 'judge'; readonly judgement: Judgement }
  | { readonly is: 'fetch'; readonly url: string }

const entries: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    words: fc.constantFrom('No', 'Not yet', 'Never', ''),
    who: fc.constantFrom('Ada Noor', 'Tom Noor'),
    title: fc.constantFrom('One', 'Two'),
    day: fc.constantFrom('2026-10-13', '2026-10-14', undefined),
    extractor: fc.constantFrom('onrecord 1', 'onrecord 2'),
  })
  .map(({ id, words, who, title, day, extractor }) => {
    const sayings = words === '' ? [] : [says(party(who), `“${words},”`)]
    const made = record(id, `“${words},” ${who} said.`, sayings, { title, ...(day ? { published: day } : {}) })
    return entry(made, { extractor })
  })

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(entries, { minLength: 1, maxLength: 4 }).map((list) => ({ is: 'add' as const, entries: list })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('same', 'different', 'withdrawn').map((verdict) => ({
      is: 'judge' as const,
      judgement: {
        party: { document: 'a' as DocumentId, name: 'Ada Noor', at: null },
        speaker: 'Q1' as SpeakerId,
        says: verdict as Judgement['says'],
        by: 'M. Reed',
        at: '2026-11-01T00:00:00Z',
        because: [],
      },
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('https://a.example/', 'https://b.example/')
      .map((url) => ({ is: 'fetch' as const, url })),
  },
)

async function happens(step: Step, kept: TheRecord): Promise<unknown> {
  if (step.is === 'add') return kept.add(step.entries)
  if (step.is === 'judge') return kept.judge(step.judgement)
  const answer = { at: '2026-11-02T00:00:00Z', status: 200, etag: null, lastModified: null, sha256: null, note: null }
  return kept.add([], [{ url: step.url, ...answer }])
}

async function everything(kept: TheRecord) {
  const readings: Kept[] = []
  for await (const one of kept.all({ history: true })) readings.push(one)
  return { readings, judgements: await kept.judgements(), sources: await kept.sources(), about: await kept.about() }
}

let count = 0

describe('whatever happens to a record', () => {
  test('is the same in every store', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(fc.array(steps, { maxLength: 10 }), async (list) => {
      const all = await Promise.all(stores.map((store) => store.open(`history-${count++}`)))
      for (const step of list) {
        const [measure, ...others] = await Promise.all(all.map((kept) => happens(step, kept)))
        for (const other of others) expect(other).toEqual(measure)
      }
      const [measure, ...others] = await Promise.all(all.map(everything))
      for (const other of others) expect(other).toEqual(measure)
      await Promise.all(all.map((kept) => kept.close()))
    })
    await fc.assert(property, { numRuns: 25 })
  })

  test('only adds: what was there before is there after, in its order', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(fc.array(steps, { minLength: 2, maxLength: 8 }), async (list) => {
      const kept = await stores[0]!.open('grows')
      let before = await everything(kept)
      for (const step of list) {
        await happens(step, kept)
        const after = await everything(kept)
        const plain = (all: typeof before) => all.readings.map(({ current: _, ...one }) => JSON.stringify(one))
        const now = plain(after)
        const places = plain(before).map((one) => now.indexOf(one))
        expect(places).not.toContain(-1)
        expect(after.judgements.slice(0, before.judgements.length)).toEqual(before.judgements)
        expect(after.sources.slice(0, before.sources.length)).toEqual(before.sources)
        before = after
      }
    })
    await fc.assert(property, { numRuns: 60 })
  })

  test('leaves one current reading for each document, and finds the statements of those only', {
    timeout: 120_000,
  }, async () => {
    const property = fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 8 }), async (list) => {
      const kept = await stores[0]!.open('current')
      for (const step of list) await happens(step, kept)
      const { readings, about } = await everything(kept)
      const current = readings.filter((one) => one.current)
      expect(current.map(({ record }) => record.id).sort()).toEqual(
        [...new Set(readings.map(({ record }) => record.id))].sort(),
      )
      const { hits } = await kept.search({ limit: 100 })
      expect(hits).toHaveLength(current.reduce((sum, { record }) => sum + record.statements.length, 0))
      expect(about.statements).toBe(hits.length)
    })
    await fc.assert(property, { numRuns: 60 })
  })
})

describe.each(lasting.map((one) => [one.name, one] as const))(
  'a record in %s that is closed and opened',
  (_, store) => {
    test('after each step is the same as one that stayed open', { timeout: 120_000 }, async () => {
      const property = fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 5 }), async (list) => {
        const name = `reopened-${count++}`
        const stays = await store.open(`stays-${count++}`)
        for (const step of list) {
          const again = await store.open(name)
          expect(await happens(step, again)).toEqual(await happens(step, stays))
          await again.close()
        }
        const again = await store.open(name)
        expect(await everything(again)).toEqual(await everything(stays))
        await again.close()
        await stays.close()
      })
      await fc.assert(property, { numRuns: 8 })
    })
  },
)
