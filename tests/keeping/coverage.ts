import fc from 'fast-check'
import type { Entry } from '../../src/5-keep/index.js'
import type { DocumentRecord } from '../../src/types/index.js'
import { party, record, type Saying, says } from '../records.js'

/** An entry as `add` makes them. */
export function entry(made: DocumentRecord, told: Partial<Entry> = {}): Entry {
  return { record: made, readAt: '2026-10-20T08:00:00Z', extractor: 'onrecord 0.1.0', sha256: null, ...told }
}

const OSTREL = `Ferries stay in port
“We will not sail in this wind,” harbour master Mara Lund said on Tuesday. She told reporters the treaty would wait.
The ministry declined to comment. “Nobody rang us,” said Gil Marsh.`

const WENLOW = `Second berth opened
“The treaty is signed,” Ulla Holm said. “We will sail on Monday,” she added.
Signing was never in doubt, according to Mara Lund and Gil Marsh.`

const HALMERE = `Pérez: « Le traité »
José Pérez’s office said the treaty’s signing would be “a beginning, not an end”.
平和を望む、と彼女は言った。`

/** Three documents of invented outlets: what the questions of the tests are about. */
export const ostrel = record(
  'ostrel.txt',
  OSTREL,
  [
    says('Mara Lund', '“We will not sail in this wind,”', { cue: 'said' }),
    says('Mara Lund', 'the treaty would wait', { cue: 'told', mode: 'said' }),
    says(party('The ministry', 'organisation'), '', { cue: 'declined to comment', mode: 'withheld' }),
    says('Gil Marsh', '“Nobody rang us,”', { cue: 'said', via: ['Agency A'] }),
  ],
  {
    url: 'https://ostrel.example/port',
    title: 'Ferries stay in port',
    publisher: 'Ostrel Post',
    published: '2026-10-13',
  },
)

/** Later than the first, with two speakers of one statement. */
export const wenlow = record(
  'wenlow.txt',
  WENLOW,
  [
    says('Ulla Holm', ['“The treaty is signed,”', '“We will sail on Monday,”'], { cue: 'said', when: '2026-10-14' }),
    (text, number) => ({
      ...says('Mara Lund', 'Signing was never in doubt', { cue: 'according to' })(text, number),
      speakers: [party('Mara Lund'), party('Gil Marsh')],
    }),
  ],
  { publisher: 'Wenlow Courier', published: '2026-10-14T15:20:00Z', headings: ['Second berth opened'] },
)

/** Without a date; other scripts, accents. */
export const halmere = record('halmere.txt', HALMERE, [
  says(party('José Pérez', 'person'), ['the treaty’s signing would be “a beginning, not an end”'], { kind: 'mixed' }),
  says(null, '平和を望む', { kind: 'indirect', mode: 'thought' }),
])

const WORDS = [
  'treaty',
  'sail',
  'sign',
  'signing',
  'not',
  'Wind',
  'Pérez',
  'rang',
  '平',
  'we',
  'will',
  "don't",
  '1,200',
  '😀',
  '\0',
  '\ud800',
]
const NAMES = ['Mara Lund', 'Gil Marsh', 'Ulla Holm', 'José Pérez', 'a senior official', 'Lund Marsh']
const OUTLETS = ['Ostrel Post', 'Wenlow Courier', undefined]
const DATES = ['2026-10-13', '2026-10-14T15:20:00Z', '2026-10', '2026', '2025-01-31', undefined]

const saying: fc.Arbitrary<{ words: string[]; who: string[]; mode: 'said' | 'asked'; also: boolean }> = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
  who: fc.subarray(NAMES, { maxLength: 2 }),
  mode: fc.constantFrom('said', 'asked'),
  also: fc.boolean(),
})

/** Documents of a few words, so that questions find something; ids repeat, so that there are revisions. */
export const documents: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    publisher: fc.constantFrom(...OUTLETS),
    published: fc.constantFrom(...DATES),
    extractor: fc.constantFrom('onrecord 0.1.0', 'onrecord 0.2.0'),
    sayings: fc.array(saying, { maxLength: 4 }),
  })
  .map(({ id, publisher, published, extractor, sayings }) => {
    const lines = sayings.map(({ words }, at) => `${at}: ${words.join(' ')}.`)
    const told = { ...(publisher ? { publisher } : {}), ...(published ? { published } : {}) }
    const said: Saying[] = sayings.map(({ who, mode, also }, at) => (text, number) => ({
      ...says(null, also ? [`${at}:`, lines[at]!.slice(3)] : lines[at]!, { mode })(text, number),
      speakers: who.map((name) => party(name)),
    }))
    return entry(record(id, lines.join('\n'), said, told), { extractor })
  })

const simple = fc.constantFrom(
  'treaty',
  'sail',
  'sig*',
  '"we will"',
  'not',
  '平',
  "don't",
  '"sail sign"',
  '"will s"*',
  'perez',
)

/** Queries in the language of the record, nested. */
export const queries: fc.Arbitrary<string> = fc.oneof(
  simple,
  fc.tuple(simple, simple).map(([a, b]) => `${a} ${b}`),
  fc.tuple(simple, simple).map(([a, b]) => `${a} OR ${b}`),
  fc.tuple(simple, simple, simple).map(([a, b, c]) => `(${a} OR ${b}) -${c}`),
  fc.tuple(simple, simple, simple).map(([a, b, c]) => `${a} NOT (${b} ${c})`),
)

/** Questions with everything that can be asked. */
export const questions = fc.record(
  {
    words: queries,
    speaker: fc.constantFrom('Lund', 'mara lund', 'MARSH', 'official', 'Pérez'),
    outlet: fc.constantFrom('Post', 'wenlow courier'),
    since: fc.constantFrom('2026', '2026-10', '2026-10-14', '2025-02'),
    until: fc.constantFrom('2026', '2026-10-13', '2025'),
    mode: fc.constantFrom('said', 'asked'),
    doubt: fc.constantFrom(0.5, 0.95),
    sort: fc.constantFrom('newest', 'oldest', 'shortest'),
    limit: fc.constantFrom(1, 2, 50),
  },
  { requiredKeys: [] },
)
