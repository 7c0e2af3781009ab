import { describe, expect, test } from 'vitest'
import { party, record, type Said, says } from '../../tests/records.js'
import { gatherUtterances, gatherVoices } from '../6-gather/index.js'
import type { DocumentRecord } from '../types/index.js'
import { Archive } from './archive.js'
import { type Entry, entryOf } from './entries.js'
import { ENGLISH } from './language/en.js'

/** The entries of documents, in the order in which they were gathered. */
function entries(...records: DocumentRecord[]): Entry[] {
  const context = {
    numbers: new Map(records.map((one, i) => [one, i + 1])),
    findVoice: gatherVoices(records),
    archive: new Archive(),
    language: ENGLISH,
  }
  return gatherUtterances(records, { thoughts: true }).map((utterance, i) =>
    entryOf(utterance, `said-${i + 1}`, context),
  )
}

function entry(
  text: string,
  words: string | readonly string[],
  said: Said = {},
  who: string | null = 'Mara Lund',
): Entry {
  return entries(
    record('herald', text, [says(who, words, said)], { publisher: 'The Herald', published: '2026-05-04' }),
  )[0]!
}

const texts = ({ parts }: Entry) => parts.map(({ quoted, text }) => (quoted ? `“${text}”` : text))

describe('who was first, and what is new', () => {
  const line = '“We will not sign the treaty this year.”'
  const on = (id: string, published: string, words = line) =>
    record(id, words, [says('Mara Lund', words)], { published, publisher: id })

  test.each<[string, DocumentRecord[], string | null]>([
    ['an earlier paper', [on('b', '2026-05-04', `${line.slice(0, -1)} Never.”`), on('a', '2026-05-03')], 'a'],
    ['nobody before the one that is shown', [on('a', '2026-05-03'), on('b', '2026-05-04')], null],
    [
      'nobody, where the day is the same',
      [on('b', '2026-05-04', `${line.slice(0, -1)} Never.”`), on('a', '2026-05-04')],
      null,
    ],
    ['nobody else', [on('a', '2026-05-03')], null],
  ])('%s', (_, records, first) => {
    expect(entries(...records)[0]!.first?.outlet ?? null).toBe(first)
  })

  test.each([
    ['printed since then only', ['2026-05-04', '2026-05-05'], true],
    ['printed before, too', ['2026-05-03', '2026-05-05'], false],
  ])('%s', (_, days, fresh) => {
    const records = days.map((day, i) => on(`d${i}`, day))
    const [utterance] = gatherUtterances(records)
    const numbers = new Map(records.map((one, i) => [one, i + 1]))
    const made = entryOf(utterance!, 'said-1', {
      language: ENGLISH,
      numbers,
      findVoice: gatherVoices(records),
      archive: new Archive(),
      since: '2026-05-04',
    })
    expect(made.fresh).toBe(fresh)
  })
})

describe('the words shown', () => {
  test.each<[string, string, string | string[], Said, string[], string | null]>([
    [
      'a quotation',
      '“We will not sign this,” Lund said.',
      '“We will not sign this,”',
      { cue: 'said' },
      ['“We will not sign this”'],
      'said',
    ],
    [
      'an interrupted one',
      '“We will not sign,” Lund said, “not this year.”',
      ['“We will not sign,”', '“not this year.”'],
      { cue: 'said' },
      ['“We will not sign,”', '“not this year.”'],
      'said',
    ],
    [
      'one of two paragraphs',
      'Lund said:\n“We will not sign this.\n“We never will.”',
      '“We will not sign this.\n“We never will.”',
      { cue: 'said' },
      ['“We will not sign this.”', '“We never will.”'],
      'said',
    ],
    [
      'a report',
      'Lund said she would not sign it.',
      'she would not sign it',
      { cue: 'said' },
      ['she would not sign it'],
      'said',
    ],
    [
      'a report with quoted words',
      'Lund said she was "quite sad" about it.',
      'she was "quite sad" about it',
      { cue: 'said', kind: 'mixed' },
      ['she was “quite sad” about it'],
      'said',
    ],
    [
      'a scrap, in its sentence',
      'Lund called it “a good day” again.',
      '“a good day”',
      { cue: 'called' },
      ['Lund called it “a good day” again.'],
      null,
    ],
    [
      'a report of a word, in its sentence',
      'Lund denied everything.',
      'everything',
      { cue: 'denied' },
      ['Lund denied everything.'],
      null,
    ],
    [
      'a quotation that "said" would turn round',
      'Lund denied that “The price is much too high”.',
      '“The price is much too high”',
      { cue: 'denied' },
      ['Lund denied that “The price is much too high”.'],
      null,
    ],
    [
      'a cue too long to stand between',
      'Lund was once again at great pains to show that it was over for good.',
      'it was over for good',
      { cue: 'was once again at great pains to show' },
      ['Lund was once again at great pains to show that it was over for good.'],
      null,
    ],
    [
      'a bare refusal',
      'The office declined to comment.',
      '',
      { cue: 'declined', mode: 'withheld' },
      ['The office declined to comment.'],
      null,
    ],
  ])('%s', (_, text, words, said, shown, verb) => {
    const made = entry(text, words, said)
    expect(texts(made)).toEqual(shown)
    expect(made.verb).toBe(verb)
  })

  test('no sentence in which somebody else is quoted, too: it would give one the words of the other', () => {
    const text = '“You winning?” Lund asked, while Aske went on about “how the whole system is rigged”.'
    const one = record('a', text, [
      says('Mara Lund', '“You winning?”'),
      says('Jon Aske', '“how the whole system is rigged”'),
    ])
    const [first] = gatherUtterances([one])
    const made = entryOf(first!, 'said-1', {
      language: ENGLISH,
      numbers: new Map([[one, 1]]),
      findVoice: gatherVoices([one]),
      archive: new Archive(),
    })
    expect(texts(made).join(' ')).not.toMatch(/You winning.*rigged/)
  })

  test('paragraphs are kept, interruptions are not', () => {
    const made = entry('“One is here.\n“Two is here,” Lund said, “and three.”', [
      '“One is here.\n“Two is here,”',
      '“and three.”',
    ])
    expect(made.parts.map(({ opens }) => opens)).toEqual([true, true, false])
  })
})

