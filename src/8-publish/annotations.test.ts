import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { gatherUtterances } from '../6-gather/index.js'
import { annotationsOf } from './annotations.js'
import { annotationPage } from './html/linked-data.js'
import { composePage } from './page.js'

const words = '“We will not sign the fish treaty this year.”'
const cut = '“We will not sign the fish treaty,”'
const herald = record('herald', `A 🐟 day. ${words} Lund said. </script>`, [says('Mara Lund', words)], {
  url: 'https://herald.example/a',
})
const courier = record('courier', `${cut} Mara Lund said.`, [says('Mara Lund', cut)], { url: 'javascript:alert(1)' })

describe('annotations of a page', () => {
  const all = annotationsOf(gatherUtterances([herald, courier]))

  test('are one for each document that printed the words', () => {
    expect(all.map(({ id, body }) => [id, body])).toEqual([
      ['https://herald.example/a#s1', [{ type: 'Person', name: 'Mara Lund' }]],
      ['courier#s1', [{ type: 'Person', name: 'Mara Lund' }]],
    ])
  })

  test('say where, in the words and in code points', () => {
    const [{ target }] = all as [(typeof all)[number]]
    const [quote, position] = target[0]!.selector
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: words, prefix: 'A 🐟 day. ' })
    expect(position).toEqual({ type: 'TextPositionSelector', start: 9, end: 9 + words.length })
  })

  test('stand in the page for programs, and can end no script', () => {
    const page = composePage([herald, courier], { generatedAt: '2026-10-16T00:00:00Z', version: '1' })
    const written = annotationPage(page)
    expect(JSON.parse(written)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: page.annotations,
    })
    expect(page.annotations).toEqual(all)
    expect(written).toContain('\\u003c/script')
    expect(written).not.toMatch(/[<>]|javascript/)
  })

  test('of a speech count its paragraphs', () => {
    const lines = [
      '“First we count the boats of the north and then we count those of the south,',
      'and when all is counted we begin again, because that is how it is done here,',
      'and nobody who counts boats for a living has ever complained about it to me or to any member of my family in forty years of counting on this coast or on the other one.”',
    ]
    const text = lines.join('\n')
    const speech = record('speech', `${text} Lund said.`, [says('Mara Lund', text)])
    const ids = annotationsOf(gatherUtterances([speech, herald])).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['speech#s1', 'speech#s1.1', 'speech#s1.2']))
  })
})
