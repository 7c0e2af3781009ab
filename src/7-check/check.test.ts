import { describe, expect, test } from 'vitest'
import { checked, document, drafted, HARBOUR, harbour } from '../../tests/checking.js'
import { party, record, says } from '../../tests/records.js'
import { checkQuotes, indexSources } from './index.js'

const WORDS = 'We will not raise the fees before the spring'

describe('the words stand there, and only their look differs', () => {
  test.each([
    ['as they are', WORDS],
    ['a small first letter', 'we will not raise the fees before the spring'],
    ['a capital in the middle of a sentence of the source', 'The crews that stayed away may return without a hearing'],
    ['a part of a sentence', 'raise the fees before the spring, and the crews'],
    ['double spaces and a line break', 'We  will not raise\nthe fees before the spring'],
    ['spaces that do not break', 'We will not raise the fees before the spring'],
    ['soft hyphens', 'We will not raise the fees be\u00adfore the spr\u00ading'],
    ['zero-width letters', 'We will\u200b not ra\ufeffise the fees before the spring'],
    ['variation selectors that hide a message', 'We will not raise\u{E0101}\u{E0150} the fees before the spring'],
    ['a full stop at the end', 'We will not raise the fees before the spring.'],
    ['over the attribution that the source puts between', 'Nobody warned the pilots and nobody has told us since'],
  ])('%s', (_, words) => {
    const who = words.startsWith('Nobody') ? 'Arno Pell' : 'Ilse Domm'
    const quote = checked(drafted(words, who))
    expect([quote.verdict, quote.alarms, quote.messages]).toEqual(['verbatim', [], []])
    expect(quote.best!.source).toBe('harbour')
  })

  test.each([
    ['straight marks', `"${WORDS}," Ilse Domm said.`, `"${WORDS},"`],
    ['guillemets', `« ${WORDS} », Ilse Domm said.`, `« ${WORDS} »`],
    ['German marks', `„${WORDS}“, Ilse Domm said.`, `„${WORDS}“`],
  ])('%s', (_, text, quoted) => {
    expect(checked(record('draft', text, [says('Ilse Domm', quoted)])).verdict).toBe('verbatim')
  })

  test.each([
    [
      'hyphens that do not break',
      'a well-known, long-term plan for the quay',
      'a well‑known, long‑term plan for the quay',
    ],
    ['dashes of all kinds', 'the quay — the old one — is ours to keep', 'the quay -- the old one – is ours to keep'],
    ['ligatures', 'the first office of five is flooded', 'the ﬁrst ofﬁce of ﬁve is ﬂooded'],
    [
      'letters in two pieces',
      'Łukasz and Zoë met André at the café',
      'Łukasz and Zoe\u0308 met Andre\u0301 at the cafe\u0301',
    ],
    ['dots in initials', 'the U.S. fleet and the E.U. crews left', 'the US fleet and the EU crews left'],
    [
      'an ellipsis that is the speaker’s pause',
      'we were … well, surprised by all of it',
      'we were ... well, surprised by all of it',
    ],
  ])('%s', (_, source, words) => {
    const sources = [document('s', `“${source},” Ilse Domm said.`, says('Ilse Domm', `“${source},”`))]
    expect(checked(drafted(words), sources).verdict).toBe('verbatim')
  })
})

describe('every difference is marked', () => {
  test.each([
    ['an ellipsis', 'We will not raise the fees … and the crews that stayed away may return', 'words-cut'],
    ['an ellipsis in brackets', 'We will not raise the fees [...] and the crews that stayed away', 'words-cut'],
    ['spaced dots', 'We will not raise the fees . . . and the crews that stayed away', 'words-cut'],
    ['a gloss', 'We will not raise the fees [of the port] before the spring', 'words-bracketed'],
    ['a word replaced', 'We will not raise [them] before the spring', 'words-bracketed'],
    ['letters changed', 'We will not raise[d] the fees before the spring', 'words-bracketed'],
    ['sic', 'We will not raise the fees [sic] before the spring', 'words-bracketed'],
  ])('%s', (_, words, rule) => {
    const quote = checked(drafted(words))
    expect([quote.verdict, quote.alarms]).toEqual(['marked', []])
    expect(quote.messages.map((message) => message.rule)).toEqual([rule])
  })

  test('an ellipsis before the first word, where the source begins earlier', () => {
    expect(checked(drafted('… raise the fees before the spring')).verdict).toBe('marked')
  })

  test.each([
    ['a denial', 'We will … raise the fees before the spring', ['cut']],
    ['a condition', 'The crews may come back … they ask for it in writing', ['cut']],
    ['a number', 'The storm took … boats and the whole of the quay', ['cut']],
    ['the start of the sentence it goes on with', 'The quay is gone … never had the money for it', ['cut']],
    ['a page', 'The quay is gone … and that is all I have to say about it', ['distance']],
  ])('but the cut holds %s', (_, words, alarms) => {
    const far = 'It rained all day and all night and nobody came to look. '.repeat(12)
    const text = [
      '“The crews may come back only if they ask for it in writing,” Ilse Domm said.',
      '“The storm took seventeen boats and the whole of the quay,” Ilse Domm said.',
      `“The quay is gone. The town never had the money for it. ${far}and that is all I have to say about it,” Ilse Domm said.`,
      HARBOUR,
    ].join('\n')
    const quote = checked(drafted(words), [document('s', text)])
    expect(quote.verdict).toBe('marked')
    expect(quote.alarms).toEqual(expect.arrayContaining(alarms))
  })
})

