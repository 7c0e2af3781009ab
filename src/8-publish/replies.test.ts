import { expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { pageToHtml } from './html.js'
import { pageToMarkdown } from './markdown.js'
import { composePage } from './page.js'

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
