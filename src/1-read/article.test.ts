import { describe, expect, test } from 'vitest'
import { findArticle } from './article.js'
import { parsePage } from './formats/html.js'

const find = async (html: string) => findArticle(await parsePage(`<!doctype html>${html}`))
const words = 'The mayor of Selby quit on Monday, and the town, which had waited for seven hours, went home.'

test('the article without what is beside it, and what the page calls itself', async () => {
  const html = `<title>Mayor quits over bridge | The Beacon</title><meta property=og:site_name content="The  Beacon">
<nav>Home</nav><article><h1>Mayor quits</h1><p class=byline>By
  Rhea Lind</p>${`<p>${words}</p>`.repeat(6)}</article><footer>Foot</footer>`
  const article = await find(html)
  expect(article).toMatchObject({ byline: 'By Rhea Lind', publisher: 'The Beacon' })
  if (article === null || article === 'too-deep') return
  expect(article.title).toMatch(/^Mayor quits over bridge/)
  expect(article.pieces.filter(({ text }) => text === words)).toHaveLength(6)
  expect(article.pieces.map(({ text }) => text).join(' ')).not.toMatch(/Home|Foot/)
})

test('after several attempts the places are still those of the source', async () => {
  const html = `<!doctype html><div class=sidebar><p>${words}</p></div>`
  const article = await find(html.slice(15))
  if (article === null || article === 'too-deep') throw new Error('no article')
  const [piece] = article.pieces
  expect(html.slice(piece!.at!.start, piece!.at!.end)).toBe(words)
})

describe('no article', () => {
  test.each([
    ['nothing', ''],
    ['pictures', '<img src=a><img src=b>'],
    ['scripts', '<script>var a</script>'],
  ])('in %s', async (_, html) => {
    expect(await find(html)).toBeNull()
  })

  test.each([
    ['too deep', '<div>'.repeat(600)],
    ['too many', '<i></i>'.repeat(31_000)],
    ['too deep for so many', ('<div>'.repeat(300) + '</div>'.repeat(300)).repeat(6)],
    ['too many in a row', '<br>'.repeat(12_000)],
  ])('is looked for in a page that is %s', async (_, html) => {
    expect(await find(html)).toBe('too-deep')
  })
})
