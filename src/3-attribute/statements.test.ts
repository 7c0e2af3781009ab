import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statementsOf } from '../../tests/told.js'

test.each([
  ['all within marks', '“The dam is safe,” Holt said.', 'direct'],
  ['single marks', '‘The dam is safe,’ Holt said.', 'direct'],
  ['two pieces', '“The dam,” Holt said, “is safe.”', 'direct'],
  ['original and gloss', '“Le fleuve” (“the river”), Holt said.', 'direct'],
  ['no marks', 'Holt said the dam was safe.', 'indirect'],
  ['some marks', 'Holt said the dam was “safe”.', 'mixed'],
  ['words inside words', '“My mother said, ‘Go,’ and I went,” Holt said.', 'direct'],
] as const)('%s are %s', (_, text, kind) => {
  expect(statementsOf(text)[0]?.kind).toBe(kind)
})

// Remark, text, the kind of each statement.
test.each([
  ['an inner quotation is direct, too', '“My son said, ‘Go,’ twice,” Holt said.', ['direct', 'direct']],
  ['a headline fragment', 'Dam ‘safe’ after flood ¶ Holt said the dam was “safe”. ¶ It rained.', ['direct', 'mixed']],
  ['a second sentence in marks', '“Safe,” Holt said. “Quite safe.”', ['direct']],
  ['a refusal without words', 'Holt declined to comment.', ['indirect']],
  [
    'a question in marks and its answer without',
    '“Is it?” asked Finn. Holt replied that it was.',
    ['direct', 'indirect'],
  ],
  ['marks that nobody closed', 'Holt said: “The dam is safe.', ['direct']],
  ['an apostrophe is no mark', "Holt said the drivers' dam wasn't safe.", ['indirect']],
  ['straight single marks', "Holt said the dam was 'safe'.", ['mixed']],
  ['only punctuation stands outside the marks', 'Holt said: “The dam”, “the wall”.', ['direct']],
  ['a word between two quotations', 'Holt said the “dam” and the “wall” were safe.', ['mixed']],
  ['a verse read out', 'Poet Signe Dahl read from her new book: ¶ The tide has / a memory / of the town', ['direct']],
  [
    'an answer in an interview',
    'We spoke to Ada Finn. ¶ Why? ¶ Because I must. ¶ When? ¶ I forget.',
    ['direct', 'direct', 'direct', 'direct'],
  ],
] as const)('%s', (_, text, kinds) => {
  expect(statementsOf(text).map(({ kind }) => kind)).toEqual(kinds)
})

// Remark, text, how the source of each statement is told: the form of its words, or how it is carried over.
test.each([
  ['a name with an office', 'Mayor Ada Finn said it was late.', ['name']],
  ['an office alone', 'The mayor said it was late.', ['description']],
  ['a relative', 'Her brother said it was late.', ['description']],
  ['a relative with a name', 'Her brother Bo said it was late.', ['name']],
  ['a body by its name', 'The Vey Ferry Board said it was late.', ['name']],
  ['a body without one', 'The ministry said it was late.', ['description']],
  ['a group', 'Two officials said it was late.', ['description']],
  ['a handle', '@Finn wrote: “Late.”', ['name']],
  ['we', 'We said it was late.', ['pronoun']],
  ['who', '“Late,” came the answer.', ['implied']],
  ['carried by the subject', 'Ada Finn said it was late, adding that it was cold.', ['name', 'implied']],
] as const)('the source is told by its form: %s', (_, text, forms) => {
  expect(statementsOf(text).map(({ source }) => source.form)).toEqual(forms)
})

test.each([
  ['the subject of the sentence', 'Ada Finn said it was late, adding that it was cold.', 1, 'subject', 'Ada Finn'],
  ['the statement before', 'Ada Finn said it was late. “Very late.”', 1, 'previous', 'Ada Finn'],
  ['whoever stands near', 'Ada Finn left. ¶ “Nobody came to help us.”', 0, 'nearby', null],
  ['nobody at all', '“Late,” came the answer.', 0, 'nothing', null],
] as const)('a source without words is carried over from %s', (_, text, number, carries, borrowed) => {
  const source = statementsOf(text)[number]?.source
  expect(source).toMatchObject({ at: null, carries })
  expect(source?.borrowed?.exact ?? null).toBe(borrowed)
})

