import { describe, expect, test } from 'vitest'
import { record, says } from '../../../tests/records.js'
import { cannotFetch } from '../../errors.js'
import { eventsOf, failedEvent, lineOf, remarkEvent } from './events.js'
import type { Reading } from './readings.js'

const ORIGIN = { at: '2026-10-14T08:00:00Z', feed: 'https://quill.example/rss', url: 'https://quill.example/a' }
const reading = (sha256: string, lines: readonly string[], title?: string): Reading => ({
  url: ORIGIN.url,
  readAt: `2026-10-13T08:00:0${sha256}Z`,
  changedAt: ORIGIN.at,
  sha256,
  etag: null,
  lastModified: null,
  record: record(
    'a',
    lines.join('\n'),
    lines.filter((line) => line.startsWith('“')).map((line) => says('Ada Voss', line)),
    title === undefined ? {} : { title },
  ),
})
const OLD = reading('1', ['It rained.', '“The ferry will not sail today.”'], 'Ferry  late')

describe('what there is to tell', () => {
  test('of an article that was not read before: its record', () => {
    expect(eventsOf(ORIGIN, OLD, null)).toMatchObject([
      { event: 'new', ...ORIGIN, title: 'Ferry  late', record: OLD.record },
    ])
    expect(eventsOf(ORIGIN, reading('1', ['It rained.']), null)[0]).not.toHaveProperty('title')
  })

  test.each([
    ['nothing, where no word changed', ['It rained.', '“The ferry will not sail today.”'], []],
    [
      'the revision alone, where no quotation changed',
      ['It snowed.', '“The ferry will not sail today.”'],
      ['revision'],
    ],
    [
      'the revision and each quotation',
      ['It rained.', '“The ferry will sail today.”', '“Nobody paid for the bridge.”'],
      ['revision', 'quote-reworded', 'quote-added'],
    ],
  ])('%s', (_, lines, expected) => {
    const events = eventsOf(ORIGIN, reading('2', lines), OLD)
    expect(events.map(({ event }) => event)).toEqual(expected)
    if (expected.length > 0) expect(events[0]).toMatchObject({ since: OLD.readAt, changes: expected.length - 1 })
  })

  test('has the same ids when it is told again, and an id for each', () => {
    const now = reading('2', ['It snowed.', '“The ferry will sail today.”', '“Nobody paid for the bridge.”'])
    const ids = (at: string) => eventsOf({ ...ORIGIN, at }, now, OLD).map(({ id }) => id)
    expect(ids('2026-10-14T08:00:00Z')).toEqual(ids('2026-10-15T08:00:00Z'))
    expect(new Set(ids(ORIGIN.at)).size).toBe(3)
    expect(eventsOf(ORIGIN, OLD, now).map(({ id }) => id)).not.toEqual(ids(ORIGIN.at))
  })
})

describe('for people', () => {
  const failure = failedEvent(ORIGIN, cannotFetch(ORIGIN.url, 'there is no such page (404)', 'Check the address.'))
  test.each([
    ['a new article', eventsOf(ORIGIN, OLD, null), 'New: Ferry late (https://quill.example/a), 1 statement\n'],
    [
      'one without a title',
      eventsOf(ORIGIN, reading('1', ['It rained.']), null),
      'New: https://quill.example/a, 0 statements\n',
    ],
    [
      'a revision without a quotation',
      eventsOf(ORIGIN, reading('2', ['It snowed.', '“The ferry will not sail today.”']), OLD),
      'Changed: https://quill.example/a\n  No quotation changed.\n',
    ],
    [
      'a revision with one',
      eventsOf(ORIGIN, reading('2', ['It rained.', '“The ferry will sail today.”']), OLD),
      'Changed: https://quill.example/a\n  A quotation of Ada Voss was reworded: “not” was taken out.\n',
    ],
    [
      'a remark',
      [remarkEvent(ORIGIN, { rule: 'feed-cut-off', text: 'The feed ends.' })],
      'About https://quill.example/rss: The feed ends.\n',
    ],
    ['a failure, which standard error tells', [failure], ''],
  ])('%s', (_, events, lines) => {
    expect(events.map(lineOf).join('')).toBe(lines)
  })

  test('a failure says what to do', () => {
    expect(failure).toMatchObject({
      error: 'CannotFetch',
      problem: expect.stringMatching(/404/),
      advice: 'Check the address.',
    })
  })
})
