import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { onrecord, scratch } from './program.js'

const files = scratch()
afterAll(files.remove)

const one = files.write('one.txt', 'Talks end\n\n“We will not sign this year,” Mara Lund said on Monday.\n')
files.write(
  'two.txt',
  'No deal\n\nMara Lund told the Herald: “We will not sign this year.” Jon Aske said he was sad.\n',
)
const quiet = files.write('quiet.txt', 'The road to Ostrel is closed until Friday.\n')

describe('a page from the example coverage', () => {
  test('is written, passes its own check, and says where it is', async () => {
    const target = files.path('explainer.html')
    const { code, out, err } = await onrecord(['explain', 'examples/coverage', '-o', target])
    expect([code, out]).toEqual([0, ''])
    expect(err.split('\n').at(-2)).toMatch(/^Wrote \/.*explainer\.html — \d+ documents, \d+ statements, \d+ themes?$/)
    const page = readFileSync(target, 'utf8')
    expect(page).toMatch(/^<!doctype html>/i)
    expect(page).toMatch(/#:~:text=/)
  })

  test.each([
    ['md', /^# /],
    ['json', /^\{/],
  ])('is written as %s on standard output', async (format, shape) => {
    const { code, out } = await onrecord(['explain', 'examples/coverage', '--format', format])
    expect(code).toBe(0)
    expect(out).toMatch(shape)
    if (format === 'json') expect(() => JSON.parse(out)).not.toThrow()
  })

  test.each(['md', 'html'])('as %s: every quotation on it passes the check against the coverage', async (format) => {
    const page = files.path(`page.${format}`)
    await onrecord(['explain', 'examples/coverage', '--format', format, '-o', page])
    const { out } = await onrecord(['check', page, '--against', 'examples/coverage', '--format', 'json'])
    const [{ quotes }] = JSON.parse(out) as [{ quotes: { verdict: string; quote: string }[] }]
    expect(quotes.length).toBeGreaterThan(100)
    const wrong = quotes.filter(({ verdict }) => !['verbatim', 'marked', 'too-short'].includes(verdict))
    expect(wrong.map(({ verdict, quote }) => `${verdict}: ${quote}`)).toEqual([])
  })

  test('loads nothing from elsewhere', async () => {
    const { out } = await onrecord(['explain', 'examples/coverage'])
    expect(out).not.toMatch(/<(?:script|img|iframe|video|link)[^>]+(?:src|href)="?https?:/i)
    expect(out).not.toMatch(/@import|url\(["']?https?:/i)
  })
})

describe('a story', () => {
  const story = (text: string) => files.write('story.yml', text)

  test('gives the page its title and its documents', async () => {
    const path = story('title: The Ostrel talks\ndocuments:\n  - one.txt\n  - two.txt\n')
    const { code, out } = await onrecord(['explain', path])
    expect(code).toBe(0)
    expect(out).toMatch(/<title>[^<]*The Ostrel talks/)
    expect(out).toMatch(/We will not sign this year/)
  })

  test('shows only the people it names', async () => {
    const path = story('title: T\ndocuments: [one.txt, two.txt]\npeople: [Mara Lund]\n')
    const { out } = await onrecord(['explain', path, '--format', 'md'])
    expect(out).toMatch(/Mara Lund/)
    expect(out).not.toMatch(/was sad/)
  })

  test.each([
    ['no title', 'documents: [one.txt]', /story\.yml has no title/],
    ['a slip', 'title: T\ndocument: [one.txt]', /a field "document"/],
    ['no YAML', 'title: [', /is not YAML/],
    ['a document that is not there', 'title: T\ndocuments: [three.txt]', /Cannot read .*three\.txt/],
  ])('with %s is refused in a sentence', async (_, text, problem) => {
    const { code, out, err } = await onrecord(['explain', story(text)])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(problem)
    expect(err).toMatch(/^onrecord: .+\.\n$/)
  })

  test('stands alone', async () => {
    const { code, err } = await onrecord(['explain', story('title: T\ndocuments: [one.txt]'), one])
    expect(code).toBe(2)
    expect(err).toMatch(/story.*other inputs/)
  })
})

test('coverage without a statement is nothing to explain', async () => {
  const { code, out, err } = await onrecord(['explain', quiet])
  expect([code, out]).toEqual([1, ''])
  expect(err).toBe('Nothing to explain: 1 document, no statement.\n')
})

test('one title on the command line', async () => {
  const { out } = await onrecord(['explain', one, '--title', 'A <b>title</b> & more'])
  expect(out).toMatch(/<title>[^<]*A &lt;b(>|&gt;)title/)
})
