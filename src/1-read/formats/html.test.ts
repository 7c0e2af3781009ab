import { describe, expect, test } from 'vitest'
import { childrenOf, pageShape, parsePage } from './html.js'
import { folded, isHidden, type Part, walk } from './parts.js'

const parts = async (html: string) => [...walk((await parsePage(html)).root, pageShape)]
const shown = (part: Part) => (part.is === 'text' ? part.text : part.is === 'open' ? `<${part.tag}>` : `</${part.tag}>`)

test('a page is one sequence, in order, every element closed', async () => {
  const html = '<!doctype html><title>T</title><p>A<b>B</b><!-- c --><br>'
  expect((await parts(html)).map(shown).join('')).toBe(
    '<><html><head><title>T</title></head><body><p>A<b>B</b><br></br></p></body></html></>',
  )
})

test('parts know their place in the source', async () => {
  const html = '<p>A &amp; <b id=x>B</b>'
  const [text, bold] = (await parts(html)).filter(
    (part) => part.is === 'text' || (part.is === 'open' && part.tag === 'b'),
  )
  expect([text, bold].map((part) => part!.is !== 'close' && html.slice(part!.at!.start, part!.at!.end))).toEqual([
    'A &amp; ',
    '<b id=x>B</b>',
  ])
  expect(bold!.is === 'open' && [bold!.attribute('id'), bold!.attribute('class')]).toEqual(['x', null])
})

test('the inert content of a template is nobody’s', async () => {
  expect((await parts('<template><p>A</p></template>')).map(shown).join('')).not.toContain('A')
})

test('a page is measured', async () => {
  const page = await parsePage('<body><div><p>A</p><p>B</p></div>')
  expect(page.body.nodeName).toBe('body')
  expect(childrenOf(page.body)).toHaveLength(1)
  expect(page.size).toEqual({ depth: 5, elements: 6, climbs: 100, crowds: 12 })
})

test('10,000 nested elements are walked without a stack', async () => {
  const page = await parsePage('<div>'.repeat(10_000))
  expect(page.size.depth).toBeGreaterThan(10_000)
  expect([...walk(page.root, pageShape)]).toHaveLength(2 * page.size.elements + 2)
})

describe('hidden is what Readability calls so', () => {
  test.each([
    ['<p hidden>', true],
    ['<p style="color: red; display : NONE">', true],
    ['<p style="visibility:hidden">', true],
    ['<p aria-hidden="true">', true],
    ['<p aria-hidden="false">', false],
    ['<p style="display:block">', false],
    ['<p>', false],
  ])('%s', async (html, expected) => {
    const part = (await parts(html)).find((one) => one.is === 'open' && one.tag === 'p')
    expect(isHidden(part!)).toBe(expected)
  })

  test('words are not elements', () => {
    expect(isHidden({ is: 'text', text: 'hidden', at: null })).toBe(false)
  })
})

test('white space is folded, a no-break space is not', () => {
  expect(folded(' a\n\t b\u00a0c\r\n')).toBe(' a b\u00a0c ')
})
