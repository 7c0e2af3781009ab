import { readText } from '../../src/1-read/index.js'
import { understand } from '../../src/2-understand/index.js'
import { attribute } from '../../src/3-attribute/index.js'
import { resolve } from '../../src/4-resolve/index.js'
import { documentRecord } from '../../src/operations/record.js'
import type { DocumentRecord } from '../../src/types/index.js'
import { chance, type Person, peopleOf, pick } from './people.js'

/** Articles, and who is who in them. */
export interface Press {
  readonly records: readonly DocumentRecord[]
  /** By "document#name" as the article prints the name: the person's id. */
  readonly truth: ReadonlyMap<string, string>
}

type Draw = () => number

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
  while (records.length < count) {
    const day = Math.floor(draw() * 330)
    const cast = castOf(draw, people)
    const papers = 1 + Math.floor(draw() * 3)
    for (let paper = 0; paper < papers && records.length < count; paper++) {
      const id = `d${records.length + 1}`
      const when = day + Math.floor(draw() * 2)
      const told = cast.map((person) => introduced(draw, person, when))
      for (const { name, person } of told) truth.set(`${id}#${name}`, person.id)
      records.push(
        read(id, told.map(({ text }) => text).join('\n\n'), {
          publisher: pick(draw, OUTLETS),
          published: dateOf(when),
        }),
      )
    }
  }
  return { records, truth }
}

/** Two to four people of different names: a paper that quotes two of one name says so. */
function castOf(draw: Draw, people: readonly Person[]): Person[] {
  const cast: Person[] = []
  const size = 2 + Math.floor(draw() * 3)
  while (cast.length < size) {
    const person = pick(draw, people)
    const family = person.name.split(' ').at(-1)
    if (!cast.some(({ name }) => name.split(' ').at(-1) === family)) cast.push(person)
  }
  return cast
}

/** How a paper brings somebody in and goes on about them. */
function introduced(draw: Draw, person: Person, day: number) {
  const post = person.posts.filter(({ from }) => from <= day).at(-1)!
  const name = person.variants.length > 0 && draw() < 0.3 ? pick(draw, person.variants) : person.name
  const age = 2025 - person.born - (draw() < 0.5 ? 0 : 1)
  const [before, beside] = [pick(draw, post.before), pick(draw, post.beside)]
  const [fact, quote, other] = [pick(draw, WORDS), pick(draw, QUOTES), pick(draw, QUOTES)]
  const plain = /^(?:who|the|a|an) /.test(beside)
    ? beside
    : draw() < 0.5
      ? beside
      : `the ${beside}`.replace(/^the (\S+['’]s)/, '$1')
  const family = name.split(' ').at(-1)!
  const manners = [
    `${capital(before)} ${name} said on Tuesday that ${fact}. “${quote},” ${person.he ? 'he' : 'she'} said.`,
    `${name}, ${plain}, said ${fact}.\n\n“${quote},” ${family} added. “${other}.”`,
    `${name}, ${age}, ${plain}, told reporters that ${fact}.`,
    `“${quote},” said ${before} ${name}.\n\n${family} said ${fact}.`,
    `“${quote},” said ${name}, ${plain}.`,
    `According to ${before} ${name}, ${fact}.`,
    `In Lissane, ${before} ${name} was quoted as saying that ${fact}.`,
  ]
  // One in thirty is named without a word about who they are: the paper thinks that everybody knows.
  const text = draw() < 1 / 30 ? `${name} said ${fact}.` : pick(draw, manners)
  return { name, person, text }
}

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)

/** The record of an article, read by the rules. */
export function read(id: string, text: string, facts: { publisher?: string; published?: string } = {}): DocumentRecord {
  const { document, messages } = readText(text, { id, language: 'en', readAt: '2026-01-01T00:00:00Z', ...facts })
  const understanding = understand(document)
  const { statements } = attribute(understanding)
  return documentRecord(document, { statements, messages, ...resolve(understanding, statements) })
}
