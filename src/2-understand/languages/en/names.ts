import { MEN } from './first-names-men.js'
import { WOMEN } from './first-names-women.js'

/** First names by the gender they usually have; without accents. A name in neither list says nothing. */
export const firstNames: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...WOMEN.map((name) => [name, 'she'] as const),
  ...MEN.map((name) => [name, 'he'] as const),
])

/** Titles and nouns that tell a gender. */
export const gendered: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...'mr sir lord king prince duke father brother son husband uncle grandfather spokesman chairman businessman fisherman policeman congressman salesman man boy gentleman nephew widower alderman craftsman cameraman'
    .split(' ')
    .map((word) => [word, 'he'] as const),
  ...'mrs ms miss lady dame queen princess duchess mother sister daughter wife aunt grandmother spokeswoman chairwoman businesswoman policewoman congresswoman woman girl niece widow madam councilwoman waitress actress'
    .split(' ')
    .map((word) => [word, 'she'] as const),
])

/** Titles that stand before a name and are no part of it. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr dr. mr. mrs. ms. prof prof. professor sir lady lord dame judge justice senator sen sen. rep rep. representative president
 premier chancellor governor gov gov. mayor minister king queen prince princess captain capt capt. colonel col. general gen gen. admiral major sergeant
 sgt sgt. lieutenant lt. inspector superintendent detective constable officer reverend rev rev. father sister brother bishop archbishop cardinal pope
 cllr councillor alderman commissioner chair chairman chairwoman ambassador deputy secretary congressman congresswoman sheriff chief director
 engineer poet coach ceo cfo coo cto mp msp md phd prime foreign vice former acting interim judge-elect president-elect mayor-elect attorney chairperson chief-of-staff undersecretary spokesman spokeswoman`.split(
    /\s+/,
  ),
)
