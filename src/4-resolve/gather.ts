import type { Language, Understanding } from '../2-understand/index.js'
import { ByName } from './by-name.js'
import { Cast } from './cast.js'
import { descriptionsOf } from './descriptions.js'
import { genderOf, genderOfTitle } from './gender.js'
import { kindOf } from './kinds.js'
import { type Gender, introduce, type Member } from './member.js'
import { bestSpelling, familyName } from './name.js'
import { shortForms } from './short-forms.js'
import type { Sighting } from './sighting.js'
import { findNames } from './sightings.js'

/**
 * Gathers the names of a document into members: full names first, then the shorter ones that can only mean one of them.
 * Two full names are one member only where each part fits ("J. Holm", "Jette Holm").
 */
export function gatherCast(understanding: Understanding): Cast {
  const sightings = findNames(understanding)
  const members: Member[] = []
  const holders = holdersOf(understanding, sightings, members)
  for (const member of members) complete(understanding, member)
  return new Cast(understanding, { members, sightings, holders })
}

function holdersOf(understanding: Understanding, sightings: readonly Sighting[], members: Member[]) {
  const byName = new ByName(understanding.language)
  const holders = new Map<Sighting, readonly Member[]>()
  const long = shortForms(sightings)
  const settle = (sighting: Sighting, held: readonly Member[]) => {
    holders.set(sighting, held)
    if (held.length !== 1) return
    meet(understanding.language, held[0]!, sighting)
    byName.enter(held[0]!, sighting.name)
  }
  const isHandle = ({ name }: Sighting) => name.text.startsWith('@')
  // "Mr. Pell" and "Mrs. Pell" before "President Pell": then it is known that there are two.
  const gendered = ({ title }: Sighting) => Number(genderOfTitle(understanding.language, title) !== 'unknown')
  const byLength = sightings
    .filter((one) => !long.has(one) && !isHandle(one))
    .sort((a, b) => b.name.parts.length - a.name.parts.length || gendered(b) - gendered(a) || a.start - b.start)
  for (const sighting of byLength) {
    const told = genderOfTitle(understanding.language, sighting.title)
    const fits = byName.fitting(sighting).filter(({ gender }) => !differs(gender, told))
    const held = fits.length > 1 ? withOffice(fits, sighting) : fits
    settle(sighting, held.length > 0 ? held : [introduce(members, { name: '', kind: 'person', described: false })])
  }
  for (const sighting of sightings.filter(isHandle)) {
    const owner = ownerOf(sighting, members)
    settle(sighting, [owner ?? introduce(members, { name: '', kind: 'person', described: false })])
  }
  for (const [short, full] of long) settle(short, holders.get(full) ?? [])
  return holders
}

/** "President Pell": of several Pells whoever has that title elsewhere; else the one who has no first name here. */
function withOffice(fits: readonly Member[], { title, name }: Sighting): readonly Member[] {
  const office = title.at(-1)
  if (office === undefined || name.parts.length > 1) return fits
  const same = fits.filter(({ sightings }) => sightings.some((one) => one.title.at(-1) === office))
  const only = same.length > 0 ? same : fits.filter(({ names }) => names.every(({ parts }) => parts.length === 1))
  return only.length > 0 ? only : fits
}

/** "@pell_official" is Arno Pell's where nobody else's family name stands in it. */
function ownerOf({ name }: Sighting, members: readonly Member[]): Member | null {
  const handle = name.text.toLowerCase()
  const owners = members.filter(({ names }) =>
    names.some((one) => familyName(one).length > 3 && handle.includes(familyName(one))),
  )
  return owners.length === 1 ? owners[0]! : null
}

/** "Mrs Holm" is no name of a man called Holm. */
const differs = (a: Gender, b: Gender): boolean => a !== 'unknown' && b !== 'unknown' && a !== b

/** Adds a sighting; the gender is what has been told so far, to keep husband and wife apart. */
function meet(language: Language, member: Member, sighting: Sighting): void {
  const { name } = sighting
  member.sightings.push(sighting)
  if (!member.names.some(({ text }) => text === name.text)) member.names.push(name)
  if (member.gender === 'unknown')
    member.gender = genderOf(language, { sightings: [sighting], names: [name], descriptions: [] })
}

function complete(understanding: Understanding, member: Member): void {
  if (member.sightings.length > 1) {
    member.sightings.sort((a, b) => a.start - b.start)
    const names = new Map(member.sightings.map(({ name }) => [name.text, name]))
    member.names.splice(0, member.names.length, ...names.values())
  }
  member.name = shownName(member)
  member.descriptions.push(...descriptionsOf(understanding, member))
  member.kind = kindOf(understanding.language, member)
  member.gender = member.kind === 'person' ? genderOf(understanding.language, member) : 'unknown'
  if (member.kind !== 'person' && hasArticle(understanding, member)) member.name = `The ${member.name}`
}

/** "told The Beacon", every time: a name whose article has a capital inside sentences, too. */
function hasArticle({ paragraphs }: Understanding, { sightings, name }: Member): boolean {
  const inside = sightings
    .filter((one) => one.name.text === name && one.before !== '')
    .map(({ paragraph, words, title }) => paragraphs[paragraph]!.words.slice(0, words.from - title.length).slice(-2))
    .filter((before) => before.length === 2 && before[0]!.is !== 'point')
  return inside.length > 0 && inside.every((before) => before.at(-1)!.text === 'The')
}

/** Titles that are part of a name where the document gives one word of it only: "Lord Sand", "Queen Ilse". */
const NOBLE = /^(?:lord|lady|king|queen|prince|princess|pope|baroness|baron|sheikh|emir|sultan)$/

function shownName({ names, sightings }: Member): string {
  const best = bestSpelling(names)
  if (!best || best.parts.length > 1) return best?.text ?? ''
  const title = sightings.map((one) => one.title.at(-1) ?? '').find((word) => NOBLE.test(word))
  return title ? `${title[0]!.toUpperCase()}${title.slice(1)} ${best.text}` : best.text
}
