import { type Draw, pick } from './chance.js'

/** A post from a day on, in the ways in which papers tell it. */
export interface Post {
  readonly from: number
  /** Before the name: "Finance Minister", "Tarn Mayor". */
  readonly before: readonly string[]
  /** Behind the name, or before it with "the": "finance minister of Halmere". */
  readonly beside: readonly string[]
  /** What only one holds at a time: two of one name who hold it together are one for every reader. */
  readonly office: readonly string[]
  /** Before the name in papers of the place, which need not tell it: "Mayor". */
  readonly local?: string
  /** Told behind the name only, with the years: nothing else tells a predecessor of the name from the one who sits. */
  readonly isBehind?: true
  /** How papers speak of it once it is over: "who was mayor of Tarn until the spring". */
  readonly after?: string
}

/** What somebody is, from the first day of the year to the last. */
export interface Life {
  readonly posts: readonly Post[]
  readonly place: string
  /** Told by papers that must tell one of a name from the other. */
  readonly party?: string
}

/** Draws a life. */
export type Walk = (draw: Draw) => Life

/** Countries, and what their people are called. */
export const COUNTRIES = [
  ['Halmere', 'Halmeran'],
  ['Kasmora', 'Kasmoran'],
  ['Ostrava Minor', 'Ostravan'],
  ['Vendria', 'Vendrian'],
  ['Torland', 'Torlandic'],
] as const
/** Towns, each with a mayor. */
export const TOWNS = 'Tarn Selby Orrin Marlow Vey Dunmarrow Wenlow Corrick Pellham Ashgrove Brannock Lissane'.split(' ')
/** Parties of every country. */
export const PARTIES = ['Social Democrats', 'Charter League', 'Farmers Alliance', 'Civic Forum', 'Unity Party'] as const
/** Houses of learning. */
export const UNIVERSITIES = [
  'Tarn University',
  'the University of Selby',
  'Orrin College',
  'the Brannock Institute',
] as const
/** Firms. */
export const FIRMS = ['Corvane Steel', 'Domberg Bank', 'Arrel Energy', 'Halloway Motors', 'Pinder Foods'] as const
/** Clubs of one sport. */
export const CLUBS = ['Marlow Rovers', 'Vey City', 'Dunmarrow United', 'Orrin Athletic'] as const

/** A post without a past. */
export const post = (
  from: number,
  before: readonly string[],
  beside: readonly string[],
  office: readonly string[] = [],
): Post => ({
  from,
  before,
  beside,
  office,
})
/** A day of the year on which something changes. */
export const late = (draw: Draw): number => 120 + Math.floor(draw() * 120)
/** With a capital. */
export const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)
/** With the article: "an economist". */
export const a = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`

/** Someone of the government, who rises or leaves. */
const minister: Walk = (draw) => {
  const [country, demonym] = pick(draw, COUNTRIES)
  const field = pick(draw, ['finance', 'foreign', 'transport', 'health', 'justice'])
  const party = pick(draw, PARTIES)
  const first: Post = {
    ...post(
      0,
      [
        `${demonym} ${capital(field)} Minister`,
        `${country}'s ${field} minister`,
        `${country}'s ${capital(field)} Minister`,
      ],
      [`${field} minister of ${country}`, `${country}'s ${field} minister`, `${demonym} ${field} minister`],
      [`${field} ${country}`],
    ),
    local: `${capital(field)} Minister`,
    after: `who was ${field} minister of ${country} until the spring`,
  }
  const former = post(
    late(draw),
    [`former ${demonym} ${field} minister`, `Former ${country} ${field} minister`],
    [
      `former ${field} minister of ${country}`,
      `${country}'s former ${field} minister`,
      `who was ${field} minister of ${country} until the spring`,
    ],
    [`former ${field} ${country}`],
  )
  const premier = post(
    late(draw),
    [`${demonym} Prime Minister`, `${country}'s Prime Minister`],
    [
      `prime minister of ${country}`,
      `${country}'s prime minister`,
      `prime minister of ${country} and leader of the ${party}`,
    ],
    [`premier ${country}`, `leader ${party}`],
  )
  const next = pick(draw, [former, premier, null])
  return { place: country, party, posts: next ? [first, next] : [first] }
}

const leader: Walk = (draw) => {
  const [country] = pick(draw, COUNTRIES)
  const party = pick(draw, PARTIES)
  const told = [`leader of the ${party}`, `who leads the ${party}`, `the ${party} leader`, `chair of the ${party}`]
  return { place: country, party, posts: [post(0, [`${party} leader`], told, [`leader ${party}`])] }
}

/** Two of one name may sit in one parliament; papers then tell the party. */
const lawmaker: Walk = (draw) => {
  const [country, demonym] = pick(draw, COUNTRIES)
  const party = pick(draw, PARTIES)
  const told = [
    `${a(demonym)} lawmaker for the ${party}`,
    `a lawmaker for the ${party} in ${country}`,
    `a ${party} lawmaker`,
  ]
  const before = [`${demonym} ${party} lawmaker`, `${party} lawmaker`]
  return { place: country, party, posts: [post(0, before, told, [`lawmaker ${party}`])] }
}