// Where the rule of thumb would be wrong, a rule of its own says so; each statement names the one that found it.
test.each([
  ['says', 'Ada Finn said it was late.'],
  ['said-by', '“Late,” said Ada Finn.'],
  ['according-to', 'It was late, according to Ada Finn.'],
  ['quoted-as-saying', 'Ada Finn was quoted as saying it was late.'],
  ['came-the-answer', '“Late,” came the answer.'],
  ['read-aloud', 'The clerk read from Ada Finn’s letter: “It is late.”'],
  ['words-of', 'It was, in the words of Ada Finn, “late”.'],
  ['lead-in', 'Mayor Ada Finn: “It is late.”'],
  ['dash-attribution', '“It is late.” — Ada Finn'],
  ['dialogue', '– It is late, said Ada Finn.'],
  ['stands-alone', '“It is late and dark.”'],
  ['remark-by', '“It is late.” ¶ The remark, by Ada Finn, was heard.'],
  ['colon-before', 'Ada Finn told the crowd: ¶ “It is late.”'],
] as const)('%s', (rule, text) => {
  expect(statementsOf(text).map(({ foundBy }) => foundBy)).toEqual([rule])
})

test('speech without marks is direct', () => {
  const kinds = statementsOf('VALE: Who signed? ¶ KANE: I did. ¶ VALE: Twice? ¶ KANE: Twice.').map(({ kind }) => kind)
  expect(kinds).toEqual(['direct', 'direct', 'direct', 'direct'])
})

test.each([
  ['a name', 'Bo Holt said it was late.', 'name'],
  ['a pronoun', 'She said it was late.', 'pronoun'],
  ['a description', 'The engineer said it was late.', 'description'],
] as const)('%s is told by its form', (_, text, form) => {
  expect(statementsOf(text)[0]?.source.form).toBe(form)
})

test('a label is told by its form', () => {
  const [one] = statementsOf('VALE: Who signed? ¶ KANE: I did. ¶ VALE: Twice? ¶ KANE: Twice.')
  expect(one?.source.form).toBe('label')
})

describe('ids', () => {
  const text = '“Yes,” Holt said. ¶ “Yes,” Finn said.'

  test('are the same for the same text', () => {
    expect(statementsOf(text).map(({ id }) => id)).toEqual(statementsOf(text).map(({ id }) => id))
  })

  test('do not depend on what stands after the statement', () => {
    const [alone] = statementsOf('“Yes,” Holt said.')
    const [first] = statementsOf('“Yes,” Holt said. ¶ It rained. ¶ “No,” Finn said.')
    expect(first?.id).toBe(alone?.id)
  })

  test('depend on the place: the same words later have another', () => {
    const [first] = statementsOf('“Yes,” Holt said.')
    const [later] = statementsOf('It rained. “Yes,” Holt said.')
    expect(later?.id).not.toBe(first?.id)
  })

  test('differ within a document', () => {
    const ids = statementsOf(text).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('on any text', () => {
  const pieces = [
    '“',
    '”',
    '‘',
    '’',
    '"',
    ' said ',
    ' told ',
    'Holt',
    'Ada Finn',
    ', ',
    '. ',
    ' ¶ ',
    'the dam',
    ': ',
    '— ',
    'asked ',
    '?',
    'Q: ',
    'according to ',
    ' and ',
    'who ',
    '14:05 ',
  ]
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

  test('pieces are in order, apart, and spell the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const whole = text.replaceAll(' ¶ ', '\n\n')
        for (const { content } of statementsOf(text))
          content.forEach((piece, at) => {
            expect(whole.slice(piece.start, piece.end)).toBe(piece.exact)
            if (at > 0) expect(piece.start).toBeGreaterThanOrEqual(content[at - 1]!.end)
          })
      }),
      { numRuns: 300 },
    )
  })

  test('links lead to statements of the document', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const all = statementsOf(text)
        const ids = new Set(all.map(({ id }) => id))
        for (const { repliesTo, quotedIn, echoes } of all)
          for (const link of [repliesTo, quotedIn, echoes]) if (link) expect(ids.has(link)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
