/**
 * Invented people for articles across which they must be told apart: what they are on which day, and in whose words papers
 * say so. Everything is drawn from a seed.
 */

/** Draws numbers; the same seed draws the same ones (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of a list. */
export const pick = <One>(draw: () => number, list: readonly One[]): One => list[Math.floor(draw() * list.length)]!

/** A post from a day on, in the ways in which papers tell it. */
export interface Post {
  readonly from: number
  /** Before the name: "Finance Minister", "Tarn Mayor". */
  readonly before: readonly string[]
  /** Behind the name, or before it with "the": "finance minister of Halmere". */
  readonly beside: readonly string[]
}

/** Somebody who is written about. */
export interface Person {
  readonly id: string
  readonly name: string
  /** Other spellings that papers use: "Bill" for "William", a middle initial, no accents. */
  readonly variants: readonly string[]
  readonly he: boolean
  readonly born: number
  readonly posts: readonly Post[]
  readonly place: string
}

const COUNTRIES = [
  ['Halmere', 'Halmeran'],
  ['Kasmora', 'Kasmoran'],
  ['Ostrava Minor', 'Ostravan'],
  ['Vendria', 'Vendrian'],
  ['Torland', 'Torlandic'],
] as const
const TOWNS = 'Tarn Selby Orrin Marlow Vey Dunmarrow Wenlow Corrick Pellham Ashgrove Brannock Lissane'.split(' ')
const PARTIES = ['Social Democrats', 'Charter League', 'Farmers Alliance', 'Civic Forum', 'Unity Party'] as const
const UNIVERSITIES = ['Tarn University', 'the University of Selby', 'Orrin College', 'the Brannock Institute'] as const
const FIRMS = ['Corvane Steel', 'Domberg Bank', 'Arrel Energy', 'Halloway Motors', 'Pinder Foods'] as const
const CLUBS = ['Marlow Rovers', 'Vey City', 'Dunmarrow United', 'Orrin Athletic'] as const
const MEN = 'William Robert Thomas Daniel Peter Karl Anton Hugo Simon Martin Paul Victor Oscar Julian Edmund'.split(' ')
const WOMEN = 'Ana Maria Helen Sofia Ilse Nora Clara Judith Irene Martha Lucia Vera Elena Ruth Carla'.split(' ')
const FAMILIES =
  `Vek Holm Pell Domm Quill Marsh Noor Amsel Brandt Hagg Tarandi Lund Keller Dorn Sorley Kestle Ryder Wolde Ferrant Oakes Casper
  Linde Morrow Tregarth Skarsby Ostrow Velden Harrow Pym Crannoch Bexley Stroud Nyberg Zoltan Ibarra Novotny`.split(
    /\s+/,
  )
const SHORT: Readonly<Record<string, string>> = {
  William: 'Bill',
  Robert: 'Bob',
  Thomas: 'Tom',
  Daniel: 'Dan',
  Peter: 'Pete',
  Victor: 'Vic',
}

type Draw = () => number
type Walk = (draw: Draw) => { readonly posts: readonly Post[]; readonly place: string }

const post = (from: number, before: readonly string[], beside: readonly string[]): Post => ({ from, before, beside })
const late = (draw: Draw): number => 120 + Math.floor(draw() * 120)

/** Someone of the government, who rises or leaves. */
const minister: Walk = (draw) => {
  const [country, demonym] = pick(draw, COUNTRIES)
  const field = pick(draw, ['finance', 'foreign', 'transport', 'health', 'justice'])
  const Field = field[0]!.toUpperCase() + field.slice(1)
  const party = pick(draw, PARTIES)
  const first = post(
    0,
    [`${demonym} ${Field} Minister`, `${country}'s ${field} minister`, `${country}'s ${Field} Minister`],
    [`${field} minister of ${country}`, `${country}'s ${field} minister`, `${demonym} ${field} minister`],
  )
  const next = pick(draw, [
    post(
      late(draw),
      [`former ${demonym} ${field} minister`, `Former ${country} ${field} minister`],
      [
        `former ${field} minister of ${country}`,
        `${country}'s former ${field} minister`,
        `who was ${field} minister of ${country} until the spring`,
      ],
    ),
    post(
      late(draw),
      [`${demonym} Prime Minister`, `${country}'s Prime Minister`],
      [
        `prime minister of ${country}`,
        `${country}'s prime minister`,
        `prime minister of ${country} and leader of the ${party}`,
      ],
    ),
    null,
  ])
  return { place: country, posts: next ? [first, next] : [first] }
}

