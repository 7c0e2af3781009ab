import { describe, expect, test } from 'vitest'
import { recordOf, speakerOf, statementWith, who } from '../../tests/reading/who.js'

// Where two could be meant, nobody is named; each row has a neighbour that differs in one thing and is known.

describe('a surname that two bear', () => {
  const family = 'Arno Pell and his wife, Dora Pell, run the inn.'
  test.each([
    [`${family} [“It is late,”] Pell said.`, 'nobody', 'husband or wife'],
    [`${family} [“It is late,”] Mr Pell said.`, 'Arno Pell', 'a title tells'],
    [`${family} [“It is late,”] Mrs. Pell said.`, 'Dora Pell', 'a title with a stop tells'],
    [`${family} [“It is late,”] Arno Pell said.`, 'Arno Pell', 'the first name tells'],
    [`${family} [“It is late,”] A. Pell said.`, 'Arno Pell', 'an initial tells'],
    ['Karl and Klara Pell run it. [“It is late,”] K. Pell said.', 'nobody', 'an initial does not tell'],
    ['Hal Brandt Sr. and Hal Brandt Jr. run it. [“It is late,”] Brandt said.', 'nobody', 'father or son'],
    ['Hal Brandt Sr. and Hal Brandt Jr. run it. [“It is late,”] Hal Brandt said.', 'nobody', 'in full, father or son'],
    ['Senator Gwen Marsh met Ted Marsh. [“It is late,”] Senator Marsh said.', 'Gwen Marsh', 'the office tells'],
    ['Senator Gwen Marsh met Senator Ted Marsh. [“It is late,”] Senator Marsh said.', 'nobody', 'both are senators'],
    ['Kwon Hye-rin met Kwon Tae-o. [“It is late,”] Kwon said.', 'nobody', 'a Korean brother and sister'],
    ['Zhao Qilan met Zhao Wenhua. [“It is late,”] Zhao said.', 'nobody', 'two Chinese namesakes'],
    ['Ravi Tiwane met Rajesh Tiwane. [“It is late,”] R. Tiwane said.', 'nobody', 'two Indian initials'],
    ['Ravi Tiwane met Rajesh Tiwane. [“It is late,”] Rajesh said.', 'Rajesh Tiwane', 'a first name alone'],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })

  test('lists both as rivals', () => {
    const found = statementWith(recordOf(`${family} “It is late,” Pell said.`), 'late')
    expect(found?.rivals.map(({ party }) => party.name).sort()).toEqual(['Arno Pell', 'Dora Pell'])
    expect(found?.speakers).toEqual([])
  })
})

