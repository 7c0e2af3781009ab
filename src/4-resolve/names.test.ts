import { describe, expect, test } from 'vitest'
import { who } from '../../tests/reading/who.js'

describe('a name is given in full, however it is used again', () => {
  test.each([
    ['surname', 'Marta Quill runs the mill. “It floods,” Quill said.', 'floods', 'Marta Quill'],
    ['title and surname', 'Marta Quill runs the mill. “It floods,” Ms. Quill said.', 'floods', 'Marta Quill'],
    ['first name', 'Melanie Oake runs the mill. “It floods,” Melanie said.', 'floods', 'Melanie Oake'],
    ['told later', '“It floods,” Quill said. Marta Quill runs the mill.', 'floods', 'Marta Quill'],
    ['husband and wife', 'Mr Holm and Mrs Holm came. “It floods,” Mrs Holm said.', 'floods', 'Mrs Holm'],
    [
      'some of them named',
      'Members of the board, including Ada Noor, said it floods.',
      'floods',
      'Members of the board',
    ],
    ['Korean order', 'Pak Jong Gil met the press. “We agreed,” Pak said.', 'agreed', 'Pak Jong Gil'],
    ['Korean, hyphen', 'Choe Myong-hui met the press. “We agreed,” Choe said.', 'agreed', 'Choe Myong-hui'],
    ['Chinese order', 'Foreign Minister Wen Haibo met the press. “We agreed,” Wen said.', 'agreed', 'Wen Haibo'],
    ['Hungarian order', 'Szabados Ilona met the press. “We agreed,” Szabados said.', 'agreed', 'Szabados Ilona'],
    ['two Spanish surnames', 'Inés Robles Ocaña spoke. “It is late,” Robles said.', 'late', 'Inés Robles Ocaña'],
    ['second of them', 'Inés Robles Ocaña spoke. “It is late,” Ocaña said.', 'late', 'Inés Robles Ocaña'],
    ['particle', 'Koen van der Velde spoke. “It is late,” Van der Velde said.', 'late', 'Koen van der Velde'],
    ['particle left out', 'Koen van der Velde spoke. “It is late,” Velde said.', 'late', 'Koen van der Velde'],
    ['Arabic article', 'Huda al-Zahra spoke. “It is late,” Al-Zahra said.', 'late', 'Huda al-Zahra'],
    ['article left out', 'Huda Al-Zahra spoke. “It is late,” Zahra said.', 'late', 'Huda Al-Zahra'],
    ['article apart', 'Huda Al Zahra spoke. “It is late,” Al-Zahra said.', 'late', 'Huda Al Zahra'],
    ['bin', 'Saif bin Tariq spoke. “It is late,” bin Tariq said.', 'late', 'Saif bin Tariq'],
    ['apostrophe', 'Fergal O’Dree spoke. “It is late,” O’Dree said.', 'late', 'Fergal O’Dree'],
    ['apostrophe, straight', "Fergal O'Dree spoke. “It is late,” O’Dree said.", 'late', "Fergal O'Dree"],
    ['N’D', 'Awa N’Diate spoke. “It is late,” N’Diate said.', 'late', 'Awa N’Diate'],
    ['double name', 'Sara Holm-Pell spoke. “It is late,” Holm-Pell said.', 'late', 'Sara Holm-Pell'],
    ['initials', 'J. K. Rowe spoke. “It is late,” Rowe said.', 'late', 'J. K. Rowe'],
    ['initial for a first name', 'Jette Holm spoke. “It is late,” J. Holm said.', 'late', 'Jette Holm'],
    ['middle initial', 'Jette M. Holm spoke. “It is late,” Jette Holm said.', 'late', 'Jette M. Holm'],
    ['short form', 'William Aske spoke. “It is late,” Bill Aske said.', 'late', 'William Aske'],
    ['nickname in marks', 'Dan “Lefty” Osei spoke. “It is late,” Osei said.', 'late', 'Dan “Lefty” Osei'],
    ['accents left out', 'Łukasz Dębin spoke. “It is late,” Debin said.', 'late', 'Łukasz Dębin'],
    ['owner', '“It is late,” said Holm’s son. Jette Holm left.', 'late', 'Jette Holm’s son'],
    ['lord', '“It is late,” Lord Sand said.', 'late', 'Lord Sand'],
    ['lord with a full name', 'Percy Sand spoke. “It is late,” Lord Sand said.', 'late', 'Percy Sand'],
    ['title', '“It is late,” Captain Ines Caro said.', 'late', 'Ines Caro'],
    ['long title', '“It is late,” Deputy Prime Minister Ines Caro said.', 'late', 'Ines Caro'],
    ['title behind', '“It is late,” said Ines Caro, deputy prime minister.', 'late', 'Ines Caro'],
    ['party in brackets', '“It is late,” said Rep. Gwen Marsh (D-Orrin).', 'late', 'Gwen Marsh'],
    ['age', '“It is late,” Gwen Marsh, 54, said.', 'late', 'Gwen Marsh'],
    ['former', '“It is late,” said former judge Gwen Marsh.', 'late', 'Gwen Marsh'],
    ['capitals', 'GWEN MARSH, MAYOR\n\nGwen Marsh spoke on Monday.\n\n“It is late,” MARSH said.', 'late', 'Gwen Marsh'],
    [
      'looks alike',
      'Arno Pаllister spoke. Arno Pallister left. “It is late,” Pаllister said.',
      'late',
      'Arno Pallister',
    ],
    ['a first name that is a word', 'The bill failed. Bill Aske spoke. “It is late,” Aske said.', 'late', 'Bill Aske'],
    ['a family name that is a word', 'Adam West spoke. “It is late,” West said.', 'late', 'Adam West'],
    ['honours', '“It is late,” said Ada Noor KC.', 'late', 'Ada Noor'],
    ['complement of a title', 'Leader of the Opposition Ada Noor said it was late.', 'late', 'Ada Noor'],
    [
      'prime minister of a country',
      'Prime Minister of Halmere Sunneva Aldred said it was late.',
      'late',
      'Sunneva Aldred',
    ],
    ['secretary of state', 'Secretary of State Ada Noor said it was late.', 'late', 'Ada Noor'],
    ['a first name of either', 'Jean Paul Brandt came. “It is late,” Brandt said.', 'late', 'Jean Paul Brandt'],
    ['a family name that marks a place', 'Gov. Nell Park of Orrin came. “It is late,” Park said.', 'late', 'Nell Park'],
    ['a governor called Hill', 'Governor Hill came. “It is late,” Hill said.', 'late', 'Hill'],
    ['a body of a place', 'The Ministry of Hills came. “It is late,” the ministry said.', 'late', 'Ministry of Hills'],
    ['a school year', 'Junior Aaliyah Whitt came. “It is late,” Whitt said.', 'late', 'Aaliyah Whitt'],
    [
      'al- at the start',
      'Mr. al-Zahra came. Khalid al-Zahra sat. Al-Zahra said it was late.',
      'late',
      'Khalid al-Zahra',
    ],
    [
      'looks alike, put together',
      'Pallister came. Arno Pаllister left. “It is late,” Pallister said.',
      'late',
      'Arno Pallister',
    ],
    ['a handle of somebody', 'Arno Pell left. “Big news,” @pell_official wrote.', 'Big', 'Arno Pell'],
    ['handle', '“Big news,” @pell_official wrote on Monday.', 'Big', '@pell_official'],
  ])('%s', (_, text, words, name) => {
    expect(who(text, words)).toBe(name)
  })
})

