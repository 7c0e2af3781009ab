import { describe, expect, test } from 'vitest'
import { type ReadDocument, readHtml, readMarkdown, readText } from '../1-read/index.js'
import { checked } from './checked.js'
import { shownRecord } from './pipeline.js'
import { Shelf } from './shelf.js'

const SOURCE =
  'Marta Quill runs the mill. “The wheel will not turn again before the winter comes,” Marta Quill said on Monday.'

function checkedAgainst(read: ReadDocument, source: ReadDocument = readText(SOURCE, { id: 'source' })) {
  const shelf = new Shelf()
  shelf.add(source)
  return checked({ read, shown: shownRecord(read), named: true }, shelf)
}

const markdown = (file: string) => readMarkdown(file, { id: 'draft.md' })

describe('a Markdown draft', () => {
  test('has the words of a quotation as readers see them, and its place in the file', async () => {
    const file = 'Marta Quill said: “The wheel will *not* turn again before the winter comes.”'
    const { report, text } = checkedAgainst(await markdown(file))
    const [one] = report.quotes
    expect(one).toMatchObject({
      verdict: 'verbatim',
      quote: 'The wheel will not turn again before the winter comes.',
    })
    expect(text.slice(...one!.span)).toBe('“The wheel will *not* turn again before the winter comes.”')
  })

  test('has the words without the report, where the report interrupts them', async () => {
    const file = '“The wheel will *not* turn again,” Marta Quill said, “before the winter comes.”'
    const { report, text } = checkedAgainst(await markdown(file))
    const [one] = report.quotes
    expect(one!.quote).not.toContain('said')
    expect(text.slice(...one!.span)).toBe(file)
  })

  test('has its messages, and places in the file', async () => {
    const { report, place } = checkedAgainst(
      await markdown('# The mill\n\n```\nx\n```\n\nShe said: “No wheel ever turned here in May.”'),
    )
    expect(report.messages.map(({ rule }) => rule)).toContain('code-dropped')
    expect(place!(report.quotes[0]!.span[0])).toEqual({ line: 7, column: 11 })
    for (const { span } of report.quotes[0]!.messages) expect(span).toEqual(report.quotes[0]!.span)
  })
})

test('a Markdown source is quoted as it stands', async () => {
  const source = await readMarkdown(SOURCE.replace('not turn', '[not turn](https://a.example)'), { id: 'source.md' })
  const draft = readText('“The wheel will not turn again before the winter comes,” Marta Quill said.')
  const { report, sourceText } = checkedAgainst(draft, source)
  const { best, verdict } = report.quotes[0]!
  expect(verdict).toBe('verbatim')
  expect(best!.text).toContain('[not turn](https://a.example)')
  expect(sourceText('source.md')!.slice(...best!.spans[0]!)).toBe(best!.text)
  expect(sourceText('source.md')!.slice(...best!.speakers[0]!.mention!)).toBe('Marta Quill')
})

test.each([
  ['a text', readText('“The wheel will turn,” she said.', { id: 'a.txt' }), true],
  ['a .docx, whose text is not the file', readText('“The wheel will turn,” she said.', { id: 'a.docx' }), false],
])('%s has lines or none', (_, read, lines) => {
  expect(checkedAgainst(read).place !== null).toBe(lines)
})

test('a page has no lines: its text is not its source', async () => {
  const read = await readHtml('<p>“The wheel will turn,” she said.</p>', { id: 'a.html' })
  expect(checkedAgainst(read).place).toBeNull()
})
