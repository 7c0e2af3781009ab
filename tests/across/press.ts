import { readText } from '../../src/1-read/index.js'
import { understand } from '../../src/2-understand/index.js'
import { attribute } from '../../src/3-attribute/index.js'
import { resolve } from '../../src/4-resolve/index.js'
import { documentRecord } from '../../src/operations/record.js'
import type { DocumentRecord } from '../../src/types/index.js'
import { chance, type Draw, pick } from './chance.js'
import { type Person, peopleOf } from './people.js'

/** Articles, and who is who in them. */
export interface Press {
  readonly records: readonly DocumentRecord[]
  /** By "document#name" as the article prints the name: the person's id. */
  readonly truth: ReadonlyMap<string, string>
}

const WORDS = [
  'the bridge would stay shut until the spring',
  'nobody had asked the people who live there',
  'the figures did not add up and never had',
  'there was no money left in the fund',
  'the plan needed another winter',
  'it was time to listen to the other side',
  'the contract had been signed in good faith',
  'they would look at every offer twice',
  'the road had been promised for ten years',
  'patience was not the same as consent',
] as const
const QUOTES = [
  'We have waited long enough for this',
  'Nobody told us what the price would be',
  'That is not what was agreed in March',
  'I will not sign a paper I cannot read',
  'The numbers speak for themselves',
  'It was never about the money',
  'You cannot mend a roof in the rain',
  'We are ready when they are',
] as const
const OUTLETS = [
  'The Wenlow Courier',
  'Intervara',
  'Ostrel',
  'The Dunmarrow Post',
  'Panorant',
  'Radio Halmere',
] as const

const START = Date.UTC(2025, 0, 6)
const dateOf = (day: number): string => new Date(START + day * 86_400_000).toISOString().slice(0, 10)

/** `count` articles from one seed: stories of a few days, each told by one to three papers in their own manner. */
export function pressOf(seed: number, count = 200): Press {
  const draw = chance(seed * 7919 + 1)
  const people = peopleOf(seed)
  const records: DocumentRecord[] = []
  const truth = new Map<string, string>()
  const known = new Set<string>()
  while (records.length < count) {
    const day = Math.floor(draw() * 330)
    const cast = castOf(draw, people, day)
    const quotes = new Map(people.map(({ id, slogan }) => [id, slogan && draw() < 0.3 ? slogan : sentence(draw)]))
    // Papers that quote two of one name in one story say who each is.
    const mixed = new Set(
      cast.filter((one) => draw() < 0.15 && people.some((other) => other !== one && other.name === one.name)),
    )
    const papers = 1 + Math.floor(draw() * 3)
    for (let paper = 0; paper < papers && records.length < count; paper++) {
      const id = `d${records.length + 1}`
      const when = day + Math.floor(draw() * 2)
      const { home, publisher } = paperOf(draw, cast)
      const told = cast.map((one) => {
        const person = mixed.has(one) ? namesakeOf(draw, people, { one, day }) : one
        const isFirst = !known.has(person.id) || mixed.has(one)
        known.add(person.id)
        const isRelated = cast.some((other) => other !== one && familyOf(other) === familyOf(one))
        const isAtHome = person.place === home
        return introduced(draw, person, { day: when, own: quotes.get(person.id)!, isFirst, isAtHome, isRelated })
      })
      for (const { name, person } of told) truth.set(`${id}#${name}`, person.id)
      const text = [...above(draw, cast, people), ...told.map(({ text }) => text)].join('\n\n')
      records.push(read(id, text, { publisher, published: dateOf(when) }))
    }
  }
  return { records, truth }
}

const familyOf = ({ name }: Person): string => name.split(' ').at(-1)!

/** A paper of the land, or the one of somebody's town or country, which need not say of what a mayor is the mayor. */
function paperOf(draw: Draw, cast: readonly Person[]): { readonly home: string | null; readonly publisher: string } {
  if (draw() < 0.6) return { home: null, publisher: pick(draw, OUTLETS) }
  const { place } = pick(draw, cast)
  return { home: place, publisher: `The ${place} Gazette` }
}

/** A headline by family name, and the name of whoever wrote it: a namesake of somebody else who is quoted elsewhere. */
function above(draw: Draw, cast: readonly Person[], people: readonly Person[]): string[] {
  const lines: string[] = []
  if (draw() < 0.2) lines.push(`${familyOf(pick(draw, cast))}: ${pick(draw, QUOTES)}`)
  const writer = pick(draw, people)
  if (draw() < 0.15 && !cast.some((one) => familyOf(one) === familyOf(writer))) lines.push(`By ${writer.name}`)
  return lines
}

