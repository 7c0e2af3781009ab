import { type CheckedDraft, placesIn } from '../src/8-publish/index.js'
import type { CheckReport, QuoteRecord } from '../src/types/index.js'

/** A quotation as a test tells it: words that stand in the draft, and what was found. */
export type Told = Partial<Omit<QuoteRecord, 'speakers' | 'best'>> & {
  readonly quote: string
  readonly by?: string
  readonly best?: Partial<Omit<NonNullable<QuoteRecord['best']>, 'speakers'>> & { readonly by?: string }
}

/** What a test says of a whole check. */
export interface Check {
  readonly draft?: string
  readonly text: string
  readonly quotes?: readonly Told[]
  readonly sources?: CheckReport['sources']
  readonly texts?: Readonly<Record<string, string>>
  readonly messages?: CheckReport['messages']
  /** The text is not the file: a page, a .docx. */
  readonly placeless?: boolean
}

/** A draft that was checked, made by hand: reports are tested on what they are given, not on what check finds. */
export function checkOf({ draft = 'draft.md', text, quotes = [], sources, texts = {}, ...rest }: Check): CheckedDraft {
  return {
    report: {
      draft,
      sources: sources ?? [{ id: 'a.txt', title: 'Talks end' }],
      quotes: quotes.map((told) => quoteIn(text, told)),
      messages: rest.messages ?? [],
    },
    text,
    place: rest.placeless ? null : placesIn(text),
    sourceText: (id) => texts[id] ?? null,
  }
}

function quoteIn(text: string, { quote, by, best, ...told }: Told): QuoteRecord {
  const start = text.indexOf(quote)
  return {
    span: [start, start + quote.length],
    quote,
    speakers: partiesOf(by),
    verdict: 'verbatim',
    alarms: [],
    others: [],
    messages: [],
    ...told,
    ...(best ? { best: passage(best) } : {}),
  }
}

function passage({ by, ...told }: NonNullable<Told['best']>): NonNullable<QuoteRecord['best']> {
  return { source: 'a.txt', spans: [], text: '', diff: [], ...told, speakers: partiesOf(by) }
}

function partiesOf(name: string | undefined): QuoteRecord['speakers'] {
  return name === undefined ? [] : [{ name, kind: 'person' }]
}

/** A draft with one quotation of each sort that reports tell apart, on three lines. */
export const MIXED = checkOf({
  text: 'Talks end.\n\n“We will sign,” Mara Lund said.\n“It floods,” Arno Pell said. He called it “wet”.',
  quotes: [
    {
      quote: '“We will sign,”',
      by: 'Mara Lund',
      verdict: 'altered',
      alarms: ['negation'],
      best: {
        by: 'Mara Lund',
        text: 'We will not sign',
        spans: [[1, 17]],
        diff: [
          { op: 'same', draft: 'We will', source: 'We will' },
          { op: 'insert', draft: '', source: 'not' },
          { op: 'same', draft: 'sign', source: 'sign' },
        ],
      },
      messages: [{ rule: 'negation', text: 'The source has “not”, the draft has not.', severity: 'error' }],
    },
    { quote: '“It floods,”', by: 'Arno Pell', best: { by: 'Arno Pell', text: 'It floods', spans: [[30, 39]] } },
    { quote: '“wet”', verdict: 'too-short' },
  ],
  texts: { 'a.txt': '“We will not sign,” Mara Lund said. “It floods,” Arno Pell said.' },
})

/** Words by which a hostile draft or source would like to become part of the report. */
export const HOSTILE = checkOf({
  draft: 'a"><script>,:%\n.md',
  text: '“</blockquote><script>alert(1)</script> & ]]> \u001b[31m%0A::error::\u202e\ud800” said <b>X</b>.',
  quotes: [
    {
      quote: '“</blockquote><script>alert(1)</script> & ]]> \u001b[31m%0A::error::\u202e\ud800”',
      by: '<img src=x onerror=alert(1)>',
      verdict: 'altered',
      best: {
        by: '"><svg onload=alert(1)>',
        source: 'javascript:alert(1)',
        text: '<iframe src="https://evil.example">\n::warning::x',
        diff: [{ op: 'replace', draft: '<u>\u001b]0;x\u0007', source: "<s>'\n::set-output name=a::b" }],
      },
      messages: [{ rule: 'x', text: '<style>*{}</style>\r\n::stop-commands::x', severity: 'error' }],
    },
  ],
  sources: [{ id: 'javascript:alert(1)', title: '<title>', url: 'javascript:alert(1)' }],
  messages: [{ rule: 'source-unreadable', text: 'Cannot read <x>\n::error::y', severity: 'warning' }],
})
