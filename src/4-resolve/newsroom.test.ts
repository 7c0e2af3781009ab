import { describe, expect, test } from 'vitest'
import { speakerOf } from '../../tests/reading/who.js'

// As newsrooms write: the text on the left, who said the words between [ and ] on the right, a remark behind.

describe('British papers', () => {
  test.each([
    [
      'Council leader Gareth Pym told the meeting the bridge was safe. [“Nobody should worry,”] Cllr Pym said.',
      'Gareth Pym',
      'the title of a councillor',
    ],
    [
      'The Rev Alice Thorne, 61, buried her husband. [“He was kind,”] Mrs Thorne said.',
      'Alice Thorne',
      'Rev, then Mrs',
    ],
    ['[“We are gutted,”] said landlord Mick Sealey, of the Bull Inn, Wenlow.', 'Mick Sealey', 'of a pub in a town'],
    [
      'Sir Hugh Balding chaired the inquiry. [“The file was lost,”] Sir Hugh said.',
      'Hugh Balding',
      'Sir with a first name',
    ],
    ['Baroness Orde of Tarn rose. [“It is a disgrace,”] Lady Orde said.', 'Baroness Orde', 'a baroness is Lady next'],
    [
      'Det Insp Sunil Rao leads the hunt. [“We need help,”] Det Insp Rao said.',
      'Sunil Rao',
      'a rank of two short words',
    ],
    ['PC Dawn Hollis was first there. [“It was dark,”] PC Hollis said.', 'Dawn Hollis', 'PC'],
    ['Coroner Elin Probert sat on Friday. [“No blame falls on the crew,”] she said.', 'Elin Probert', 'a Welsh name'],
    ['Mr Justice Farrow heard the case. [“This was cruel,”] the judge said.', 'Farrow', 'a High Court judge'],
    ['Mum-of-three Kelly Doyle, 34, wept. [“I lost it all,”] she sobbed.', 'Kelly Doyle', 'a tabloid mother'],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('American papers', () => {
  test.each([
    ['Rep. Lyle Hagg, D-Orrin, voted no. [“It stinks,”] Hagg said.', 'Lyle Hagg', 'party and district'],
    ['Sheriff Dale Koontz held a briefing. [“We got him,”] the sheriff said.', 'Dale Koontz', 'the office alone'],
    ['District Attorney Renee Battle spoke. [“Justice was done,”] Battle said.', 'Renee Battle', 'office of two words'],
    [
      'Lt. Gov. Tomas Arrieta broke the tie. [“I had no choice,”] Arrieta told reporters.',
      'Tomas Arrieta',
      'two short titles',
    ],
    [
      'Shortstop Manny Quiroz hit two. [“I saw it well,”] Quiroz said. Coach Bud Lacey smiled.',
      'Manny Quiroz',
      'a coach after him says nothing',
    ],
    [
      '[“I’m not leaving,”] said Loretta Banks, 71, who has lived on Pier Street since 1980.',
      'Loretta Banks',
      'age first',
    ],
    ['Dr. Wen Castellano runs the ward. [“We are full,”] Castellano said.', 'Wen Castellano', 'a doctor by surname'],
    [
      'Hal Brandt Jr. took over from Hal Brandt Sr. in May. [“I’m my own man,”] Hal Brandt Jr. said.',
      'Hal Brandt Jr.',
      'son and father',
    ],
    ['Principal Ida Moss closed the school. [“Boilers fail,”] Moss wrote in an email.', 'Ida Moss', 'a principal'],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('Indian papers', () => {
  test.each([
    [
      'Chief Minister Rajesh Tiwane visited Velpur. [“Nobody will be spared,”] Mr. Tiwane said.',
      'Rajesh Tiwane',
      'Mr. with a stop',
    ],
    [
      'Union Minister Kavita Deshraj opened it. [“This is new India,”] Ms. Deshraj said.',
      'Kavita Deshraj',
      'a minister',
    ],
    ['Smt. Leela Naruvar has four acres. [“The well is dry,”] she said.', 'Leela Naruvar', 'Smt. is she'],
    ['Shri Arvind Palekar spoke next. [“The well is full,”] he said.', 'Arvind Palekar', 'Shri is he'],
    [
      'Superintendent of Police Harpreet Gilnar said [two men were held].',
      'Harpreet Gilnar',
      'an office that reaches past "of"',
    ],
    [
      'M.K. Subbanna leads the party. [“We will fight alone,”] Subbanna said.',
      'M.K. Subbanna',
      'initials without spaces',
    ],
    [
      'Advocate Farida Qureshan appeared. [“My client is ill,”] Qureshan told the bench.',
      'Farida Qureshan',
      'a bench hears',
    ],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('Korean and Chinese names', () => {
  test.each([
    ['Pak Jong Gil runs the yard. [“The keel is laid,”] Pak said.', 'Pak Jong Gil', 'family name first'],
    ['Seo Min-jae, a nurse, wept. [“We were alone,”] Seo said.', 'Seo Min-jae', 'a hyphen'],
    ['Foreign Minister Han Do-yun flew home. [“Talks go on,”] Han told Haeul News.', 'Han Do-yun', 'an agency hears'],
    ['Premier Luo Weizhen spoke in Beizhou. [“Growth is steady,”] Luo said.', 'Luo Weizhen', 'two parts'],
    ['Zhao Qilan met Gao Shufen. [“The dam will hold,”] Zhao said.', 'Zhao Qilan', 'two women, told by family name'],
    [
      'Ms. Kwon Hye-rin founded it. Her brother, Kwon Tae-o, sold it. [“I wept,”] Kwon Hye-rin said.',
      'Kwon Hye-rin',
      'brother and sister, in full',
    ],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('other names', () => {
  test.each([
    ['Inés Robles Ocaña sued. [“No es justo,”] Robles said.', 'Inés Robles Ocaña', 'the first of two Spanish surnames'],
    ['Khalid al-Mansoor resigned. [“It is done,”] Mansoor said.', 'Khalid al-Mansoor', 'without the article'],
    ['Koen van der Velde won. [“What a race,”] Van der Velde said.', 'Koen van der Velde', 'a capital on the particle'],
    ['Łucja Dębin flew in. [“It is cold,”] Debin said.', 'Łucja Dębin', 'letters without strokes'],
    ['Siobhán Ní Fhaoláin rose. [“No,”] Ní Fhaoláin said.', 'Siobhán Ní Fhaoláin', 'an Irish name of three parts'],
    ['Dan “Lefty” Osei threw it. [“Easy,”] Osei said.', 'Dan “Lefty” Osei', 'a nickname in marks'],
    ['@pell_official is Arno Pell’s. [“Big news!!! 🚢”] @pell_official wrote.', 'Arno Pell', 'a handle'],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('wires', () => {
  test.each([
    [
      'OSTREL, Oct 14 (Norda) - Talks failed on Tuesday, mediator Ulla Holm said. [“Both sides left,”] she said.',
      'Ulla Holm',
      'after a dateline',
    ],
    [
      '[The ceasefire holds], the defence ministry said in a statement.',
      'the defence ministry',
      'a statement of a body',
    ],
    [
      'Halmere’s central bank cut rates. [“Inflation has eased,”] Governor Odd Pellman said.',
      'Odd Pellman',
      'a governor of a bank',
    ],
    [
      'A spokesman for Corvane Steel, Bo Aske, said [the furnace was out].',
      'Bo Aske',
      'the name of the spokesman beside him',
    ],
    ['The White House said [it had no plans].', 'White House', 'a house that speaks'],
    ['Moscow said [it would reply]. Washington declined to comment.', 'Moscow', 'a capital city'],
    [
      'Two people familiar with the talks said [the offer was dead].',
      'Two people familiar with the talks',
      'nobody is named',
    ],
    ['The report, written by engineer Paula Dietz, said [the valve had failed].', 'The report', 'not its author'],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('the local paper', () => {
  test.each([
    ['Neighbour Tom Kowal heard the bang. [“The windows shook,”] he said.', 'Tom Kowal', 'a neighbour'],
    ['The school’s head, Bronwen Lisle, wrote home. [“Please stay calm,”] Mrs Lisle wrote.', 'Bronwen Lisle', 'a head'],
    ['A cyclist found it. [“I froze,”] the cyclist said.', 'A cyclist', 'brought in without a name'],
    ['One resident wept. Another resident laughed. [“It’s a tap,”] the resident said.', 'Another resident', 'the last'],
    ['Butcher Len Ogle sold up. [“Thirty years,”] the butcher sighed.', 'Len Ogle', 'by his trade'],
    ['Len Ogle’s wife, Peg, kept the till. [“I did the sums,”] Peg said.', 'Peg', 'a wife by her first name'],
    ['Len and Peg Ogle sold up. [“It was time,”] Peg Ogle said.', 'Peg Ogle', 'a couple, told by first name'],
    ['The Wenlow Players meet on Fridays. [“We need men,”] the group said.', 'the group', 'a club'],
  ])('%s', (text, name, _remark) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('whoever is passed by on the way', () => {
  test.each([
    ['[“No,”] said Arno Pell, who replaced Ilse Domm in May after Judge Rhee ruled against her.', 'Arno Pell'],
    ['Arno Pell, whose brother Karl runs the inn, said [the mill was late].', 'Arno Pell'],
    ['Speaking after Ilse Domm’s resignation, Arno Pell said [the mill was late].', 'Arno Pell'],
    ['Unlike Ilse Domm, Arno Pell said [the mill was late].', 'Arno Pell'],
    ['In a letter to Ilse Domm, Arno Pell wrote that [the mill was late].', 'Arno Pell'],
    ['Ilse Domm’s deputy, Arno Pell, said [the mill was late].', 'Arno Pell'],
    ['Arno Pell, who beat Ilse Domm in 2019 and Karl Vane in 2021, said [the mill was late].', 'Arno Pell'],
    ['Ilse Domm listened as Arno Pell said [the mill was late].', 'Arno Pell'],
  ])('%s', (text, name) => {
    expect(speakerOf(text)).toBe(name)
  })
})