describe('words differ and no mark says so', () => {
  test.each([
    [
      'a denial left out',
      'We will raise the fees before the spring',
      'negation',
      'The draft leaves out “not” without a mark.',
    ],
    [
      'a denial put in',
      'the crews that stayed away may not return without a hearing',
      'negation',
      'The draft adds “not”',
    ],
    ['a number', 'The ice has cost us 50 berths', 'number', 'The source says “40”, the draft “50”.'],
    ['a modal', 'We may not raise the fees before the spring', 'modal', 'The source says “will”, the draft “may”.'],
    ['a tense', 'The ice had cost us 40 berths', 'tense', 'The source says “has”, the draft “had”.'],
    [
      'the order',
      'We will not raise the spring before the fees',
      'order',
      'The source says “fees”, the draft “spring”.',
    ],
  ])('%s', (_, words, alarm, sentence) => {
    const quote = checked(drafted(words))
    expect(quote.verdict).toBe('altered')
    expect(quote.alarms).toContain(alarm)
    expect(quote.messages.map(({ text }) => text).join(' ')).toContain(sentence)
  })

  test.each([
    ['a synonym', 'We will not lift the fees before the spring'],
    ['a word left out', 'the crews that stayed away may return without hearing'],
    ['a word put in', 'We will not raise the hefty fees before the spring'],
  ])('%s raises no alarm', (_, words) => {
    const quote = checked(drafted(words))
    expect([quote.verdict, quote.alarms]).toEqual(['altered', []])
  })

  test('a name', () => {
    const sources = [document('s', '“I asked Maren Holt about it and got no answer,” Ilse Domm said.')]
    const quote = checked(drafted('I asked Maren Bergen about it and got no answer'), sources)
    expect([quote.verdict, quote.alarms]).toEqual(['altered', ['name']])
  })

  test('capitals in the middle tell words apart: "us" is not "US"', () => {
    const sources = [document('s', '“They came to us and asked for the money,” Ilse Domm said.')]
    const quote = checked(drafted('They came to US and asked for the money'), sources)
    expect([quote.verdict, quote.messages[0]!.rule]).toEqual(['altered', 'capitals-differ'])
  })

  test('but a source in capitals tells nothing about them', () => {
    const sources = [document('s', 'DOMM: THEY CAME TO US AND ASKED FOR THE MONEY.')]
    expect(checked(drafted('They came to us and asked for the money'), sources).verdict).toBe('verbatim')
  })

  test('the way from the draft to the source is given word by word', () => {
    expect(checked(drafted('We may not raise the fees before spring')).best!.diff).toEqual([
      { op: 'same', draft: 'We', source: 'We' },
      { op: 'replace', draft: 'may', source: 'will' },
      { op: 'same', draft: 'not raise the fees before', source: 'not raise the fees before' },
      { op: 'insert', draft: '', source: 'the' },
      { op: 'same', draft: 'spring', source: 'spring' },
    ])
  })

  test('a message points at the words in the draft', () => {
    const draft = drafted('We may not raise the fees before the spring')
    const [start, end] = checked(draft).messages[0]!.span!
    expect(draft.text.slice(start, end)).toBe('may')
  })
})