describe('"he" and "she"', () => {
  test.each([
    ['Marta Quill met Dora Pell and Ilse Domm. [“It is late,”] he said.', 'nobody', 'only women'],
    ['Arno Pell met Karl Domm. Hal Brandt left. [“It is late,”] she said.', 'nobody', 'only men'],
    ['Arno Pell and Karl Domm rowed. They shook hands.\n\n[“It is late,”] he said.', 'nobody', 'two men, equally near'],
    [
      'Arno Pell and Marta Quill rowed. They shook hands.\n\n[“It is late,”] he said.',
      'Arno Pell',
      'a man and a woman',
    ],
    ['It rained all day. [“It is late,”] she said.', 'nobody', 'nobody was named'],
    ['The Vey Rail Union met. [“It is late,”] he said.', 'nobody', 'a body is no he'],
    ['Arno Pell left. The woman waited. [“It is late,”] she said.', 'nobody', 'a woman without a name'],
    ['Dora Pell left. The woman waited. [“It is late,”] she said.', 'nobody', 'Pell or the woman'],
    ['Dora Pell left. The man waited. [“It is late,”] she said.', 'Dora Pell', 'the man is no rival'],
    ['“No,” Marta Quill said. Dora Pell came in. [“It is late,”] she said.', 'nobody', 'another came between'],
    ['“No,” Marta Quill said. Arno Pell came in. [“It is late,”] she said.', 'Marta Quill', 'another, but a man'],
    ['Arno Pell rang Karl Domm. [“Pell is late,”] he said.', 'Karl Domm', 'nobody speaks of himself by name'],
    ['Arno Pell came. [“Pell is late,”] he said.', 'nobody', 'the only man, named in the words'],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('an office that two hold', () => {
  test.each([
    ['Judge Sofia Amsel met Judge Karl Domm. [“It is late,”] the judge said.', 'nobody', 'two judges'],
    ['Judge Sofia Amsel met lawyer Karl Domm. [“It is late,”] the judge said.', 'Sofia Amsel', 'one judge'],
    ['Mayor Jette Holm met Mayor Bo Aske. [“It is late,”] the mayor said.', 'nobody', 'two mayors'],
    ['Nurse Ada Noor and nurse Bo Aske came. [“It is late,”] the nurse said.', 'nobody', 'two nurses'],
    ['Sen. Gwen Marsh and Rep. Lyle Hagg met. [“It is late,”] the senator said.', 'Gwen Marsh', 'a senator, and none'],
    [
      'Deputy Mayor Bo Aske met Mayor Jette Holm. [“It is late,”] the mayor said.',
      'Jette Holm',
      'a deputy is no mayor',
    ],
    ['Former mayor Bo Aske met Mayor Jette Holm. [“It is late,”] the mayor said.', 'Jette Holm', 'nor is a former one'],
    [
      'Foreign Minister Karl Domm met Finance Minister Ada Noor. [“It is late,”] the minister said.',
      'nobody',
      'two ministers of other things',
    ],
    [
      'Foreign Minister Karl Domm met Finance Minister Ada Noor. [“It is late,”] the finance minister said.',
      'Ada Noor',
      'the thing tells',
    ],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('an epithet with rivals', () => {
  test.each([
    ['Lee Trask fouled Unai Echarri. [“It is late,”] the midfielder said.', 'nobody', 'either of two players'],
    ['Captain Lee Trask missed twice. [“It is late,”] the midfielder said.', 'Lee Trask', 'nobody else is there'],
    ['Dawn Pritchard met Kelly Doyle. [“It is late,”] the mother of two said.', 'nobody', 'two women'],
    ['Dawn Pritchard, 42, met Kelly Doyle, 42. [“It is late,”] the 42-year-old said.', 'nobody', 'one age of two'],
    ['Dawn Pritchard, 42, met Kelly Doyle, 34. [“It is late,”] the 34-year-old said.', 'Kelly Doyle', 'two ages'],
    [
      'Sen. Gwen Marsh (R-Orrin) met Sen. Ted Vane (R-Vey). [“It is late,”] the Republican said.',
      'nobody',
      'two Republicans',
    ],
    [
      'Sen. Gwen Marsh (R-Orrin) met Sen. Ted Vane (D-Vey). [“It is late,”] the Republican said.',
      'Gwen Marsh',
      'one Republican',
    ],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('people without a name', () => {
  test.each([
    ['An official left. Another official said [it was late].', 'Another official', 'the second is another'],
    ['A senior official wept. [“It is late,”] the official said.', 'A senior official', 'the one brought in'],
    ['Karl Domm left. An official said [it was late].', 'An official', 'not Domm'],
    ['Two officials came. One official said [it was late].', 'One official', 'one of them'],
    ['A man who asked not to be named said [it was late].', 'A man who asked not to be named', 'nobody is guessed'],
    ['Arno Pell left. Someone said [it was late].', 'Someone', 'not Pell'],
    ['Arno Pell left. A spokesman said [it was late].', 'A spokesman', 'a spokesman is not Pell'],
    ['Critics said [it was late]. Arno Pell laughed.', 'Critics', 'not whoever comes next'],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('words with nobody beside them', () => {
  test.each([
    ['Arno Pell left.\n\nKarl Domm came.\n\nBoth ate. It rained.\n\n[“It is late in the year.”]', 'two, far off'],
    ['It rained all day.\n\n[“It is late in the year.”]', 'nobody at all'],
    ['Karl Domm and Arno Pell spoke.\n\n[“It is late in the year.”]', 'two spoke together'],
  ])('%s', (text, _remark) => {
    expect(['nobody', 'no statement']).toContain(speakerOf(text))
  })

  test('are whose who led the paragraph before, where nobody else came', () => {
    expect(speakerOf('Ilse Domm spoke first.\n\n[“Nobody warned us.”]\n\nMayor Pell disagreed.')).toBe('Ilse Domm')
  })
})

describe('"they"', () => {
  test.each([
    ['It rained. They said [it was late].', 'nobody', 'nobody'],
    ['Arno Pell came. They said [it was late].', 'nobody', 'one is not they'],
    ['Ulla Holm and Gil Marsh met. They said [it was late].', 'Ulla Holm + Gil Marsh', 'two people'],
    ['Ulla Holm, Gil Marsh and Bo Aske met. They said [it was late].', 'nobody', 'three: two of them or all?'],
    ['Corran Steel and the Domberg Bank signed. They said [it was late].', 'Corran Steel + Domberg Bank', 'two bodies'],
    ['Corran Steel sued the Domberg Bank. They said [it was late].', 'nobody', 'two bodies that do not act together'],
    ['Corran Steel met in Vey. They said [it was late].', 'nobody', 'a firm and a town'],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('"it"', () => {
  test.each([
    ['Arno Pell came. It said [the mill was late].', 'nobody', 'a person is no it'],
    ['The Vey Union met. It said [the mill was late].', 'Vey Union', 'the body before'],
    ['The Vey Union met. Arno Pell came. It said [the mill was late].', 'nobody', 'a person came between'],
    ['Arno Pell sued the Vey Union. It said [the mill was late].', 'Vey Union', 'the only body'],
    ['Arno Pell lives in Vey. It said [the mill was late].', 'nobody', 'a town where somebody lives'],
    ['Arno Pell sued the Vey Union and the Domberg Bank. It said [the mill was late].', 'nobody', 'two bodies'],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('both, the two, the senators', () => {
  test.each([
    [
      'Sen. Gwen Marsh met Sen. Lyle Hagg. It rained. The senators said [it was late].',
      '(Gwen Marsh, Lyle Hagg)',
      'two',
    ],
    [
      'Sen. Gwen Marsh, Sen. Ted Vane and Sen. Lyle Hagg met. The senators said [it was late].',
      'The senators',
      'which of three?',
    ],
    ['Sen. Gwen Marsh came. The senators said [it was late].', 'The senators', 'only one is named'],
    [
      'Senators Gwen Marsh and Lyle Hagg met. It rained. The senators said [it was late].',
      '(Gwen Marsh, Lyle Hagg)',
      'one title for two',
    ],
    ['Karl Domm met Hal Brandt. Both men said [it was late].', '(Karl Domm, Hal Brandt)', 'two men'],
    ['Karl Domm met Hal Brandt and Bo Aske. Both men said [it was late].', 'nobody', 'three men'],
    [
      'The Oslund Republic and the Halmere Kingdom signed. The two countries said [it was late].',
      '(Oslund Republic, Halmere Kingdom)',
      'two countries',
    ],
    ['It rained. The two countries said [it was late].', 'nobody', 'none is named'],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

// A surname that stands for itself may be a person: "he" is not given to whoever was named before.
test.each([
  ['“We have a price,” Vek told reporters. Domm was more cautious. “I came alone,” he said.', 'alone', 'nobody'],
  ['Ana Vek said it was late. Domm shook hands and left. “I am cold,” he said.', 'cold', 'nobody'],
  ['Ana Vek said it was late. She shook hands and left. “I am cold,” she said.', 'cold', 'Ana Vek'],
  ['Ana Vek said it was late. Corvane raised its prices. “I am cold,” she said.', 'cold', 'Ana Vek'],
  ['Ana Vek met Domm. She was cautious. “I came alone,” she said.', 'alone', 'Ana Vek'],
])('%s', (text, words, name) => {
  expect(who(text, words)).toBe(name)
})