/** Words that nobody else says: what several papers of a story quote of one mouth. */
function sentence(draw: Draw): string {
  const thing = pick(draw, [
    'bridge',
    'harbour',
    'budget',
    'contract',
    'railway',
    'school',
    'dam',
    'strike',
    'ferry',
    'clinic',
  ])
  const deed = pick(draw, [
    'was lost',
    'is not for sale',
    'will be finished',
    'came too late',
    'cost us dearly',
    'needs a new roof',
  ])
  const time = pick(draw, [
    'before the snow falls',
    'in a single year',
    'by any honest count',
    'whatever they tell you',
    'since April',
  ])
  return `This ${thing} for ${100 + Math.floor(draw() * 9900)} people ${deed} ${time}`
}

/** Two to four people of different names, some of one family name: a paper that quotes two of one name says so. */
function castOf(draw: Draw, people: readonly Person[], day: number): Person[] {
  const cast: Person[] = []
  const size = 2 + Math.floor(draw() * 3)
  while (cast.length < size) {
    const person = pick(draw, people)
    const isRelated = cast.some((one) => familyOf(one) === familyOf(person))
    if (!isThere(person, day) || cast.some(({ name }) => name === person.name)) continue
    if (!isRelated || draw() < 0.2) cast.push(person)
  }
  return cast
}

const isThere = ({ posts }: Person, day: number): boolean => posts[0]!.from <= day

/** Another paper of the same story quotes somebody else of the name. */
function namesakeOf(draw: Draw, people: readonly Person[], { one, day }: { one: Person; day: number }): Person {
  const others = people.filter((other) => other.name === one.name && isThere(other, day))
  return pick(draw, others)
}

interface Telling {
  readonly day: number
  /** What this person says in all papers of the story. */
  readonly own: string
  readonly isFirst: boolean
  /** The paper is of the place, and need not tell it. */
  readonly isAtHome: boolean
  /** Somebody else of the article bears the family name. */
  readonly isRelated: boolean
}

/** How a paper brings somebody in and goes on about them. */
function introduced(draw: Draw, person: Person, { day, own, isFirst, isAtHome, isRelated }: Telling) {
  const post = person.posts.filter(({ from }) => from <= day).at(-1)!
  const past = person.posts[person.posts.indexOf(post) - 1]
  const name = person.variants.length > 0 && draw() < person.varied ? pick(draw, person.variants) : person.name
  const age = 2025 - person.born - (draw() < 0.5 ? 0 : 1)
  const before = isAtHome && post.local && !isFirst && draw() < 0.6 ? post.local : pick(draw, post.before)
  const rose = past?.after && post.office.length > 0 && day - post.from < 60 && draw() < 0.5 ? `, ${past.after}` : ''
  const beside = `${articled(draw, pick(draw, post.beside))}${rose}`
  const isTold = person.party !== undefined && (person.careful ? isFirst || draw() < 0.7 : draw() < 0.1)
  const [of, bracket] = isTold ? [` of the ${person.party}`, ` (${person.party})`] : ['', '']
  const [fact, stock, other] = [pick(draw, WORDS), pick(draw, QUOTES), pick(draw, QUOTES)]
  const quote = draw() < 0.5 ? own : stock
  const again = isRelated ? name : familyOf(person)
  const manners = [
    `${capital(before)} ${name}${bracket} said on Tuesday that ${fact}. “${quote},” ${person.he ? 'he' : 'she'} said.`,
    `${name}${of}, ${beside}, said ${fact}.\n\n“${quote},” ${again} added. “${other}.”`,
    `${name}${of}, ${age}, ${beside}, told reporters that ${fact}.`,
    `“${quote},” said ${before} ${name}${bracket}.\n\n${again} said ${fact}.`,
    `“${quote},” said ${name}${of}, ${beside}.`,
    `According to ${before} ${name}${bracket}, ${fact}.`,
    `In Lissane, ${before} ${name}${bracket} was quoted as saying that ${fact}.`,
  ]
  if (person.aged) return { name, person, text: manners[2]! }
  if (post.isBehind) return { name, person, text: manners[pick(draw, [1, 2, 4])]! }
  if (isFirst) return { name, person, text: manners[0]! }
  // One in thirty is named without a word about who they are: the paper thinks that everybody knows.
  const text = draw() < 1 / 30 ? `${name} said ${fact}.` : pick(draw, manners)
  return { name, person, text }
}

const articled = (draw: Draw, beside: string): string =>
  /^(?:who|the|a|an) /.test(beside) || draw() < 0.5 ? beside : `the ${beside}`.replace(/^the (\S+['’]s)/, '$1')

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)

/** The record of an article, read by the rules. */
export function read(id: string, text: string, facts: { publisher?: string; published?: string } = {}): DocumentRecord {
  const { document, messages } = readText(text, { id, language: 'en', readAt: '2026-01-01T00:00:00Z', ...facts })
  const understanding = understand(document)
  const { statements } = attribute(understanding)
  return documentRecord(document, { statements, messages, ...resolve(understanding, statements) })
}
