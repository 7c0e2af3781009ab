import { describe, expect, test } from 'vitest'
import { check, explain, extract, readSources, speakers, stories } from './library.js'

const text = 'Marta Quill came. “It is late in the year for a flood like this one,” she said.'

describe('extract', () => {
  test.each([
    ['a text', text],
    ['a text in an object', { text }],
    [
      'a page',
      { html: `<html lang="en"><body><article><p>${text}</p><p>It rained all day in Vey.</p></article></body></html>` },
    ],
  ])('%s', async (_, input) => {
    const record = await extract(input)
    expect(record.statements.map(({ speakers }) => speakers[0]?.name)).toEqual(['Marta Quill'])
  })

  test('keeps the text letter for letter', async () => {
    const odd = `\ufeff${text}\r\n\r\n\u00a0“No,” she said.\n`
    expect((await extract(odd)).text).toBe(odd)
  })

  test('tells what the caller knows', async () => {
    const wish = { id: 'x', title: 'Late', publisher: 'The Herald', published: '2026-10-14', language: 'en-GB' }
    expect(await extract(text, wish)).toMatchObject(wish)
  })

  test('finds the language itself', async () => {
    expect((await extract(`${text} Nobody else had come to the mill by then, and the rain went on.`)).language).toBe(
      'en',
    )
  })

  test('gives the same ids again', async () => {
    const ids = async () => (await extract(text)).statements.map(({ id }) => id)
    expect(await ids()).toEqual(await ids())
  })
})

describe('explain', () => {
  test.each([
    [undefined, /^<!doctype html>/i],
    ['md', /^# Late/m],
    ['json', /^\{/],
  ] as const)('as %s', async (format, start) => {
    const record = await extract(text, { id: 'x', publisher: 'The Herald', published: '2026-10-14' })
    const page = await explain([record], { title: 'Late', ...(format ? { format } : {}) })
    expect(page).toMatch(start)
    expect(page).toContain('It is late')
  })

  test('a page of words that stand in no record is not made', async () => {
    const record = await extract(text)
    const [start, end] = record.statements[0]!.content[0]!
    const altered = { ...record, text: record.text.slice(0, start) + ' '.repeat(end - start) + record.text.slice(end) }
    const page = explain([altered], { format: 'md' }).catch((error: Error) => error.name)
    expect(await page).not.toContain('It is late')
  })
})

describe('check', () => {
  const source = { id: 'herald', text, title: 'Late' }
  const draft = 'Marta Quill said: “It is late in the year for a flood like that one.”'

  test.each([
    ['texts', async () => [source]],
    ['a text alone', async () => text],
    ['records', async () => [await extract(text, { id: 'herald' })]],
    ['sources that were read before', async () => readSources([source])],
  ])('a draft against %s', async (_, sources) => {
    const { quotes } = await check(draft, await sources())
    expect(quotes).toMatchObject([{ verdict: 'altered', best: { speakers: [{ name: 'Marta Quill' }] } }])
  })

  test('spans count in the draft as it was given', async () => {
    const markdown = '> “It is **late** in the year for a flood like this one,” Marta Quill said.'
    const { quotes } = await check({ markdown }, [source], { id: 'answer' })
    expect(quotes).toMatchObject([{ verdict: 'verbatim' }])
    expect(markdown.slice(...quotes[0]!.span)).toBe('“It is **late** in the year for a flood like this one,”')
  })

  test('sources are counted, and serve one draft after the other', async () => {
    const sources = await readSources([
      source,
      { html: '<p>It rained all day.</p>', id: 'page' },
      { markdown: '*No.*' },
    ])
    expect(sources.count).toBe(3)
    const reports = [await check(draft, sources, { id: 'a' }), await check('Nobody spoke.', sources, { id: 'b' })]
    expect(reports.map((report) => [report.draft, report.quotes.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ])
  })
})

describe('over several records', () => {
  const facts = { publisher: 'Quay Gazette' }
  const said = (id: string, text: string, published: string) => extract(text, { id, published, ...facts })

  test('stories are told apart, and speakers followed', async () => {
    const records = [
      await said(
        'ferry',
        '“Nobody sails in this wind,” harbour master Ines Varga said at Tarn. The ferry to Osmund stays in port.',
        '2026-03-02',
      ),
      await said(
        'ferry-2',
        'The ferry to Osmund sails again from Tarn, harbour master Ines Varga said. “The wind has gone.”',
        '2026-03-04',
      ),
      await said(
        'mill',
        '“There is no buyer for the paper mill,” said Petra Holm, who leads the firm at Lund.',
        '2026-09-20',
      ),
    ]
    const told = await stories(records)
    expect(told.flatMap(({ documents }) => documents.map(({ id }) => id)).sort()).toEqual(['ferry', 'ferry-2', 'mill'])
    expect(told.find(({ documents }) => documents.some(({ id }) => id === 'mill'))?.documents).toHaveLength(1)
    const found = await speakers('Varga', records)
    expect(found.map(({ name, kind }) => `${name}, ${kind}`)).toEqual(['Ines Varga, person', 'Ines Varga, person'])
    // One name and one office in two articles is not enough: they are shown, and kept apart.
    expect(found.map(({ apart }) => apart.map(({ says }) => says))).toEqual([['unsure'], ['unsure']])
    expect(found.flatMap((one) => one.statements.flatMap(({ words }) => words))).toContain(
      '“Nobody sails in this wind,”',
    )
  })

  test('there may be none', async () => {
    expect(await stories([])).toEqual([])
    expect(await speakers('Varga', [])).toEqual([])
  })
})
