/**
 * Invented people for articles across which they must be told apart: what they are on which day, and in whose words papers
 * say so. Everything is drawn from a seed.
 */
import { chance, type Draw, pick } from './chance.js'
import { neighbour } from './neighbours.js'
import { ANY, type Life, OTHERS, type Post, PUBLIC } from './walks.js'

/** Somebody who is written about. */
export interface Person extends Life {
  readonly id: string
  readonly name: string
  /** Other spellings that papers use: "Bill" for "William", a middle initial, "Jr.". */
  readonly variants: readonly string[]
  /** How often papers use one of these. */
  readonly varied: number
  readonly he: boolean
  readonly born: number
  /** Papers always tell the age: father and son in one trade and one place. */
  readonly aged: boolean
  /** Papers take care to tell the party: a namesake holds, or held, the same kind of post in the same place. */
  readonly careful: boolean
  /** What this person and a namesake both like to say; papers quote it of either. */
  readonly slogan?: string
}

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
const SLOGANS = [
  'Not one more winter without a road',
  'First the people and then the profit',
  'A promise on paper feeds nobody here',
  'Give us the key and we will open',
] as const

/** Sixty people, of whom a good third share a full name with one other or two. */
export function peopleOf(seed: number): readonly Person[] {
  const draw = chance(seed)
  const people: Person[] = []
  const taken = new Set<string>()
  while (people.length < 60) {
    const he = draw() < 0.5
    const name = `${pick(draw, he ? MEN : WOMEN)} ${pick(draw, FAMILIES)}`
    if (taken.has(name)) continue
    taken.add(name)
    const bearers = draw() < 0.3 ? (draw() < 0.25 ? 3 : 2) : 1
    people.push(...bearersOf(draw, { name, he, bearers }))
  }
  return people
}

interface Shared {
  readonly name: string
  readonly he: boolean
  readonly bearers: number
}

function bearersOf(draw: Draw, shared: Shared): Person[] {
  const { name, bearers } = shared
  if (bearers > 1 && draw() < 0.1) return fatherAndSon(draw, shared)
  const lives: Life[] = []
  const walk = pick(draw, PUBLIC)
  for (let one = 0; one < bearers; one++) {
    const life = one === 0 ? walk(draw) : besides(draw, lives[0]!) || (draw() < 0.3 ? walk : pick(draw, ANY))(draw)
    if (!lives.some((other) => areOne(other, life))) lives.push(life)
  }
  const isFamily = lives.length === 2 && draw() < 0.08
  const hasInitials = lives.length > 1 && !isFamily && draw() < 0.15
  const slogan = lives.length > 1 && draw() < 0.2 ? pick(draw, SLOGANS) : null
  return lives.map((life, at) => ({
    ...bearer(draw, shared, at),
    variants: isFamily
      ? [suffixed(name, at)]
      : hasInitials
        ? [initialled(name, at)]
        : variantsOf(draw, name, lives.length > 1),
    varied: isFamily ? 0.8 : hasInitials ? 0.6 : 0.3,
    careful: lives.some((other) => other !== life && areAlike(other, life)),
    ...(slogan ? { slogan } : {}),
    ...life,
  }))
}

const bearer = (draw: Draw, { name, he }: Shared, at: number) => ({
  id: `${name} ${at + 1}`,
  name,
  he,
  born: 1945 + Math.floor(draw() * 45),
  aged: false,
})

const suffixed = (name: string, at: number): string => `${name} ${at === 0 ? 'Sr.' : 'Jr.'}`
const initialled = (name: string, at: number): string => name.replace(' ', ` ${'BRL'[at]}. `)

/** One trade in one place, which both go on with: papers always tell the suffix, or the age. */
function fatherAndSon(draw: Draw, shared: Shared): Person[] {
  const life = pick(draw, OTHERS)(draw)
  const aged = draw() < 0.5
  return [0, 1].map((at) => ({
    ...bearer(draw, shared, at),
    born: 1942 + 28 * at + Math.floor(draw() * 6),
    aged,
    variants: aged ? [] : [suffixed(shared.name, at)],
    varied: aged ? 0 : 1,
    careful: false,
    ...life,
  }))
}

/** Whoever is told with the place or the post of the first bearer: who follows in the office, who stands beside it. */
function besides(draw: Draw, first: Life): Life | null {
  const chance = draw()
  if (chance < 0.2) return successor(draw, first)
  return chance < 0.5 ? neighbour(draw, first) : null
}

/** Who takes a mayor's or premier's post when it is left, of another party. */
function successor(draw: Draw, { posts, place }: Life): Life | null {
  const last = posts.at(-1)!
  const left = posts.at(-2)
  if (!left || last.office.length > 0 || last.from > 250) return null
  const party = pick(draw, ['New Era Party', 'Northern Forum', 'Republican Alliance'])
  return { place, party, posts: [{ ...left, from: last.from + 10 }] }
}

/** The time for which a post is held, in days of the year. */
const held = (posts: readonly Post[], at: number): readonly [number, number] => [
  posts[at]!.from,
  posts[at + 1]?.from ?? Number.POSITIVE_INFINITY,
]

/** Two of one name who hold one office at a time are one for every reader; so are two of one party, one after the other. */
function areOne(a: Life, b: Life): boolean {
  const offices = b.posts.flatMap(({ office }) => office)
  if (a.party === b.party && a.posts.some(({ office }) => office.some((one) => offices.includes(one)))) return true
  return a.posts.some((one, i) =>
    b.posts.some((other, j) => {
      const [[from, to], [since, until]] = [held(a.posts, i), held(b.posts, j)]
      return Math.max(from, since) < Math.min(to, until) && one.office.some((office) => other.office.includes(office))
    }),
  )
}

/** Posts that one could take for one another's: one after the other, or in one parliament or government. */
const areAlike = (a: Life, b: Life): boolean => a.party !== undefined && b.party !== undefined && a.place === b.place

/** "Bill" beside "William"; a middle initial, where nobody else bears the name. */
function variantsOf(draw: Draw, name: string, isShared: boolean): string[] {
  const [first = '', family = ''] = name.split(' ')
  if (draw() > 0.25) return []
  const short = SHORT[first]
  if (short) return [`${short} ${family}`]
  return isShared ? [] : [`${first} ${pick(draw, [...'ABEJLM'])}. ${family}`]
}