const mayor: Walk = (draw) => {
  const town = pick(draw, TOWNS)
  const party = pick(draw, PARTIES)
  const [risen, left] = [late(draw), late(draw)]
  const rises = draw() < 0.2
  const sits: Post = {
    ...post(
      rises ? risen : 0,
      [`${town} Mayor`, `${town}'s mayor`],
      [`mayor of ${town}`, `${town}'s mayor`, `the mayor of ${town}`],
      [`mayor ${town}`],
    ),
    local: 'Mayor',
    after: `who was mayor of ${town} until the spring`,
  }
  const below: Post = {
    ...post(0, [`${town} councillor`], [`a councillor in ${town}`, `a ${town} councillor`], [`councillor ${town}`]),
    after: `who was a councillor in ${town} before`,
  }
  const gone = post(
    left,
    [`former ${town} mayor`],
    [`former mayor of ${town}`, `who was mayor of ${town} until last year`],
    [`former mayor ${town}`],
  )
  if (rises) return { place: town, party, posts: [below, sits] }
  return { place: town, party, posts: draw() < 0.3 ? [sits, gone] : [sits] }
}

const scholar: Walk = (draw) => {
  const house = pick(draw, UNIVERSITIES)
  const field = pick(draw, ['economist', 'historian', 'sociologist', 'geologist'])
  const short = house.replace(/^the /, '').replace(/ (?:University|College)$/, '')
  const told = [`${a(field)} at ${house}`, `${field} at ${house}`]
  return { place: house, posts: [post(0, [`${short} ${field}`], told, [`${field} ${house}`])] }
}

/** Who leads a firm, and may lead another by autumn. */
const manager: Walk = (draw) => {
  const [firm, other] = [pick(draw, FIRMS), pick(draw, FIRMS)]
  const of = (from: number, name: string): Post => ({
    ...post(
      from,
      [`${name} chief executive`, `${name} CEO`],
      [`chief executive of ${name}`, `the chief executive of ${name}`, `${name}'s chief executive`],
      [`executive ${name}`],
    ),
    after: `the former chief executive of ${name}`,
  })
  const moves = other !== firm && draw() < 0.15
  return { place: firm, posts: moves ? [of(0, firm), of(late(draw), other)] : [of(0, firm)] }
}

/** Work of which a place has many or one, told with the place. */
const placed =
  (
    nouns: readonly string[],
    places: readonly string[],
    told: readonly ((noun: string, place: string) => string)[],
  ): Walk =>
  (draw) => {
    const [noun, place] = [pick(draw, nouns), pick(draw, places)]
    const beside = told.map((one) => one(noun, place))
    return { place, posts: [post(0, [`${place} ${noun}`], beside, [`${noun} ${place}`])] }
  }

const inTown = [
  (noun: string, town: string) => `${a(noun)} in ${town}`,
  (noun: string, town: string) => `${a(noun)} from ${town}`,
  (noun: string, town: string) => `a ${town} ${noun}`,
]
const atClub = [
  (noun: string, club: string) => `${noun} of ${club}`,
  (noun: string, club: string) => `the ${club} ${noun}`,
  (noun: string, club: string) => `${club}'s ${noun}`,
]
const forBody = [
  (_: string, body: string) => `a spokesperson for ${body}`,
  (_: string, body: string) => `spokesperson for ${body}`,
]

const coach = placed(['coach'], CLUBS, atClub)
const player = placed(['goalkeeper', 'striker', 'midfielder'], CLUBS, atClub)
const lawyer = placed(['lawyer', 'judge', 'prosecutor'], TOWNS, inTown)
const carer = placed(['doctor', 'nurse', 'surgeon'], TOWNS, inTown)
const teacher = placed(['teacher', 'headteacher'], TOWNS, inTown)
const trader = placed(['farmer', 'beekeeper', 'baker', 'shopkeeper', 'landlord'], TOWNS, inTown)
const artist = placed(['singer', 'painter', 'novelist'], TOWNS, inTown)
const bystander = placed(['resident', 'juror', 'witness', 'pensioner'], TOWNS, inTown)
const speaker = placed(['spokesperson'], FIRMS, forBody)
const police: Walk = (draw) => {
  const town = pick(draw, TOWNS)
  const told = [`police chief of ${town}`, `${town}'s police chief`, `the ${town} police chief`]
  const chief = post(0, [`${town} police chief`, `${town} Police Chief`], told, [`police ${town}`])
  return { place: town, posts: [{ ...chief, local: 'Police Chief' }] }
}

/** Who writes for a paper of a town, or keeps it going. */
const journalist: Walk = (draw) => {
  const [town, noun] = [pick(draw, TOWNS), pick(draw, ['columnist', 'reporter', 'editor'])]
  const paper = `the ${town} Post`
  const told = [`${a(noun)} at ${paper}`, `${noun} of ${paper}`]
  return { place: town, posts: [post(0, [`${town} Post ${noun}`], told, [`${noun} ${paper}`])] }
}

/** Lives that papers write about often. */
export const PUBLIC: readonly Walk[] = [minister, minister, leader, mayor, mayor, manager, scholar, lawmaker, police]
/** Lives of people who hold no office. */
export const OTHERS: readonly Walk[] = [
  coach,
  player,
  lawyer,
  carer,
  teacher,
  trader,
  artist,
  bystander,
  speaker,
  journalist,
]
/** Lives of whoever else bears the name. */
export const ANY: readonly Walk[] = [...PUBLIC, ...OTHERS]
