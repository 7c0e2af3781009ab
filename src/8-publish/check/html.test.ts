import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { checkOf, HOSTILE, MIXED } from '../../../tests/check-reports.js'
import { reportsToHtml } from './html.js'

const page = reportsToHtml([MIXED], '1.2.3')
const between = (text: string, start: string, end: string) => text.slice(text.indexOf(start), text.indexOf(end))

describe('the report', () => {
  test('shows what is to be looked at first, then what stands, then what nobody could judge, each with its number', () => {
    const headings = [...page.matchAll(/<h2 id="(to-look-at|standing|too-short)">(.+?) <span class="count">(\d+)</g)]
    expect(headings.map(([, , title, count]) => `${title} ${count}`)).toEqual([
      'To look at 1',
      'As the sources have them 1',
      'Too short to check 1',
    ])
    expect(page.indexOf('To look at')).toBeLessThan(page.indexOf('altered'))
  })

  test('marks the words that differ, in their paragraph, on either side', () => {
    const altered = between(page, 'id="finding-1"', 'id="finding-3"')
    expect(altered).toContain('<b class="words">“We will sign,”</b><span class="around"> Mara Lund said.')
    expect(altered).toContain('<b class="words">We will <mark>not</mark> sign</b>')
    expect(altered).toContain('The source has “not”, the draft has not.')
  })

  test.each([
    [
      'behind',
      [3, 24],
      { op: 'replace', draft: 'sea', source: 'water' },
      '>We drew a line in the <mark>water</mark></b><span class="around">,” he said.',
    ],
    [
      'within',
      [3, 30],
      { op: 'replace', draft: 'sea', source: 'water' },
      '>We drew a line in the <mark>water</mark></b><span class="around">,” he said.',
    ],
    [
      'left out',
      [3, 24],
      { op: 'insert', draft: 'sea', source: '' },
      '>We drew a line in the</b><span class="around"> water,” he said.',
    ],
  ] as const)('shows a word that differs at the end of a passage once (%s)', (_, span, change, shown) => {
    const draft = checkOf({
      text: '“We drew a line in the sea,” he said.',
      quotes: [
        {
          quote: '“We drew a line in the sea,”',
          verdict: 'altered',
          best: {
            source: 'b',
            text: 'We drew a line in the',
            spans: [[...span]],
            diff: [{ op: 'same', draft: 'We drew a line in the', source: 'We drew a line in the' }, change],
          },
        },
      ],
      texts: { b: '1 “We drew a line in the water,” he said.' },
    })
    expect(reportsToHtml([draft], '1')).toContain(shown)
  })

  test('holds the draft whole, each quotation a link to what was found, and back', () => {
    const whole = between(page, 'class="whole"', 'class="sources"')
    expect(whole.replace(/<sup>\d+<\/sup>/g, '').replace(/<[^>]+>/g, '')).toContain(MIXED.text)
    for (const number of [1, 2, 3]) {
      expect(whole).toContain(`id="quotation-${number}" href="#finding-${number}"`)
      expect(page).toContain(`href="#quotation-${number}"`)
    }
  })

  test('a quotation within another leads to the one that holds it', () => {
    const text = '“He said ‘never again here’ twice,” she said.'
    const quotes = [{ quote: '“He said ‘never again here’ twice,”' }, { quote: '‘never again here’' }]
    const nested = reportsToHtml([checkOf({ text, quotes })], '1')
    expect(between(nested, 'id="finding-2"', 'class="whole"')).toContain('href="#quotation-1"')
    expect(nested).not.toContain('id="quotation-2"')
  })

  test('leads to the words at the source’s address', () => {
    const draft = checkOf({
      text: '“It floods here every year”',
      quotes: [
        {
          quote: '“It floods here every year”',
          best: { source: 'b', text: 'It floods here every year', spans: [[4, 29]] },
        },
      ],
      sources: [{ id: 'b', title: 'The weir', url: 'https://b.example/weir' }],
      texts: { b: 'No. It floods here every year, he said.' },
    })
    expect(reportsToHtml([draft], '1')).toContain(
      'href="https://b.example/weir#:~:text=It%20floods%20here%20every%20year"',
    )
  })

  test('of several drafts numbers through, and holds each', () => {
    const both = reportsToHtml([MIXED, { ...MIXED, report: { ...MIXED.report, draft: 'b.md' } }], '1')
    expect(both).toContain('Quotations of 2 drafts')
    expect(both.match(/id="finding-\d+"/g)).toHaveLength(6)
    expect(both.match(/class="whole"/g)).toHaveLength(2)
  })

  test('without a quotation says so', () => {
    const empty = reportsToHtml([checkOf({ text: 'Nobody spoke.' })], '1')
    expect(empty).toContain('no quotation; 1 source searched')
    expect(empty).not.toContain('class="findings"')
  })

  test('names the sources that could not be read', () => {
    const messages = [{ rule: 'source-unreadable', text: 'Cannot read b.txt.', severity: 'warning' }] as const
    expect(reportsToHtml([checkOf({ text: 'x', messages: [...messages] })], '1')).toContain(
      '<li dir="auto">Cannot read b.txt.</li>',
    )
  })
})

describe('a hostile draft against a hostile source', () => {
  const hostile = reportsToHtml([HOSTILE], '1')

  test('makes no element, no script and no address of theirs', () => {
    const tags = new Set<string>()
    const visit = (node: { tagName?: string; attrs?: { name: string; value: string }[]; childNodes?: unknown[] }) => {
      if (node.tagName) tags.add(node.tagName)
      for (const { name, value } of node.attrs ?? []) {
        expect(name).not.toMatch(/^on/)
        if (name === 'href') expect(value).toMatch(/^#/)
      }
      for (const child of node.childNodes ?? []) visit(child as typeof node)
    }
    visit(parse(hostile) as unknown as Parameters<typeof visit>[0])
    for (const tag of ['script', 'iframe', 'img', 'svg', 'u', 's']) expect([...tags]).not.toContain(tag)
  })

  test('leaves no letter that turns or breaks the line', () => {
    expect(hostile).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e]|\p{Surrogate}/u)
  })
})