const leader: Walk = (draw) => {
  const [country] = pick(draw, COUNTRIES)
  const party = pick(draw, PARTIES)
  return {
    place: country,
    posts: [
      post(
        0,
        [`${party} leader`],
        [`leader of the ${party}`, `who leads the ${party}`, `the ${party} leader`, `chair of the ${party}`],
      ),
    ],
  }
}

const mayor: Walk = (draw) => {
  const town = pick(draw, TOWNS)
  const first = post(
    0,
    [`${town} Mayor`, `${town}'s mayor`],
    [`mayor of ${town}`, `${town}'s mayor`, `the mayor of ${town}`],
  )
  const next = post(
    late(draw),
    [`former ${town} mayor`],
    [`former mayor of ${town}`, `who was mayor of ${town} until last year`],
  )
  return { place: town, posts: draw() < 0.3 ? [first, next] : [first] }
}

const scholar: Walk = (draw) => {
  const house = pick(draw, UNIVERSITIES)
  const field = pick(draw, ['economist', 'historian', 'sociologist', 'geologist'])
  const short = house.replace(/^the /, '')
  return {
    place: house,
    posts: [
      post(
        0,
        [`${short.replace(/ (?:University|College)$/, '')} ${field}`],
        [`${/^[aeiou]/.test(field) ? 'an' : 'a'} ${field} at ${house}`, `${field} at ${house}`],
      ),
    ],
  }
}

const manager: Walk = (draw) => {
  const firm = pick(draw, FIRMS)
  return {
    place: firm,
    posts: [
      post(
        0,
        [`${firm} chief executive`, `${firm} CEO`],
        [`chief executive of ${firm}`, `the chief executive of ${firm}`, `${firm}'s chief executive`],
      ),
    ],
  }
}

const coach: Walk = (draw) => {
  const club = pick(draw, CLUBS)
  return {
    place: club,
    posts: [post(0, [`${club} coach`], [`coach of ${club}`, `the ${club} coach`, `${club}'s coach`])],
  }
}

const lawyer: Walk = (draw) => {
  const town = pick(draw, TOWNS)
  return {
    place: town,
    posts: [post(0, [`${town} lawyer`], [`a lawyer in ${town}`, `a lawyer from ${town}`, `a ${town} lawyer`])],
  }
}

const farmer: Walk = (draw) => {
  const town = pick(draw, TOWNS)
  return {
    place: town,
    posts: [
      post(0, [`${town} farmer`], [`a farmer from ${town}`, `a farmer near ${town}`, `who farms outside ${town}`]),
    ],
  }
}

const speaker: Walk = (draw) => {
  const firm = pick(draw, FIRMS)
  return {
    place: firm,
    posts: [post(0, [`${firm} spokesperson`], [`spokesperson for ${firm}`, `a spokesperson for ${firm}`])],
  }
}

const PUBLIC: readonly Walk[] = [minister, minister, leader, mayor, mayor, manager, scholar]
const ANY: readonly Walk[] = [...PUBLIC, coach, lawyer, farmer, speaker]

/** Sixty people, of whom a good third share a full name with one other or two. */
export function peopleOf(seed: number): readonly Person[] {
  const draw = chance(seed)
  const people: Person[] = []
  const taken = new Set<string>()
  while (people.length < 60) {
    const he = draw() < 0.5
    const first = pick(draw, he ? MEN : WOMEN)
    const name = `${first} ${pick(draw, FAMILIES)}`
    if (taken.has(name)) continue
    taken.add(name)
    const bearers = draw() < 0.3 ? (draw() < 0.25 ? 3 : 2) : 1
    const walks = new Set<string>()
    for (let one = 0; one < bearers; one++) {
      const told = pick(draw, one === 0 ? PUBLIC : ANY)(draw)
      // Two of one name, one trade and one place are one for every reader.
      const sort = told.posts[0]!.beside[0]!
      if (walks.has(sort)) continue
      walks.add(sort)
      people.push({
        id: `${name} ${one + 1}`,
        name,
        variants: variantsOf(draw, name, bearers > 1),
        he,
        born: 1945 + Math.floor(draw() * 45),
        ...told,
      })
    }
  }
  return people
}

/** "Bill" beside "William"; a middle initial, where nobody else bears the name. */
function variantsOf(draw: Draw, name: string, isShared: boolean): string[] {
  const [first = '', family = ''] = name.split(' ')
  if (draw() > 0.25) return []
  const short = SHORT[first]
  if (short) return [`${short} ${family}`]
  return isShared ? [] : [`${first} ${pick(draw, [...'ABEJLM'])}. ${family}`]
}
