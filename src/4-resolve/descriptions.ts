import type { Language, Understanding } from '../2-understand/index.js'
import { asidesOf } from './asides.js'
import { isBodyWord, isCompanyWord } from './body-words.js'
import { isBandWord } from './long-names.js'
import type { Member } from './member.js'
import { nounOf } from './nouns.js'

/** What the document calls somebody beside the name: "harbour master", "the judge", "an engineer who retired". */
export interface Description {
  /** The noun that says what they are: "master", "judge", "54-year-old". */
  readonly head: string
  /** Words around it: "harbour", "chief", "shadow". */
  readonly modifiers: readonly string[]
}

/** Everything the document calls a member, each thing once. */
export function descriptionsOf({ paragraphs, language }: Understanding, member: Member): Description[] {
  const found = ownWords(language, member)
  const add = (told: readonly Description[]) => {
    for (const one of told) if (isSpeaker(language, one.head)) found.push(one)
  }
  for (const { title } of member.sightings) add(titleWords(title))
  for (const sighting of member.sightings) add(asidesOf(language, paragraphs[sighting.paragraph]!, sighting))
  if (found.length < 2) return found
  return [...new Map(found.map((one) => [`${one.modifiers.join(' ')} ${one.head}`, one])).values()]
}

/** The title before a name, where it was shared with another: "Senators Gwen Marsh and Lyle Hagg". */
function titleWords(title: readonly string[]): Description[] {
  const head = title.at(-1)?.replace(/\.$/, '')
  return head ? [{ head, modifiers: title.slice(0, -1) }] : []
}

/** "The ministry" is the Ministry of the Sea: a body is called by the noun in its name. */
function ownWords(language: Language, { names }: Member): Description[] {
  return names
    .filter(({ parts }) => parts.length > 1)
    .flatMap(({ parts }) => {
      const link = parts.findIndex((part, at) => at > 0 && /^(?:of|for|to|against|without)$/.test(part))
      const core = link < 0 ? parts : parts.slice(0, link)
      const isHead = (part: string) => isBodyWord(language, part) || isBandWord(part)
      const head = core.findLast(isHead) ?? parts.findLast((part) => isBodyWord(language, part))
      const own = head ? [{ head, modifiers: parts.filter((part) => part !== head) }] : []
      return parts.some(isCompanyWord) ? [...own, { head: 'company', modifiers: [] }] : own
    })
}

function isSpeaker({ roles, bodies, gendered }: Language, head: string): boolean {
  const isNoun = (noun: string) => roles.has(noun) || bodies.has(noun) || gendered.has(noun)
  return isNoun(head) || isNoun(nounOf(head)) || isTag(head)
}

/** Nouns that are told of people beside their names and used for them later: an age, a party. */
const isTag = (head: string): boolean => /^\d{1,3}-year-old$|^(?:republican|democrat)$/.test(head)
