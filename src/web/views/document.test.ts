import { describe, expect, test } from 'vitest'
import { FERRY, newsroom, visible } from '../../../tests/pages/newsroom.js'
import { record, says } from '../../../tests/records.js'
import type { DocumentRecord } from '../../types/index.js'
import { documentPage } from './document.js'

async function shown(document: DocumentRecord = FERRY) {
  const { desk } = await newsroom([document])
  return documentPage((await desk.document(document.id))!)
}
const textOf = (html: string) => html.slice(html.indexOf('<div class="text"'), html.indexOf('<section class="notes"'))
const noteOf = (html: string, id: string) =>
  html.slice(html.indexOf(`id="note-${id}"`)).split('</li>\n<li class="note')[0]!

describe('the page of a document', () => {
  test('says what it is', async () => {
    const { title, main } = await shown()
    expect(title).toBe('Ferry sold')
    const text = visible(main.html)
    expect(text).toContain('Ostrel Post · 30 September 2026 · Ciro Dun')
    expect(text).toContain('4 statements')
    expect(main.html).toContain('href="https://post.example/ferry"')
  })

  test('holds the text letter by letter', async () => {
    const letters = visible(
      textOf((await shown()).main.html)
        .replace(/<sup>.*?<\/sup>/g, '')
        .replace(/<(?:mark|span|\/mark|\/span)[^>]*>/g, ''),
    )
    expect(letters).toBe(FERRY.text.replace(/\n/g, ' '))
  })

  test('marks each statement in place, piece by piece, with the letters of who says it behind the last', async () => {
    const { main } = await shown()
    const marks = [...textOf(main.html).matchAll(/<mark class="said (\S+)"( id="said-s1")? data-said="s1">/g)]
    expect(marks.map(([, colour, id]) => [colour, id !== undefined])).toEqual([
      ['voice-0', true],
      ['voice-0', false],
    ])
    expect(main.html).toContain(
      '“Never.”<sup><a class="letters" href="#note-s1" aria-label="ML: Mara Lund, who and why">ML</a></sup></mark>',
    )
  })

  test('marks a refusal at the words that tell it, and nobody’s words as nobody’s', async () => {
    const { main } = await shown()
    expect(main.html).toMatch(/data-said="s4">declined to comment<sup>/)
    expect(main.html).toMatch(/class="said voice-none" id="said-s2"/)
    expect(main.html).toMatch(/class="letters">\?<\/span> <bdi>Nobody named<\/bdi> <span class="count">1/)
  })

  test('keeps what stands between the blocks', async () => {
    const loose = {
      ...record('l', 'Head\nloose words here\nTail', [says('Ada Noor', 'words here')]),
      blocks: [{ kind: 'heading' as const, start: 0, end: 4 }],
    }
    const text = textOf((await shown(loose)).main.html)
    expect(text).toContain('<h2 class="heading" dir="auto">Head</h2>')
    expect(visible(text)).toContain('loose words here')
    expect(visible(text)).toContain('Tail')
  })

  test('without a statement says so', async () => {
    expect(visible((await shown(record('e', 'Nobody spoke.'))).main.html)).toContain('No statement was found')
  })

  test('names a text in another language', async () => {
    const french = record('f', '« Non », dit Ada Noor.', [], { language: 'fr' })
    expect((await shown(french)).main.html).toContain('<div class="text" dir="auto" lang="fr">')
  })
})

describe('a note', () => {
  test('tells who, how, how sure, and leads to the place and to the review', async () => {
    const note = noteOf((await shown()).main.html, 's3')
    expect(visible(note)).toContain('reported not yet said unsure (60 %)')
    expect(note).toContain('href="/speakers?name=Mara+Lund"')
    expect(note).toContain('href="#said-s3"')
    expect(note).toContain('href="/review?document=ferry.txt&amp;statement=s3"')
  })

  test('tells the question, the chain and the reasons', async () => {
    const { main } = await shown()
    expect(noteOf(main.html, 's4')).toContain('<dt>Asked</dt><dd dir="auto">about the price</dd>')
    expect(noteOf(main.html, 's1')).toContain('<li>by hand</li>')
    const chained = record('c', '“It leaks,” he said.', [
      says('Ada Noor', '“It leaks,”', { via: ['The Post'], to: ['Ben Orr'], when: '2026-10-01' }),
    ])
    const note = noteOf((await shown(chained)).main.html, 's1')
    expect(note).toContain('<dt>By way of</dt><dd dir="auto">The Post</dd>')
    expect(note).toContain('<dt>To</dt><dd dir="auto">Ben Orr</dd>')
    expect(note).toContain('(2026-10-01)')
  })

  test('names the rivals with their shares', async () => {
    const [one] = FERRY.statements
    const rivals = [{ party: { name: 'Ben <Orr>', kind: 'person' as const }, confidence: 0.31 }]
    const { main } = await shown({ ...FERRY, statements: [{ ...one!, rivals }] })
    const note = noteOf(main.html, 's1')
    expect(note).toContain('Why, and who else')
    expect(note).toContain('<bdi>Ben &lt;Orr&gt;</bdi> <span class="count">31 %</span>')
  })

  test('says who decided', async () => {
    const { desk } = await newsroom()
    await desk.decide({
      document: 'ferry.txt',
      statement: 's2',
      says: 'by-nobody-named',
      by: 'M. Reed',
      because: 'no name',
    })
    const { main } = documentPage((await desk.document('ferry.txt'))!)
    const note = visible(noteOf(main.html, 's2'))
    expect(note).toContain('Decided by M. Reed on 2026-11-25.')
    expect(note).toContain('settled (100 %)')
    expect(visible(main.html)).toContain('2 readings kept')
  })
})
