import { describe, expect, test } from 'vitest'
import { newsroom, visible } from '../../../tests/pages/newsroom.js'
import { type Asked, FIELDS, questionOf, searchPage } from './search.js'

const NOTHING = Object.fromEntries(FIELDS.map((field) => [field, ''])) as Asked
const ask = (asked: Partial<Asked>): Asked => ({ ...NOTHING, ...asked })

async function shown(asked: Partial<Asked>, problem: string | null = null) {
  const { desk } = await newsroom()
  const whole = ask(asked)
  const found = problem === null ? await desk.search(questionOf(whole)) : null
  return searchPage({ asked: whole, about: await desk.about(), found, problem })
}

describe('a question', () => {
  test.each<[Partial<Asked>, object]>([
    [{}, {}],
    [
      { q: ' a b ', sort: 'oldest' },
      { words: ' a b ', sort: 'oldest' },
    ],
    [
      { kind: 'direct', mode: 'said' },
      { kind: 'direct', mode: 'said' },
    ],
    [{ kind: 'all', mode: 'x', sort: 'best' }, {}],
    [
      { since: '2026-10', until: '2026', after: 'newest-1' },
      { since: '2026-10', until: '2026', after: 'newest-1' },
    ],
  ])('%o', (asked, question) => {
    expect(questionOf(ask(asked))).toEqual(question)
  })
})

describe('the page', () => {
  test('that asks nothing shows the size of the record and the latest', async () => {
    const { title, main } = await shown({})
    expect(title).toBe('What did they say?')
    const text = visible(main.html)
    expect(text).toContain('6 statements in 2 documents')
    expect(text.indexOf('“It leaks,”')).toBeLessThan(text.indexOf('“Never.”'))
    expect(main.html).not.toContain('class="chips"')
  })

  test('shows who, the words with what was looked for marked, and where they stand', async () => {
    const { title, main } = await shown({ q: 'sell' })
    expect(title).toBe('sell: search')
    expect(main.html).toContain('“We will not <mark>sell</mark> the ferry,” … “Never.”')
    expect(main.html).toContain('<a href="/speakers?name=Mara+Lund"><bdi>Mara Lund</bdi></a>')
    expect(main.html).toContain('href="/document?id=ferry.txt#said-s1"')
    expect(main.html).toContain('<time datetime="2026-09-30">30 September 2026</time>')
    expect(visible(main.html)).toContain('1 statement')
  })

  test('says what must not be overlooked: refusals, plans, doubts, chains, nobody', async () => {
    const text = visible((await shown({})).main.html)
    for (const words of ['declined', 'not yet said', 'unsure', 'doubtful', 'by way of The Ostrel Post', 'Nobody named'])
      expect(text).toContain(words)
    // Nobody without a name has a page.
    expect((await shown({})).main.html).not.toContain('name=a+deckhand"><bdi>a deckhand</bdi></a></b>')
  })

  test('is narrowed by facets, which keep the question, and widened by chips', async () => {
    const { main } = await shown({ q: 'ferry', outlet: 'Ostrel Post' })
    expect(main.html).toContain('href="/?q=ferry&amp;speaker=Mara+Lund&amp;outlet=Ostrel+Post"')
    expect(main.html).toContain('href="/?q=ferry&amp;outlet=Ostrel+Post&amp;since=2026-09&amp;until=2026-09"')
    expect(visible(main.html)).toContain('September 2026')
    expect(main.html).toMatch(/class="chips".*href="\/\?q=ferry">outlet: <bdi>Ostrel Post<\/bdi>/s)
  })

  test('says how many statements each kind and mode has, and how many were counted', async () => {
    const { main } = await shown({ q: 'ferry' })
    expect(main.html).toMatch(/href="\/\?q=ferry&amp;kind=direct"><bdi>quoted<\/bdi><\/a> <span class="count">\d+</)
    expect(main.html).toMatch(/href="\/\?q=ferry&amp;mode=said"><bdi>said<\/bdi><\/a> <span class="count">\d+</)
    expect(visible(main.html)).not.toContain('At least')
    const { desk } = await newsroom([])
    const list = [{ name: 'direct', statements: 20_000 }]
    const counts = {
      statements: 20_000,
      speakers: [],
      outlets: [],
      months: [],
      kinds: list,
      modes: [],
      more: true as const,
    }
    const found = { answer: { hits: [], next: null }, counts }
    const page = searchPage({ asked: NOTHING, about: await desk.about(), found, problem: null })
    expect(visible(page.main.html)).toContain('Of the newest 20,000 statements.')
  })

  test('keeps what was typed in its form', async () => {
    const { main } = await shown({ q: '"a" <b>', kind: 'direct', sort: 'shortest' })
    expect(main.html).toContain('name="q" value="&quot;a&quot; &lt;b&gt;"')
    expect(main.html).toContain('<option value="direct" selected>')
    expect(main.html).toContain('<option value="shortest" selected>')
    expect(main.html).toContain('<details class="fields" open>')
  })

  test('says that nothing was found, and how more is', async () => {
    expect(visible((await shown({ q: 'zeppelin' })).main.html)).toContain('Fewer words find more')
  })

  test('of an empty record says how to fill it', async () => {
    const { desk } = await newsroom([])
    const page = searchPage({ asked: NOTHING, about: await desk.about(), found: await desk.search({}), problem: null })
    expect(visible(page.main.html)).toContain('The record is empty')
    expect(page.main.html).not.toContain('class="facets"')
  })

  test('tells what could not be understood', async () => {
    const { main } = await shown({ q: '"' }, 'The quotation mark <"> is alone.')
    expect(main.html).toContain('role="alert">The quotation mark &lt;&quot;&gt; is alone.')
  })

  test('leads on, and back to the first page', async () => {
    const { desk } = await newsroom()
    const found = await desk.search({ limit: 2 })
    const asked = ask({ q: 'x', after: 'newest-9' })
    const { main } = searchPage({ asked, about: await desk.about(), found, problem: null })
    expect(main.html).toContain(`rel="next" href="/?q=x&amp;after=${found.answer.next}"`)
    expect(main.html).toContain('<a href="/?q=x">First page</a>')
  })
})