describe('two of one family name', () => {
  const family = 'Arno Pell and Dora Pell run the inn.'
  test.each([
    ['title tells', `${family} “It is late,” Mrs. Pell said.`, 'Dora Pell'],
    ['first name tells', `${family} “It is late,” Dora Pell said.`, 'Dora Pell'],
    ['first name alone', `${family} “It is late,” Dora said.`, 'Dora Pell'],
    ['nothing tells', `${family} “It is late,” Pell said.`, 'nobody'],
    ['whoever spoke last goes on', `${family} “It is cold,” Dora Pell said. “It is late,” Pell said.`, 'Dora Pell'],
    ['the only one so far', 'Arno Pell runs the inn. “It is late,” Pell said. Dora Pell left.', 'Arno Pell'],
    ['office', 'Dora Pell met Mr. Pell. President Pell sat. “It is late,” the president said.', 'Pell'],
    ['pronoun', `${family} “It is cold,” Dora Pell said. “It is late,” she said.`, 'Dora Pell'],
    [
      'junior and senior',
      'Hal Brandt Sr. founded it. Hal Brandt Jr. sold it. “It is late,” Hal Brandt Jr. said.',
      'Hal Brandt Jr.',
    ],
    ['an initial that fits both', 'Jette Holm and Jens Holm came. “It is late,” J. Holm said.', 'nobody'],
    ['no full name at all', '“It is cold,” Mr. Pell said. “It is late,” Mrs. Pell said.', 'Mrs. Pell'],
  ])('%s', (_, text, name) => {
    expect(who(text, 'late')).toBe(name)
  })
})

