import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import type { DocumentRecord } from '../types/index.js'
import { pageToJsonFeed, pageToRss } from './feed.js'
import { pageToHtml } from './html.js'
import { pageToMarkdown } from './markdown.js'
import { composePage, type Page } from './page.js'
import { provePage } from './prove.js'

const made = { generatedAt: '2026-10-16T00:00:00Z', version: '1.2.3' }

const herald = record(
  'herald',
  'No deal in Ostrel\n“We will not sign this year,” Mara Lund said. “The price is wrong.”\nJon Aske said he was “quite sad” about it.',
  [
    says('Mara Lund', ['“We will not sign this year,”', '“The price is wrong.”'], { cue: 'said' }),
    says('Jon Aske', 'he was “quite sad” about it', { kind: 'mixed', cue: 'said' }),
  ],
  { publisher: 'The Herald', title: 'No “deal” in Ostrel', published: '2026-05-04', url: 'https://herald.example/a' },
)
const courier = record(
  'courier',
  "Lund: no signature\nMara Lund told us: 'We will not sign this year.'",
  [says('Mara Lund', "'We will not sign this year.'", { kind: 'direct', cue: 'told' })],
  { publisher: 'The Courier', published: '2026-05-05' },
)
const records = [herald, courier]
const page = composePage(records, made)

/** The page as JSON data, changed at will: what a fault elsewhere might make of it. */
function changed(change: (text: string) => string): Page {
  return JSON.parse(change(JSON.stringify(page))) as Page
}

describe('a page made from its sources proves', () => {
  test.each([
    ['as HTML', pageToHtml(page)],
    ['as Markdown', pageToMarkdown(page)],
    ['as JSON', JSON.stringify(page, null, 2)],
  ])('%s', (_, text) => {
    expect(provePage(page, records, text)).toEqual([])
  })
})

describe('an id with marks is no quotation', () => {
  const facts = [
    {},
    { publisher: 'The "Big" Paper', byline: 'Ana "Doc" Bel' },
    { url: 'https://a.example/"x"', title: 'The "big” one' },
  ]
  const ids = ['talks "two".txt', 'say “so', '5" pipe', '«q» r', 'a“b”', "it's ‘so’", 'x>"y"<z', '" onload="']
  const forms: Record<string, (page: Page) => string> = {
    html: pageToHtml,
    markdown: pageToMarkdown,
    json: (page) => JSON.stringify(page),
    rss: pageToRss,
    jsonfeed: pageToJsonFeed,
  }
  test.each(ids)('%s', (id) => {
    for (const told of facts) {
      const all = [
        record(
          id,
          '“We will not sign this year,” Mara Lund said.',
          [says('Mara Lund', '“We will not sign this year,”')],
          told,
        ),
      ]
      const page = composePage(all, made)
      const unproven = Object.entries(forms).map(([form, written]) => [form, provePage(page, all, written(page))])
      expect(unproven).toEqual(Object.keys(forms).map((form) => [form, []]))
    }
  })
})

describe('a fault in the page as data is found', () => {
  test.each([
    ['a word is changed', 'We will not sign', 'We will now sign'],
    ['a word is left out', 'We will not sign this year', 'We will sign this year'],
    ['the case is changed', 'The price is wrong', 'the price is wrong'],
    ['a word is cut in two', 'The price is wrong', 'he price is wrong'],
    ['a paraphrase is made up', 'he was “quite sad” about it', 'he was delighted'],
    ['a scare quote is put in', 'he was “quite sad” about it', 'he was quite “sad about” it all'],
  ])('%s', (_, from, to) => {
    const wrong = changed((text) => text.replace(`"text":"${from}`, `"text":"${to}`))
    expect(JSON.stringify(wrong)).not.toBe(JSON.stringify(page))
    expect(provePage(wrong, records, pageToMarkdown(page))).toEqual([expect.stringContaining(to.slice(0, 8))])
  })

  test('the words stand in another document than the one named', () => {
    const wrong = changed((text) => text.replaceAll('"source":1', '"source":2'))
    const unproven = provePage(wrong, records, '# Nothing')
    expect(unproven).toContain('The price is wrong.')
    expect(unproven).not.toContain('We will not sign this year')
  })

  test('the document named is not there', () => {
    expect(provePage(page, [], '# Nothing').length).toBeGreaterThan(2)
  })

  test('the words over a section are nobody’s', () => {
    const emblem = { words: 'We shall overcome', speaker: 'Mara Lund', language: null, link: null, outlet: 'x' }
    const themes = page.themes.map((theme) => ({ ...theme, emblem: { ...emblem, source: 1, span: [0, 1] as const } }))
    const wrong = { ...page, themes } as unknown as Page
    expect(provePage(wrong, records, '# Nothing')).toEqual(['We shall overcome'])
  })
})

