import { describe, expect, test } from 'vitest'
import { who } from '../../tests/reading/who.js'

describe('he and she', () => {
  test.each([
    ['goes on', '“It floods,” Marta Quill said. “It is late,” she said.', 'late', 'Marta Quill'],
    ['next paragraph', '“It floods,” Marta Quill said.\n\n“It is late,” she added.', 'late', 'Marta Quill'],
    ['gender tells', 'Marta Quill met Arno Pell. “It is late,” he said.', 'late', 'Arno Pell'],
    ['by title', 'Ms. Quill met Mr. Pell. “It is late,” she said.', 'late', 'Quill'],
    ['by trade', 'Quill, a businessman, met the widow Pell. “It is late,” he said.', 'late', 'Quill'],
    ['Indian names', 'Aparna Velankar met Rajesh Tiwane. “It is late,” she said.', 'late', 'Aparna Velankar'],
    ['Arabic names', 'Huda Al-Zahra met Khalid Mansoor. “It is late,” he said.', 'late', 'Khalid Mansoor'],
    ['Hungarian names', 'Zsofia Bartok met Laszlo Kemeny. “It is late,” she said.', 'late', 'Zsofia Bartok'],
    ['Nigerian names', 'Ngozi Adeyanju met Emeka Obafor. “It is late,” he said.', 'late', 'Emeka Obafor'],
    ['Japanese names', 'Keiko Haruda met Kenji Morisawa. “It is late,” she said.', 'late', 'Keiko Haruda'],
    ['Slavic names', 'Oksana Lytven met Bohdan Karpenko. “It is late,” she said.', 'late', 'Oksana Lytven'],
    ['nobody fits', 'Arno Pell left. “It is late,” she said.', 'late', 'nobody'],
    ['two fit', 'Arno Pell and Karl Domm met. They left.\n\n“It is late,” he said.', 'late', 'nobody'],
    ['unlisted name', 'Zeverine Toll runs the mill. “It is late,” she said.', 'late', 'Zeverine Toll'],
    [
      'unlisted who spoke, listed further off',
      'Marta Quill left. “It floods,” Zeverine Toll said.\n\n“It is late,” she said.',
      'late',
      'Zeverine Toll',
    ],
    ['named in the words', 'Arno Pell met Karl Domm. “Pell is late,” he said.', 'late', 'Karl Domm'],
    ['an owner is not meant', 'Karl Domm sold Arno Pell’s mill. “It is late,” he said.', 'late', 'Karl Domm'],
    ['told to', 'Arno Pell met Karl Domm. “It is late,” he told Domm.', 'late', 'Arno Pell'],
    ['unnamed woman', '“It floods,” a spokeswoman said. “It is late,” she said.', 'late', 'a spokeswoman'],
    [
      'unnamed man among women',
      'Marta Quill left. “It floods,” a fisherman said. “It is late,” he said.',
      'late',
      'a fisherman',
    ],
  ])('%s', (_, text, words, name) => {
    expect(who(text, words)).toBe(name)
  })
})

describe('what a pronoun tells once', () => {
  test('"he" is no "she" from there on', () => {
    const text = 'Joon-ho Vae came. “It floods,” he said. “It is late,” she said.'
    expect(who(text, 'floods')).toBe('Joon-ho Vae')
    expect(who(text, 'late')).toBe('nobody')
  })

  test('a relative introduced by another name leads', () => {
    const text = 'Arno Pell left. Pell’s grandmother, Zeverine Pell, wiped her eyes. “It is late,” she said.'
    expect(who(text, 'late')).toBe('Zeverine Pell')
  })
})

describe('words that charge somebody need more', () => {
  const before = 'Arno Pell sat down. Karl Domm spoke next.'
  test.each([
    ['said', `${before} “It is late,” he said.`],
    ['accused', `${before} He accused the mayor of lying.`],
  ])('%s', (cue, text) => {
    expect(who(text, cue === 'said' ? 'late' : 'mayor')).toMatch(cue === 'said' ? /Domm/ : /nobody|Domm/)
  })
})

describe('it', () => {
  test.each([
    ['a body', 'The Vey Rail Union met on Monday. It said the line was shut.', 'shut', 'Vey Rail Union'],
    [
      'a ministry',
      'The Ministry of the Sea shut the port. It said the port was unsafe.',
      'unsafe',
      'Ministry of the Sea',
    ],
    ['goes on', 'The report said it floods. It said the mill was late.', 'late', 'The report'],
    [
      'a described body',
      'The harbour board said it floods. It added that the mill was late.',
      'late',
      'The harbour board',
    ],
    ['a person is no it', 'Arno Pell spoke. It said the mill was late.', 'late', 'nobody'],
  ])('%s', (_, text, words, name) => {
    expect(who(text, words)).toBe(name)
  })
})

describe('they', () => {
  test.each([
    ['a group', 'Residents said it floods. They said the mill was late.', 'late', 'Residents'],
    ['a union', 'The Vey Rail Union said it floods. They said the mill was late.', 'late', 'Vey Rail Union'],
    [
      'two people',
      'Marta Quill and Arno Pell came home. They said the mill was late.',
      'late',
      'Marta Quill + Arno Pell',
    ],
    ['nobody', 'It rained. They said the mill was late.', 'late', 'nobody'],
  ])('%s', (_, text, words, name) => {
    expect(who(text, words)).toBe(name)
  })
})

describe('other pronouns', () => {
  test.each([
    ['I in a quotation', '“I said, ‘Go home,’ and they did,” Marta Quill said.', 'Go home', 'Marta Quill'],
    [
      'they in a body’s own words are others',
      '“They said, ‘Go home,’ and we did,” the Vey Rail Union said.',
      'Go home',
      'nobody',
    ],
    ['she in a quotation is another', '“She said, ‘Go home,’ and they did,” Marta Quill said.', 'Go home', 'nobody'],
    [
      'and may be somebody named',
      'Dora Pell left at noon. “She said, ‘Go home,’ and they did,” Marta Quill said.',
      'Go home',
      'Dora Pell',
    ],
    ['I of nobody', 'I said the mill was late.', 'late', 'nobody'],
    ['you', 'You said the mill was late.', 'late', 'nobody'],
  ])('%s', (_, text, words, name) => {
    expect(who(text, words)).toBe(name)
  })
})
