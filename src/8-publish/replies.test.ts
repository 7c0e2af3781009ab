import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import type { Entry } from './entries.js'
import { pageToHtml } from './html.js'
import { pageToMarkdown } from './markdown.js'
import { composePage } from './page.js'
import { besideQuestions, exchangesOf } from './replies.js'

const made = { generatedAt: '2026-10-16T00:00:00Z', version: '1' }
const text = '“The mill is ours by every law.”\n“It is not yours, and never was.”'
const one = record('a', text, [
  says('Mara Lund', '“The mill is ours by every law.”'),
  says('Jon Aske', '“It is not yours, and never was.”'),
])

test('a reply leads to what it answers', () => {
  const statements = one.statements.map((each, i) => (i === 1 ? { ...each, repliesTo: 's1' } : each))
  const page = composePage([{ ...one, statements }], made)
  const [first, second] = page.themes[0]!.entries
  expect([first!.repliesTo, second!.repliesTo]).toEqual([null, { id: first!.id, speaker: 'Mara Lund' }])
  expect(pageToHtml(page)).toContain(`in reply to <a href="#${first!.id}"><bdi>Mara Lund</bdi></a>`)
  expect(pageToMarkdown(page)).toContain('in reply to Mara Lund')
})

test('a reply to what is not on the page leads nowhere', () => {
  const statements = one.statements.map((each) => ({ ...each, repliesTo: 's9' }))
  const { themes } = composePage([{ ...one, statements }], made)
  expect(themes[0]!.entries.map(({ repliesTo }) => repliesTo)).toEqual([null, null])
})

test('an answer stands right below its question, and is set beside it', () => {
  const more = '“Nobody asked the weir about it at all.”'
  const three = record('a', `${text}\n${more}`, [
    says('Mara Lund', '“The mill is ours by every law.”'),
    says('Ola Dahl', more),
    says('Jon Aske', '“It is not yours, and never was.”'),
  ])
  const statements = three.statements.map((each, i) => (i === 1 ? { ...each, repliesTo: 's3' } : each))
  const html = pageToHtml(composePage([{ ...three, statements }], made))
  expect(html).toMatch(
    /<li class="exchange"><ol>\n<li class="said" id="said-\d">\n<p class="who"><b><bdi>Jon Aske[\s\S]*<li class="said answer" id="said-\d">\n<p class="who"><b><bdi>Ola Dahl[\s\S]*<\/ol><\/li>/,
  )
})

const entry = (id: string, to: string | null = null) =>
  ({ id, repliesTo: to === null ? null : { id: to, speaker: '' } }) as unknown as Entry

describe('exchanges', () => {
  test.each([
    ['of nobody', [entry('a'), entry('b')], 'a | b'],
    ['of two', [entry('a'), entry('b', 'a'), entry('c')], 'a >b | c'],
    ['that go to and fro', [entry('a'), entry('b', 'a'), entry('c', 'b'), entry('d', 'c')], 'a >b c >d'],
    ['with two answers', [entry('a'), entry('b', 'a'), entry('c', 'a')], 'a >b >c'],
    ['not with what stands elsewhere', [entry('a'), entry('x'), entry('b', 'a'), entry('c', 'z')], 'a | x | b | c'],
  ])('%s', (_, entries, sides) => {
    const told = exchangesOf(entries).map((turns) =>
      turns.map(({ entry, answers }) => `${answers ? '>' : ''}${entry.id}`),
    )
    expect(told.map((turns) => turns.join(' ')).join(' | ')).toBe(sides)
  })
})

describe('answers beside their questions', () => {
  test.each([
    ['follow them', [entry('a', 'c'), entry('b'), entry('c')], 'b c a'],
    ['one after the other', [entry('q'), entry('x'), entry('a', 'q'), entry('b', 'a'), entry('c', 'q')], 'q a b c x'],
    ['not where the question is elsewhere', [entry('a', 'z'), entry('b')], 'a b'],
    ['and are not lost where two answer each other', [entry('a', 'b'), entry('b', 'a'), entry('c')], 'c a b'],
  ])('%s', (_, entries, order) => {
    expect(
      besideQuestions(entries)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(order)
  })
})