describe('who said it, to whom, and when', () => {
  test.each<[string, string | null, Said, Partial<Entry>]>([
    ['a person', 'Mara Lund', {}, { speaker: 'Mara Lund', speakerKind: 'person' }],
    ['nobody known', null, {}, { speaker: 'Unattributed', speakerKind: null }],
    ['to somebody', 'Mara Lund', { to: ['Jon Aske'] }, { addressees: ['Jon Aske'] }],
    [
      'by way of others, from the outlet back',
      'Mara Lund',
      { via: ['Radio Vell', 'Ostrel'] },
      { via: ['Ostrel', 'Radio Vell'] },
    ],
    ['on a day that the text tells', 'Mara Lund', { when: '2026-05-02' }, { day: { is: 'said', date: '2026-05-02' } }],
    ['else on the day of publication', 'Mara Lund', {}, { day: { is: 'published', date: '2026-05-04' } }],
    [
      'not on a day to come',
      'Mara Lund',
      { when: '2026-05-09', mode: 'prospective' },
      { day: { is: 'published', date: '2026-05-04' } },
    ],
    ['to nobody in particular', 'Mara Lund', { to: ['her', 'Jon Aske', 'them'] }, { addressees: ['Jon Aske'] }],
    ['a description', 'an official', {}, { speaker: 'An official', speakerKind: 'unnamed' }],
    ['a name that begins small', 'van Harrel', {}, { speaker: 'van Harrel' }],
    ['asked', 'Mara Lund', { prompt: 'Asked if' }, { prompt: 'Asked if' }],
    ['refused', 'Mara Lund', { mode: 'withheld' }, { badge: 'DECLINED' }],
  ])('%s', (_, who, said, expected) => {
    const made = entry('Asked if so: “We will not sign this,” Lund said.', '“We will not sign this,”', said, who)
    expect(made).toMatchObject({ id: 'said-1', source: 1, outlet: 'The Herald', link: null, ...expected })
  })

  test('several speakers, and a body', () => {
    const pair = { ...party('the pair', 'group'), members: [party('Mara Lund'), party('Jon Aske')] }
    const text = '“We leave with more trust.”'
    const [made] = entries(record('a', text, [says(pair, text)]))
    expect(made).toMatchObject({ speaker: 'The pair', speakerKind: 'group', day: null, outlet: 'a' })
  })
})

describe('other printings', () => {
  const whole = '“We will not sign the fish treaty, and no one has asked us to,”'
  const outlet = (id: string, text: string, words: string, said: Said = {}) =>
    record(id, text, [says('Mara Lund', words, said)], {
      publisher: id,
      url: `https://${id}.example/a`,
      published: id === 'Herald' ? '2026-05-03' : '2026-05-04',
    })
  const main = outlet('Herald', `${whole} Lund said.`, whole)

  test.each<[string, string, string, Said, string, string[]]>([
    [
      'a part',
      '“We will not sign the fish treaty,” Lund said.',
      '“We will not sign the fish treaty,”',
      {},
      'shorter',
      [],
    ],
    [
      'a cut',
      '“We will not sign … and no one has asked us to,” Lund said.',
      '“We will not sign … and no one has asked us to,”',
      {},
      'cut',
      [],
    ],
    [
      'other words',
      '“We will not sign the fish treaty, and nobody has asked us to,” Lund said.',
      '“We will not sign the fish treaty, and nobody has asked us to,”',
      {},
      'other-words',
      ['nobody'],
    ],
    [
      'a report',
      'Lund said she would not sign the fish treaty.',
      'she would not sign the fish treaty',
      {},
      'reported',
      [],
    ],
  ])('%s', (_, text, words, said, relation, differs) => {
    const [made, ...rest] = entries(main, outlet('Courier', text, words, said))
    expect(rest).toEqual([])
    expect(made!.also).toEqual([])
    const [variant] = made!.variants
    expect(variant).toMatchObject({ relation, outlet: 'Courier', source: 2 })
    const marked = variant!.parts.flatMap(({ text }, i) =>
      variant!.differs[i]!.map(([from, to]) => text.slice(from, to)),
    )
    expect(marked).toEqual(differs)
  })

  test('the same words are a line, not a variant', () => {
    const [made] = entries(main, outlet('Courier', `Lund: ${whole}`, whole), outlet('Post', `Lund: ${whole}`, whole))
    expect(made!.variants).toEqual([])
    expect(made!.also.map(({ outlet }) => outlet)).toEqual(['Courier', 'Post'])
  })

  test('a link opens at the words of each', () => {
    const [made] = entries(main, outlet('Courier', `Lund: ${whole}`, whole))
    expect([made!.link, made!.also[0]!.link]).toEqual([
      'https://herald.example/a#:~:text=We%20will%20not%20sign,has%20asked%20us%20to',
      'https://courier.example/a#:~:text=We%20will%20not%20sign,has%20asked%20us%20to',
    ])
  })
})
