import { describe, expect, test } from 'vitest'
import { assemble, isoDate } from './document.js'

describe('a date', () => {
  test.each([
    '2026',
    '2026-10',
    '2026-10-14',
    '2026-10-14T08:00',
    '2026-10-14T08:00:00Z',
    '2026-10-14 08:00:00.123+02:00',
  ])('%s is kept as exact as it is', (date) => {
    expect(isoDate(` ${date} `)).toBe(date)
  })

  test.each(['14 October 2026', '2026-13-01', '2026-10-32', 'soon', '20261014', '', null, undefined])(
    '%s is none',
    (date) => {
      expect(isoDate(date)).toBeNull()
    },
  )
})

test('what is not known is null', () => {
  const { document, messages } = assemble('“No,” said Voss.', [], {})
  expect(messages).toEqual([])
  expect(document).toEqual({
    id: '57b0b18122c9b6d6',
    url: null,
    title: null,
    publisher: null,
    byline: null,
    published: null,
    readAt: '1970-01-01T00:00:00Z',
    language: 'und',
    text: '“No,” said Voss.',
    blocks: [],
    copyOf: null,
  })
})

test.each([
  ['the id first', { id: 'a', url: 'https://b.example' }, 'a'],
  ['then the address', { url: 'https://b.example' }, 'https://b.example'],
  ['an empty id is none', { id: '', url: 'https://b.example' }, 'https://b.example'],
])('identity: %s', (_, details, id) => {
  expect(assemble('x', [], details).document.id).toBe(id)
})

test('the same text has the same id, another text another', () => {
  const id = (text: string) => assemble(text, [], {}).document.id
  expect(id('x')).toBe(id('x'))
  expect(id('x')).not.toBe(id('y'))
})

test('a date that is none is left out, and that is said', () => {
  const { document, messages } = assemble('x', [], { published: 'last Tuesday' })
  expect(document.published).toBeNull()
  expect(messages).toMatchObject([{ rule: 'published-unclear', text: expect.stringContaining('"last Tuesday"') }])
})