describe('pieces are joined without a mark', () => {
  test('two sentences of one document', () => {
    const quote = checked(drafted('We will not raise the fees before the spring. The ice has cost us 40 berths'))
    expect(quote.verdict).toBe('spliced')
    expect(quote.best!.spans).toHaveLength(2)
  })

  test('the wrong way round', () => {
    const quote = checked(drafted('The ice has cost us 40 berths … we will not raise the fees before the spring'))
    expect([quote.verdict, quote.alarms]).toEqual(['spliced', ['order']])
  })

  test('of two documents', () => {
    const other = document('other', '“Every winter brings the same bill to the same desk,” Ilse Domm said.')
    const words = 'We will not raise the fees before the spring. Every winter brings the same bill to the same desk'
    const quote = checked(drafted(words), [harbour(), other])
    expect([quote.verdict, quote.best!.source, quote.others.map(({ source }) => source)]).toEqual([
      'spliced',
      'harbour',
      ['other'],
    ])
  })

  test('a headline and the paragraph below it are no one passage', () => {
    const text = 'Harbour fees will stay as they are\nNobody in the town had expected that'
    const source = record('s', text, [], { kinds: { 'Harbour fees will stay as they are': 'headline' } })
    const quote = checked(drafted('Harbour fees will stay as they are. Nobody in the town had expected that'), [source])
    expect(quote.verdict).toBe('spliced')
  })
})

describe('who said it', () => {
  test.each([
    ['the family name alone', 'Domm'],
    ['a title', 'Ms. Domm'],
    ['the full name', 'Ilse Domm'],
  ])('%s is the same person', (_, who) => {
    expect(checked(drafted(WORDS, who))).toMatchObject({ verdict: 'verbatim', messages: [] })
  })

  test('another person of the source', () => {
    const quote = checked(drafted(WORDS, 'Arno Pell'))
    expect(quote.verdict).toBe('misattributed')
    expect(quote.best!.speakers.map(({ name }) => name)).toEqual(['Ilse Domm'])
    expect(quote.messages.at(-1)).toMatchObject({
      rule: 'speaker-differs',
      text: 'The source gives these words to Ilse Domm, the draft to Arno Pell.',
    })
  })

  test('words that differ, too, are altered, and both is said', () => {
    const quote = checked(drafted('We will raise the fees before the spring', 'Arno Pell'))
    expect([quote.verdict, quote.messages.map(({ rule }) => rule)]).toEqual([
      'altered',
      ['words-differ', 'speaker-differs'],
    ])
  })

  test('somebody of whom the source knows nothing, while it names another beside the words', () => {
    const source = document(
      's',
      '“We will not raise the fees before the spring,” the visitor told Arno Pell on the quay.',
    )
    expect(checked(drafted(WORDS, 'Berit Solheim'), [source]).verdict).toBe('misattributed')
  })

  test.each([
    ['the source names nobody', [document('s', `“${WORDS},” it was said.`)], 'Ilse Domm'],
    [
      'the source says only "an official"',
      [document('s', `“${WORDS},” an official said.`, says('an official', `“${WORDS},”`))],
      'Ilse Domm',
    ],
  ])('it could not be confirmed: %s', (_, sources, who) => {
    const quote = checked(drafted(WORDS, who), sources)
    expect([quote.verdict, quote.messages.map(({ rule }) => rule)]).toEqual(['verbatim', ['speaker-unconfirmed']])
  })

  test('of several documents the one that gives the speaker is shown, the others are named', () => {
    const other = document('other', `“${WORDS},” Arno Pell said.`, says('Arno Pell', `“${WORDS},”`))
    const quote = checked(drafted(WORDS), [other, harbour()])
    expect([quote.verdict, quote.best!.source, quote.others.map(({ source }) => source)]).toEqual([
      'verbatim',
      'harbour',
      ['other'],
    ])
  })

  test('a transcript ranks before the reports of it', () => {
    const transcript = document('transcript', `DOMM: ${WORDS}.`, says('Ilse Domm', WORDS, { kind: 'direct' }))
    expect(checked(drafted(WORDS), [harbour(), transcript]).best!.source).toBe('transcript')
  })

  test('the source’s own report made a quotation', () => {
    const quote = checked(drafted('the northern pier was beyond repair and would be closed for good'))
    expect([quote.verdict, quote.messages[0]!.rule]).toEqual(['reported', 'reported-not-quoted'])
  })

  test('words of the page itself, given to nobody, are the page’s', () => {
    const text = 'One report reads: “The port reopened on Monday after nine days.”'
    expect(checked(record('draft', text)).verdict).toBe('verbatim')
  })

  test('two speakers one after the other are not one remark', () => {
    const text = '“We will appeal this ruling,” said Tomas Iver. “Nonsense, you never will,” said Rolf Brandt.'
    const source = document(
      's',
      text,
      says('Tomas Iver', '“We will appeal this ruling,”'),
      says('Rolf Brandt', '“Nonsense, you never will,”'),
    )
    expect(
      checked(drafted('We will appeal this ruling. Nonsense, you never will', 'Tomas Iver'), [source]).verdict,
    ).not.toBe('verbatim')
  })
})

