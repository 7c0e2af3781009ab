import { describe, expect, test } from 'vitest'
import { toDom } from './bridge.js'
import { parsePage } from './formats/html.js'
import { walk } from './formats/parts.js'

const html =
  '<html lang=en class=a><head><title>T</title></head><body id=b><p>A <b>B</b></p><!-- c --><div>C</div></body></html>'
const dom = async (page: string) => toDom(await parsePage(page))

test('the DOM is the parser’s tree', async () => {
  const { document } = await dom(html)
  expect(document.title).toBe('T')
  expect([document.documentElement.lang, document.documentElement.className, document.body.id]).toEqual([
    'en',
    'a',
    'b',
  ])
  expect([...document.body.children].map((child) => child.localName)).toEqual(['p', 'div'])
  expect(document.body.textContent).toBe('A BC')
})

test('what the standard mends is mended', async () => {
  const { document } = await dom('<!doctype html><p>A<p>B<table><tr>C<td>D')
  expect([...document.body.children].map((child) => child.localName)).toEqual(['p', 'p', 'table'])
  expect(document.querySelector('td')?.textContent).toBe('D')
})

async function places(change: (document: Document) => void) {
  const { document, shape } = await dom(html)
  change(document)
  return [...walk<Node>(document.body, shape)].flatMap((part) =>
    part.is === 'text' ? [`${part.text}|${part.at ? html.slice(part.at.start, part.at.end) : 'nowhere'}`] : [],
  )
}

describe('words know their place', () => {
  const all = ['A |A ', 'B|B', 'C|C']
  test.each([
    ['as they were', () => {}, all],
    ['when moved', (d: Document) => d.querySelector('div')!.append(d.querySelector('p')!), ['C|C', 'A |A ', 'B|B']],
    [
      'but not when written anew',
      (d: Document) => d.querySelector('div')!.replaceChildren('C'),
      [...all.slice(0, 2), 'C|nowhere'],
    ],
  ])('%s', async (_, change, expected) => {
    expect(await places(change)).toEqual(expected)
  })

  test('after the body was set back, as often as that is done', async () => {
    const again = await places((document) => {
      const { body } = document
      const kept = body.innerHTML
      for (let round = 0; round < 3; round++) {
        body.querySelector('p')?.remove()
        body.innerHTML = kept
      }
    })
    expect(again).toEqual(all)
  })
})

test('elements know theirs', async () => {
  const { document, shape } = await dom(html)
  const part = shape.part(document.querySelector('b')!)
  expect(part?.is === 'open' && html.slice(part.at!.start, part.at!.end)).toBe('<b>B</b>')
})

describe('what Readability asks of elements', () => {
  test('hidden stays hidden, however important', async () => {
    const { document } = await dom('<p style="display:none !important">A')
    expect(document.querySelector('p')!.style.display).toBe('none')
  })

  test('a class inside SVG is no name', async () => {
    const { document } = await dom('<p class=a><svg class=comment></svg>')
    expect(document.querySelector('svg')!.className).toBe('')
    expect(document.querySelector('p')!.className).toBe('a')
  })

  test('too much is left out', async () => {
    const { document } = await dom(`<p ${'x'.repeat(10)}=1 class="${'a '.repeat(9000)}">A`)
    expect(document.querySelector('p')!.className).toBe('')
  })
})
