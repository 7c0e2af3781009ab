import { describe, expect, test } from 'vitest'
import { gather } from './gather.js'
import { pageShape, parsePage } from './html.js'
import { walk } from './parts.js'

async function pieces(html: string) {
  const page = await parsePage(html)
  return gather(walk(page.body, pageShape))
}
const told = async (html: string) => (await pieces(html)).map(({ kind, text }) => `${kind}: ${text}`)

describe('every element is what it says', () => {
  test.each([
    ['a paragraph', '<p>No, <b>said</b>\n  Voss.</p>', ['paragraph: No, said Voss.']],
    ['headings', '<h1>A</h1><h2>B</h2><h6>C</h6>', ['heading: A', 'heading: B', 'heading: C']],
    ['a quotation', '<blockquote><p>A</p><p>B</p></blockquote>', ['quote: A', 'quote: B']],
    ['a caption', '<figure><img><figcaption>A</figcaption></figure>', ['caption: A']],
    ['a caption by its name', '<div class="wp-caption"><p>A</p></div>', ['caption: A']],
    [
      'a caption with a credit',
      '<figcaption>A <span class="credit">Photo: B</span></figcaption>',
      ['caption: A', 'credit: Photo: B'],
    ],
    ['definitions', '<dl><dt>A<dd>B</dl>', ['list-item: A', 'list-item: B']],
    ['text in no paragraph', '<div>A<p>B</p>C</div>', ['paragraph: A', 'paragraph: B', 'paragraph: C']],
    ['a line that is drawn', 'A<hr>B', ['paragraph: A', 'paragraph: B']],
    ['nothing', '<p> </p><div></div>', []],
  ])('%s', async (_, html, expected) => {
    expect(await told(html)).toEqual(expected)
  })
})

describe('lists and tables', () => {
  test.each([
    [
      'a list in a list',
      '<ul><li>A<ul><li>B</ul>C<li><p>D</p></ul>',
      ['list-item: A', 'list-item: B', 'list-item: C', 'list-item: D'],
    ],
    ['a row', '<table><caption>A</caption><tr><th>B<td>C<td><td>D</table>', ['caption: A', 'list-item: B\tC\t\tD']],
    ['a table that only lays out', '<table><tr><td>A</table>', ['paragraph: A']],
    ['paragraphs in cells', '<table><tr><td><p>A</p><td><p>B</p></table>', ['paragraph: A', 'paragraph: B']],
  ])('%s', async (_, html, expected) => {
    expect(await told(html)).toEqual(expected)
  })
})

describe('lines', () => {
  test.each([
    ['one break', 'A<br>B', ['paragraph: A\nB']],
    ['two breaks', 'A<br><br>B', ['paragraph: A', 'paragraph: B']],
    ['two breaks with space between', 'A<br> \n <br>B', ['paragraph: A', 'paragraph: B']],
    ['breaks at the edges', '<p><br>A<br></p>', ['paragraph: A']],
    ['code', '<pre>a  {\n  b\n}</pre>', ['paragraph: a {\nb\n}']],
    ['code with an empty line', '<pre>a\n\nb</pre>', ['paragraph: a', 'paragraph: b']],
    ['a no-break space is meant', '<p>10&nbsp;km</p>', ['paragraph: 10\u00a0km']],
  ])('%s', async (_, html, expected) => {
    expect(await told(html)).toEqual(expected)
  })
})

test('what is no text is not read', async () => {
  const silent = ['script', 'style', 'noscript', 'template', 'iframe', 'textarea', 'select']
  const html = silent.map((tag) => `<${tag}>no</${tag}>`).join('')
  expect(await told(`<p>A</p>${html}<p>B</p>`)).toEqual(['paragraph: A', 'paragraph: B'])
})

test('a piece knows its place and its name', async () => {
  const html = '<body><p class="lead">“No,” <i>said</i> Voss.</p></body>'
  const [piece] = await pieces(html)
  expect(html.slice(piece!.at!.start, piece!.at!.end)).toBe('“No,” <i>said</i> Voss.')
  expect(piece!.marks).toBe('lead')
})