describe('who is named beside somebody is not the speaker', () => {
  test.each([
    ['possessor', 'Arno Pell left. Pell’s lawyer, Ada Noor, said the trial was unfair.', 'unfair', 'Ada Noor'],
    ['possessor, unnamed', 'Arno Pell left. Pell’s lawyer said the trial was unfair.', 'unfair', 'Arno Pell’s lawyer'],
    ['spokesman for', 'Arno Pell left. A spokesman for Pell said he was ill.', 'ill', 'A spokesman for Arno Pell'],
    [
      'spokesman of a body',
      'A spokeswoman for the Vey Union said it was over.',
      'over',
      'A spokeswoman for the Vey Union',
    ],
    ['relative with a name', 'Arno Pell left. His wife, Odile, said he was ill.', 'ill', 'Odile'],
    ['relative without', 'Arno Pell didn’t stay. His wife said he was ill.', 'ill', 'Arno Pell’s wife'],
    ['predecessor', '“No,” said Arno Pell, who replaced Ilse Domm in May.', 'No', 'Arno Pell'],
    ['inverted spokesman', '“No,” said a spokesman for Ilse Domm.', 'No', 'a spokesman for Ilse Domm'],
    ['office', 'Arno Pell left. Pell’s office said he was ill.', 'ill', 'Arno Pell’s office'],
  ])('%s', (_, text, words, name) => {
    expect(who(text, words)).toBe(name)
  })
})

describe('names of bodies', () => {
  test.each([
    ['a newspaper is not its town', 'She flew to Marlow. “No,” the Marlow Herald said.', 'No', 'Marlow Herald'],
    ['a town is not its newspaper', 'The Marlow Herald closed. Marlow said it would help.', 'help', 'Marlow'],
    ['a country is not its radio', 'He told Radio Halmere so. Halmere said it would help.', 'help', 'Halmere'],
    ['a paper by its last word', 'She read the Marlow Herald. The Herald said it would help.', 'help', 'Marlow Herald'],
    ['a firm without its last word', 'Corvane Steel grew. Corvane said it would hire.', 'hire', 'Corvane Steel'],
    ['of', 'The Ministry of the Sea said the port was shut.', 'shut', 'Ministry of the Sea'],
    [
      'short form in brackets',
      'The Port Authority of Vey (PAV) met. PAV said it was shut.',
      'shut',
      'Port Authority of Vey',
    ],
    ['short form without', 'The Vey Rail Union met. The VRU said it was shut.', 'shut', 'Vey Rail Union'],
    ['two that it fits', 'The Vey Rail Union met the Vale Road Union. The VRU said it was shut.', 'shut', 'VRU'],
  ])('%s', (_, text, words, name) => {
    expect(who(text, words)).toBe(name)
  })
})
