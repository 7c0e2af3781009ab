import { describe, expect, test } from 'vitest'
import { docx, paragraph, run, zip } from '../../tests/reading/docx.js'
import { readDocx } from './docx.js'

const read = (bytes: Uint8Array) => readDocx(bytes, { name: 'draft.docx', id: 'draft.docx' })
const blocks = async (...paragraphs: string[]) => {
  const { document } = await read(docx(...paragraphs))
  return document.blocks.map(({ kind, span }) => `${kind}: ${document.text.slice(span.start, span.end)}`)
}

describe('a .docx file', () => {
  test('is its paragraphs, by the styles that Word gives them in any language', async () => {
    expect(
      await blocks(
        paragraph(run('Talks end'), 'Titel'),
        paragraph(run('“We will ') + run('not') + run(' sign,” Mara Lund said.')),
        paragraph(run('Why'), 'berschrift1'),
        paragraph(run('It floods every year'), 'Zitat'),
      ),
    ).toEqual([
      'headline: Talks end',
      'paragraph: “We will not sign,” Mara Lund said.',
      'heading: Why',
      'quote: It floods every year',
    ])
  })

  test.each([
    [
      'a change that was made',
      `${run('We will ')}<w:ins w:id="1">${run('not ')}</w:ins>${run('sign.')}`,
      'We will not sign.',
    ],
    [
      'words that were deleted',
      `${run('We ')}<w:del w:id="1"><w:r><w:delText>will </w:delText></w:r></w:del>${run('sign.')}`,
      'We sign.',
    ],
    ['a line break', `${run('We')}<w:r><w:br/></w:r>${run('sign.')}`, 'We\nsign.'],
    ['a non-breaking hyphen', `${run('Adewale')}<w:r><w:noBreakHyphen/></w:r>${run('Thorne')}`, 'Adewale\u2011Thorne'],
    ['a field', `<w:r><w:instrText>PAGE</w:instrText></w:r>${run('We sign.')}`, 'We sign.'],
  ])('with %s', async (_, content, words) => {
    expect(await blocks(paragraph(content))).toEqual([`paragraph: ${words}`])
  })

  test('keeps the words of a footnote and leaves out its number, which is no part of the sentence', async () => {
    const note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    expect(await blocks(paragraph(`${run('“No,”')}${note}${run(' she said.')}`))).toEqual([
      'paragraph: “No,” she said.',
      'list-item: By telephone.',
    ])
  })

  test('has a title where its first line is one, and an id that was given', async () => {
    const { document } = await read(docx(paragraph(run('Talks end'), 'Titel'), paragraph(run('They ended.'))))
    expect(document).toMatchObject({ id: 'draft.docx', title: 'Talks end' })
  })

  test('without a word says so', async () => {
    const { document, messages } = await read(docx(paragraph('')))
    expect(document.text).toBe('')
    expect(messages.map(({ rule }) => rule)).toContain('empty')
  })
})

describe('what is no .docx', () => {
  const whole = docx(paragraph(run('They ended.')))
  test.each([
    ['a text', Buffer.from('They ended.')],
    ['nothing', Buffer.alloc(0)],
    ['an archive of something else', zip([['a.txt', 'They ended.']])],
    ['a file that was cut', whole.subarray(0, whole.length - 40)],
    ['a file with broken XML', zip([['word/document.xml', '<w:document><w:body>']])],
  ])('%s is refused in a sentence', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: 'NotText', message: expect.stringMatching(/draft\.docx/) })
  })

  test.each([
    ['tells its size', undefined],
    ['lies about its size', 100],
  ])('a file that unfolds to 110 MB and %s is refused before it does', async (_, stated) => {
    const bomb = zip([['word/document.xml', Buffer.alloc(110_000_000, 0x20)]], stated)
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(read(bomb)).rejects.toThrow(/unfolds to more than 100000000 bytes/)
  })
})
