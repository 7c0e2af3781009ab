import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Pace, plan } from './schedule.js'
import type { Item, Visit } from './state.js'

const HOUR = 3_600_000
const START = Date.parse('2026-10-14T08:00:00Z')
const at = (hours: number) => new Date(START + hours * HOUR).toISOString()
const item = (url: string, more: Partial<Item> = {}): Item => {
  return { url, feed: 'f', title: null, published: null, updated: null, noticedAt: at(0), ...more }
}
const visit = (url: string, more: Partial<Visit> = {}): Visit => {
  return { url, at: at(0), changedAt: at(0), failures: 0, problem: null, ...more }
}
function planned(items: readonly Item[], visits: readonly Visit[] = [], pace: Partial<Pace> = {}) {
  const maps = {
    items: new Map(items.map((one) => [one.url, one])),
    visits: new Map(visits.map((one) => [one.url, one])),
  }
  const { fresh, again, waiting } = plan(maps, { now: START, least: 0, most: 100, ...pace })
  return { fresh: fresh.map(({ url }) => url), again: again.map(({ url }) => url), waiting }
}
/** Whether an article with this visit is asked for, so many hours after eight o'clock. */
const isDue = (hours: number, known: Partial<Visit>, more: Partial<Item> = {}, least = 0) =>
  planned([item('a', more)], [visit('a', known)], { now: START + hours * HOUR, least }).again.length === 1

describe('new articles', () => {
  test('come from each feed in turn', () => {
    const items = ['a1', 'a2', 'a3', 'b1'].map((url) => item(url, { feed: url[0]! }))
    expect(planned(items).fresh).toEqual(['a1', 'b1', 'a2', 'a3'])
    expect(planned(items, [], { most: 2 })).toEqual({ fresh: ['a1', 'b1'], again: [], waiting: 2 })
  })

  test('and those that are looked at again have a limit each', () => {
    const items = ['a', 'b', 'c', 'd'].map((url) => item(url))
    const visits = [visit('c', { at: at(-1), changedAt: at(-1) }), visit('d', { at: at(-2), changedAt: at(-2) })]
    expect(planned(items, visits, { most: 1 })).toEqual({ fresh: ['a'], again: ['d'], waiting: 2 })
  })
})

describe('an article is looked at again', () => {
  test.each([
    ['at once, when it just came', 0, {}, true],
    ['not within half the time that it has been quiet', 5, { at: at(4), changedAt: at(0) }, false],
    ['after half the time that it has been quiet', 6, { at: at(4), changedAt: at(0) }, true],
    ['not after two quiet weeks', 15 * 24, { at: at(5 * 24), changedAt: at(0) }, false],
    ['not where it is elsewhere', 6, { movedTo: 'b' }, false],
    ['not within half an hour of a failure', 0.4, { failures: 1 }, false],
    ['half an hour after a failure', 0.5, { failures: 1 }, true],
    ['an hour after two', 1, { failures: 2 }, true],
    ['not within a day of nine', 23, { failures: 9 }, false],
    ['a day after nine', 24, { failures: 9 }, true],
    ['never after ten', 1000, { failures: 10 }, false],
  ] as const)('%s', (_, hours, known, due) => {
    expect(isDue(hours, known)).toBe(due)
  })

  test.each([
    ['not sooner than the pace allows', 0.2, {}, 0.25 * HOUR, false],
    ['when its feed says something new', 0.2, { noticedAt: at(0.1) }, 0.25 * HOUR, true],
    ['when its feed says something new after weeks', 900, { noticedAt: at(899) }, 0, true],
    ['always, where it is a file', 900, { url: 'file:///a.txt' }, HOUR * 1000, true],
  ] as const)('%s', (_, hours, more, least, due) => {
    const url = 'url' in more ? more.url : 'a'
    expect(planned([item('a', more)], [visit(url)], { now: START + hours * HOUR, least }).again.length === 1).toBe(due)
  })

  test('less and less often: a quiet one fewer than twenty times in two weeks', () => {
    let known = visit('a')
    let looks = 0
    for (let hours = 0; hours < 30 * 24; hours += 0.25) {
      if (!isDue(hours, known, {}, 0.25 * HOUR)) continue
      known = { ...known, at: at(hours) }
      looks++
    }
    expect(looks).toBeGreaterThan(8)
    expect(looks).toBeLessThan(20)
  })
})

test('whatever is new is planned once or waits', () => {
  const some = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(30)), {
    selector: ([feed, n]) => feed + n,
  })
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 40 }), (all, most) => {
      const items = all.map(([feed, n]) => item(feed + n, { feed }))
      const { fresh, waiting } = planned(items, [], { most })
      expect(new Set(fresh).size).toBe(fresh.length)
      expect(fresh.length).toBe(Math.min(most, items.length))
      expect(fresh.length + waiting).toBe(items.length)
    }),
  )
})