describe('a fault in the page as written is found, whatever made it', () => {
  const html = pageToHtml(page)
  const markdown = pageToMarkdown(page)

  test.each([
    ['a changed word', html.replaceAll('not sign', 'now sign'), /^We will now sign this year\.?$/m],
    ['a title', html.replace('<h1 dir="auto">', '<h1 dir="auto">“Peace at last” '), /^Peace at last$/],
    ['a page title', html.replace('<title>', '<title>“Peace at last” '), /^Peace at last$/],
    ['linked data', html.replace('"text":"The price', '"text":"A price'), /^A price is wrong\.$/],
    ['a mark without a partner', html.replace('<h1 dir="auto">', '<h1 dir="auto">“'), /^“What did they say/],
    ['a straight mark', html.replace('</footer>', '<p>He said &quot;yes&quot;.</p></footer>'), /"yes"/],
    [
      'markup within a quotation',
      html.replaceAll('“The price', '“The <b>best</b> price'),
      /^The best price is wrong\.$/,
    ],
    ['Markdown', markdown.replace('“The price', '“The best price'), /^The best price is wrong\.$/],
    ['a made-up Markdown heading', `${markdown}\n## “Peace”\n`, /^Peace$/],
    ['JSON', JSON.stringify(page).replace('“quite sad”', '“quite bad”'), /^quite bad$/],
  ])('%s', (_, text, unproven) => {
    expect([html, markdown, JSON.stringify(page)]).not.toContain(text)
    expect(provePage(page, records, text).join('\n')).toMatch(unproven)
  })
})

describe('presentation is no fault', () => {
  const shown = (text: string): DocumentRecord[] => [record('x', text, [], { publisher: 'X' })]
  const bare: Page = { ...page, lede: [], themes: [], sources: [] }

  test.each([
    ['kinds of marks', "He said 'it “is” what it is'.", '“it ‘is’ what it is”'],
    ['dashes and spaces', 'We—all\u00A0of  us — agree.', '“We-all of us - agree”'],
    ['line ends', 'We all\nagree.', '“We all agree”'],
    ['invisible characters', 'We a\u00ADll a\u200Bgree.', '“We all agree”'],
    ['an apostrophe', 'We don’t agree.', "“We don't agree”"],
    ['a mark glued to a word', 'He said“We agree”then.', '“We agree”'],
    ['a script without spaces', '他说我们不签字。', '“我们不签字”'],
    ['marks around nothing', 'We agree.', '“” and “ … ”'],
    ['a control character', 'We \u0007all agree.', '“We all agree”'],
  ])('%s', (_, source, written) => {
    expect(provePage(bare, shown(source), `# ${written}`)).toEqual([])
  })

  test.each([
    ['another word', 'We all agree.', '“We all disagree”'],
    ['a part of a word', 'We disagree.', '“agree”'],
    ['a lost apostrophe', "We can't agree.", '“We cant agree”'],
    ['a lost accent', 'Le marché.', '“Le marche”'],
    ['other punctuation', 'We agree. Now.', '“We agree, Now”'],
  ])('but not %s', (_, source, written) => {
    expect(provePage(bare, shown(source), `# ${written}`)).toHaveLength(1)
  })
})

describe('whatever a source writes, its page proves', () => {
  // Marks of every kind and none in its place, but none between two letters: there it cannot be told from an apostrophe.
  const token = fc.constantFrom(
    ...[
      'We',
      'don’t',
      "don't",
      'sign',
      'Zürich',
      '字',
      '42',
      '…',
      '[sic]',
      '<b>',
      '</script>',
      '&amp;',
      '*_#|`\\',
      '\n',
    ],
    ...[
      '“We',
      'sign”',
      '"We',
      'sign"',
      '‘We',
      'sign’',
      "'We",
      "sign'",
      '«',
      '»',
      '„We',
      '“',
      '”',
      '"',
      '\u202E',
      '\u0007',
      '\u00A0',
    ],
  )
  const words = fc.array(token, { minLength: 1, maxLength: 8 }).map((tokens) => tokens.join(' '))

  test('as HTML, Markdown and JSON', () => {
    fc.assert(
      fc.property(words, words, words, (content, name, rest) => {
        const text = `${rest}\n“${content}” ${rest}`
        const mixed = record(
          'm',
          text,
          [says(name, `“${content}”`), says(name, text, { kind: 'mixed', prompt: rest, via: [name], to: [name] })],
          { title: name, publisher: rest, byline: content },
        )
        const both = [mixed, { ...mixed, id: 'n', url: 'https://n.example/' }]
        const made = composePage(both, { generatedAt: '2026-10-16T00:00:00Z', version: '1' })
        for (const written of [pageToHtml(made), pageToMarkdown(made), JSON.stringify(made)])
          expect(provePage(made, both, written)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