describe('nothing to judge, nothing found', () => {
  test.each([
    ['one word', 'reckless'],
    ['two words', 'the plan'],
  ])('%s', (_, words) => {
    expect(checked(drafted(words))).toMatchObject({ verdict: 'too-short', alarms: [], others: [] })
  })

  test.each([
    ['a scare quote', 'The so-called “green” depot burns diesel.'],
    ['a title', 'The film “Nine Doors of the Northern Harbour” opened.'],
    ['a motto', 'Their motto is “never late again”.'],
  ])('%s is accused of nothing', (_, text) => {
    expect(checked(record('draft', text))).toMatchObject({ verdict: 'too-short', speakers: [] })
  })

  test('words that stand nowhere', () => {
    const quote = checked(drafted('The tunnel was a mistake from the first day to the last'))
    expect(quote).toMatchObject({ verdict: 'not-found', alarms: [], others: [] })
    expect(quote.best).toBeUndefined()
    expect(quote.messages[0]!.text).toMatch(/does not mean that nobody said it/)
  })

  test('a long quotation that nobody is said to have said is looked up', () => {
    const text = '“The tunnel was a mistake from the first day to the last.”'
    expect(checked(record('draft', text)).verdict).toBe('not-found')
  })

  test('a draft without quotations', () => {
    const report = checkQuotes(record('draft', 'Nothing was said.'), indexSources([harbour()]))
    expect([report.quotes, report.messages.map(({ rule }) => rule)]).toEqual([[], ['no-quotations']])
  })

  test('no sources, and sources without words', () => {
    const none = checkQuotes(drafted(WORDS), indexSources([]))
    expect([none.quotes[0]!.verdict, none.messages.map(({ rule }) => rule)]).toEqual(['not-found', ['no-sources']])
    expect(checked(drafted(WORDS), [document('empty', ''), document('dots', ' … \n--\n')]).verdict).toBe('not-found')
  })

  test('a fault in one quotation costs that one', () => {
    const draft = record('draft', `“${WORDS},” Ilse Domm said.\n“The ice has cost us 40 berths,” she said.`, [
      says('Ilse Domm', `“${WORDS},”`),
    ])
    let asked = 0
    const index = indexSources([harbour()], () => {
      if (asked++ === 0) throw new Error('the engine stumbled')
      return []
    })
    const { quotes } = checkQuotes(draft, index)
    expect(quotes.map(({ verdict }) => verdict)).toEqual(['not-found', 'verbatim'])
    expect(quotes[0]!.messages[0]).toMatchObject({ rule: 'quote-failed', severity: 'error' })
    expect(quotes[0]!.messages[0]!.text).toContain('the engine stumbled')
  })
})

describe('letters of another script', () => {
  test.each([
    ['within words', 'We will nоt raise the fеes before the spring'],
    ['as a word', 'We will not raise the fees before the spring, and the crews thаt stayed'],
  ])('%s match, and it is said', (_, words) => {
    const quote = checked(drafted(words))
    expect(quote.verdict).toBe('verbatim')
    expect(quote.messages.map(({ rule }) => rule)).toContain('mixed-scripts')
  })
})

describe('other scripts and languages', () => {
  test.each([
    ['Russian', 'ru', 'Мы не будем поднимать сборы до весны', 'Мы будем поднимать сборы до весны', ['negation']],
    [
      'German',
      'de',
      'Wir werden die Gebühren nicht vor dem Frühjahr erhöhen',
      'Wir werden die Gebühren vor dem Frühjahr erhöhen',
      ['negation'],
    ],
    ['Japanese', 'ja', '春まで料金を上げるつもりはありません', '春まで料金を上げるつもりです', []],
  ])('%s', (_, language, words, changed, alarms) => {
    const source = record('s', `«${words}»`, [], { language })
    const draft = (text: string) => record('draft', `«${text}»`, [says(party('X'), `«${text}»`)], { language })
    expect(checked(draft(words), [source]).verdict).toBe('verbatim')
    expect(checked(draft(changed), [source])).toMatchObject({ verdict: 'altered', alarms })
  })
})
