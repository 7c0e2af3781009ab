import { describe, expect, test } from 'vitest'
import { exporter } from '../../src/8-publish/index.js'
import type { DocumentRecord, SpanRecord } from '../../src/types/index.js'
import { halmere, ostrel, wenlow } from './coverage.js'
import { newsroom } from './newsroom.js'

/** Texts with everything that makes offsets differ: signs of two units, marks of several scripts, control characters. */
const odd: DocumentRecord = {
  ...ostrel,
  id: 'odd "document" <1>',
  text: `🚢🚢 ${ostrel.text.replace('Mara', '👩‍🚒 Mara')}\r\n\t&<>"'`,
  statements: ostrel.statements.map((one) => ({
    ...one,
    content: one.content.map(([start, end]): SpanRecord => [start + 5, end + 5]),
    cue: [],
  })),
}
const records = [...newsroom.map(({ record }) => record), ostrel, wenlow, halmere, odd]

const cut = (text: string, [start, end]: readonly [number, number]) => text.slice(start, end)
/** What a tool that counts code points finds. */
const signs = (text: string, start: number, end: number) => [...text].slice(start, end).join('')
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe.each(records.map((one) => [one.id, one] as const))('the document %s', (_, record) => {
  const spoken = record.statements.filter(({ content }) => content.length > 0)

  test('as Web Annotations points at its words, by position and by quotation', () => {
    const all = lines(exporter('annotations').one(record))
    expect(all).toHaveLength(record.statements.length)
    all.forEach(({ target, body }, at) => {
      const one = record.statements[at]!
      const spans = one.content.length > 0 ? one.content : one.cue
      expect(target).toHaveLength(spans.length)
      spans.forEach((span, part) => {
        const [quote, place] = target[part].selector
        expect(quote.exact).toBe(cut(record.text, span))
        expect(signs(record.text, place.start, place.end)).toBe(quote.exact)
        expect(record.text).toContain(quote.prefix + quote.exact + quote.suffix)
      })
      expect(body.map(({ name }: { name: string }) => name)).toEqual(one.speakers.map(({ name }) => name))
    })
  })

  test('as schema.org quotes nothing that was not said or asked', () => {
    const [{ hasPart }] = lines(exporter('schema-org').one(record))
    const said = spoken.filter(({ mode }) => mode === 'said' || mode === 'asked')
    expect(hasPart.map(({ text }: { text: string }) => text)).toEqual(
      said.map(({ content }) => content.map((span) => cut(record.text, span)).join(' … ')),
    )
  })

  test('for brat has entities whose words stand where they say', () => {
    const [{ txt, ann }] = lines(exporter('brat').one(record))
    expect(txt).toBe(record.text)
    const entities = (ann as string).split('\n').filter((line) => line.startsWith('T'))
    expect(entities.filter((line) => line.includes('\tContent '))).toHaveLength(spoken.length)
    for (const line of entities) {
      const [, told, words] = line.split('\t')
      const places = told!.slice(told!.indexOf(' ') + 1).split(';')
      const found = places.map((place) => signs(txt, ...(place.split(' ').map(Number) as [number, number])))
      expect(found.join(' ').replace(/[\r\n\t]/g, ' ')).toBe(words)
    }
  })

  test('for brat has relations between entities that are there', () => {
    const [{ ann }] = lines(exporter('brat').one(record))
    const names = new Set([...(ann as string).matchAll(/^(T\d+)\t/gm)].map(([, name]) => name))
    for (const [, one, other] of (ann as string).matchAll(/Arg1:(T\d+) Arg2:(T\d+)/g)) {
      expect(names).toContain(one)
      expect(names).toContain(other)
    }
  })

  test('as Citron has spans whose words stand where they say', () => {
    const [{ text, quotes }] = lines(exporter('citron').one(record))
    expect(quotes).toHaveLength(record.statements.length)
    for (const { content, cue, source } of quotes)
      for (const span of [...content.spans, ...cue.spans, ...source.spans])
        expect(signs(text, span.start, span.end)).toBe(span.text)
  })

  test('as TEI is well formed as far as signs go, and keeps the text', () => {
    const tei = exporter('tei').one(record)
    expect(tei.replace(/<\/?[A-Za-z][^<>]*>|<!--[^<>]*-->/g, '')).not.toMatch(/[<>]/)
    expect(tei).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#13;)/)
    const [, text] = /<ab xml:space="preserve">([\s\S]*)<\/ab>/.exec(tei)!
    const back = text!
      .replaceAll('&#13;', '\r')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
    expect(back).toBe(record.text)
    expect(tei.match(/<spanGrp /g) ?? []).toHaveLength(record.statements.length)
    const opened = [...tei.matchAll(/<([A-Za-z]+)[\s>]/g)].map(([, name]) => name)
    const closed = [...tei.matchAll(/<\/([A-Za-z]+)>/g)].map(([, name]) => name)
    expect(opened.sort()).toEqual(closed.sort())
  })

  test('as CSV has a line for each statement, and no cell that is a formula', () => {
    const rows = exporter('csv').one(record)
    const starts = rows.split(/\r\n/).filter(Boolean)
    expect(starts.length).toBeGreaterThanOrEqual(record.statements.length)
    expect(rows).not.toMatch(/(?:^|,|\n)"?[=+@]/)
  })
})
