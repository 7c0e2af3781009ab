/** Lives beside another's: a namesake who could be taken for the other because both are told with one place, or with one post. */
import { type Draw, pick } from './chance.js'
import { a, CLUBS, COUNTRIES, capital, FIRMS, type Life, PARTIES, post, TOWNS, UNIVERSITIES } from './walks.js'

/** Somebody whose life is told with the place, firm, club or house of another; null where nobody comes to mind. */
export function neighbour(draw: Draw, { place, posts }: Life): Life | null {
  const lists: readonly (readonly [readonly string[], readonly Told[]])[] = [
    [TOWNS, IN_TOWN],
    [FIRMS, IN_FIRM],
    [CLUBS, AT_CLUB],
    [UNIVERSITIES, IN_HOUSE],
  ]
  const told = lists.find(([places]) => places.includes(place))?.[1]
  if (told)
    return draw() < 0.2 && told === IN_TOWN
      ? mayorElsewhere(draw, place)
      : ofParty(draw, only(place, pick(draw, told)(place)))
  const land = COUNTRIES.find(([name]) => name === place)
  const field = FIELDS.find((one) => posts[0]!.office[0]?.startsWith(`${one} `)) ?? 'finance'
  if (!land) return null
  return draw() < 0.3
    ? ministerElsewhere(draw, place, field)
    : ofParty(draw, only(place, pick(draw, IN_LAND)(land[0], land[1], field)))
}

/** Who may rise to the office is told with a party of their own; else nobody could say that they are not who holds it later. */
const ofParty = (draw: Draw, life: Life): Life =>
  /^(?:deputy|candidate) /.test(life.posts[0]!.office[0]!) ? { ...life, party: pick(draw, SMALL) } : life

const SMALL = ['Reform Bloc', 'Coastal League', 'Green Alliance'] as const

const FIELDS = ['finance', 'foreign', 'transport', 'health', 'justice'] as const

/** Words before the name, words behind it, and what only one is. */
type Words = readonly [readonly string[], readonly string[], string]
type Told = (place: string) => Words

const only = (place: string, [before, beside, office]: Words): Life => ({
  place,
  posts: [{ ...post(0, before, beside, [office]), ...(office.startsWith('former ') ? { isBehind: true } : {}) }],
})

const IN_TOWN: readonly Told[] = [
  (town) => [
    [`${town} deputy mayor`, `${town} Deputy Mayor`],
    [`deputy mayor of ${town}`, `${town}'s deputy mayor`],
    `deputy mayor ${town}`,
  ],
  (town) => [
    [`${town} mayoral candidate`],
    [`a candidate for mayor of ${town}`, `who is running for mayor of ${town}`, `who ran against the mayor of ${town}`],
    `candidate ${town}`,
  ],
  (town) => [[`${town} mayor's spokesman`], [`a spokesman for the mayor of ${town}`], `spokesman ${town}`],
  (town) => [["the mayor's cousin"], [`a cousin of the mayor of ${town}`, `cousin of ${town}'s mayor`], `kin ${town}`],
  (town) => [
    [`former ${town} mayor`],
    [`mayor of ${town} from 2009 to 2015`, `who was mayor of ${town} until 2015`],
    `former mayor ${town}`,
  ],
]

/** The mayor of another town, whose own papers need not say of which. */
function mayorElsewhere(draw: Draw, town: string): Life {
  const other = elsewhere(draw, TOWNS, town)
  const told: Words = [
    [`${other} Mayor`, `${other}'s mayor`],
    [`mayor of ${other}`, `the ${other} mayor`],
    `mayor ${other}`,
  ]
  return { place: other, posts: [{ ...only(other, told).posts[0]!, local: 'Mayor' }] }
}

const elsewhere = (draw: Draw, places: readonly string[], place: string): string =>
  pick(
    draw,
    places.filter((one) => one !== place),
  )

const IN_LAND: readonly ((country: string, demonym: string, field: string) => Words)[] = [
  (country, demonym, field) => [
    [`${demonym} deputy ${field} minister`, `${country}'s deputy ${field} minister`],
    [`deputy ${field} minister of ${country}`, `${country}'s deputy ${field} minister`],
    `deputy ${field} ${country}`,
  ],
  (country, _, field) => [
    [`former ${country} ${field} minister`],
    [`${field} minister of ${country} from 2009 to 2015`, `who was ${field} minister of ${country} until 2015`],
    `former ${field} ${country}`,
  ],
  (country, demonym, field) => [
    [`${demonym} ministry spokesman`],
    [`a spokesman for the ${field} minister of ${country}`, `an adviser to the ${field} minister of ${country}`],
    `spokesman ${field} ${country}`,
  ],
  (country, demonym) => [
    [`${demonym} ambassador`],
    [`${country}'s ambassador to the east`, `the ${demonym} ambassador to the east`],
    `ambassador ${country}`,
  ],
]

/** The minister of the same field in another country. */
function ministerElsewhere(draw: Draw, country: string, field: string): Life {
  const other = elsewhere(
    draw,
    COUNTRIES.map(([name]) => name),
    country,
  )
  const demonym = COUNTRIES.find(([name]) => name === other)![1]
  const told: Words = [
    [`${demonym} ${field} minister`, `${other}'s ${field} minister`],
    [`${field} minister of ${other}`, `the ${demonym} ${field} minister`],
    `${field} ${other}`,
  ]
  const sits = { ...only(other, told).posts[0]!, local: `${capital(field)} Minister` }
  return { place: other, party: pick(draw, PARTIES), posts: [sits] }
}

const IN_FIRM: readonly Told[] = [
  (firm) => [
    [`former ${firm} CEO`],
    [`chief executive of ${firm} from 2009 to 2015`, `who was chief executive of ${firm} until 2015`],
    `former executive ${firm}`,
  ],
  (firm) => [[`${firm} engineer`], [`an engineer at ${firm}`], `engineer ${firm}`],
  (firm) => [
    [`${firm} union leader`],
    [`head of the union at ${firm}`, `leader of the ${firm} union`],
    `union ${firm}`,
  ],
  (firm) => [[`${firm} shareholder`], [`a shareholder in ${firm}`, `a shareholder of ${firm}`], `shareholder ${firm}`],
]

const AT_CLUB: readonly Told[] = [
  (club) => [[`${club} supporter`], [`a supporter of ${club}`, `a ${club} supporter`], `supporter ${club}`],
  (club) => [[`former ${club} coach`], [`coach of ${club} from 2009 to 2015`], `former coach ${club}`],
  (club) => [[`${club} assistant coach`], [`assistant coach of ${club}`], `assistant ${club}`],
]

const IN_HOUSE: readonly Told[] = ['student', 'dean', 'physicist', 'linguist', 'cleaner'].map((noun) => (house) => [
  [`${house.replace(/^the /, '')} ${noun}`],
  [`${a(noun)} at ${house}`],
  `${noun} ${house}`,
])
