import type { Language } from '../2-understand/index.js'
import { type Attribution, type SpeakerKind, type Statement, slice } from '../types/index.js'
import { evidence, known, unsure } from './answers.js'
import { isPerson, peopleBefore } from './candidates.js'
import { lastNamed, questionAt } from './compare/index.js'
import { decide, GRAVE, NAMESAKES } from './decide.js'
import type { Described } from './described.js'
import { groupOf, togetherBefore } from './groups.js'
import type { Member } from './member.js'
import { contradict, sameNoun } from './nouns.js'
import { byOffice } from './office.js'
import type { Scene } from './scene.js'
import { fullWording } from './wording.js'

/**
 * Who is known by a description alone is whom the words say, unless the words were cut wrongly: on the development sets
 * 60 of 72 such answers were right.
 */
const DESCRIBED = 0.88

/**
 * Who a description stands for, by the first of these that answers: people named together ("the pair"), somebody described
 * in the same words, somebody whom the document calls so, whoever is clearly spoken of ("the Republican"); else a party
 * known by this description alone.
 */
export function resolveDescription(scene: Scene, statement: Statement, phrase: Described): Attribution {
  const size = sizeOfGroup(phrase)
  if (size !== null) {
    const kind = BODIES.test(phrase.head) ? 'organisation' : 'person'
    const group = inOneOffice(scene, phrase, size) ?? togetherBefore(scene, phrase.start, { size, kind })
    return group ? known(group, 0.9, [evidence('pair', 2, 'named together last')]) : unsure([])
  }
  const office = officeHolders(scene, phrase)
  if (office) return known(office, 0.85, [evidence('office', 2, 'the two whom the document calls so')])
  const name = fullWording(scene, statement, phrase)
  const same = scene.cast.describedAs(name)
  if (same && (phrase.definite || same.kind !== 'unnamed'))
    return known(same, DESCRIBED, [evidence('same-words', 2, 'described in the same words')])
  return takenUp(scene, statement, phrase) ?? newParty(scene, phrase, name)
}

const SIZES: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  pair: 2,
  couple: 2,
  duo: 2,
  trio: 3,
  three: 3,
  four: 4,
}

/** How many people "the pair", "both leaders", "the three" are; null for any other description. */
function sizeOfGroup({ text, head, plural, complete }: Described): number | null {
  const [, word] = /^(?:the )?(\p{L}+)\b/iu.exec(text) ?? []
  const size = SIZES[word?.toLowerCase() ?? '']
  if (size === undefined || complete) return null
  const bare = head === word?.toLowerCase()
  return bare || plural || /^(?:presidents|sides|men|women|leaders)$/.test(head) || BODIES.test(head) ? size : null
}

/** What two bodies are called together: "the two countries". */
const BODIES =
  /^(?:countrie|nation|companie|firm|government|union|bank|agencie|club|council|capital|state|ministrie|paper|newspaper|airline|chain|charitie|hospital|universitie)s?$/

/** "The senators": the two whom the document has named and called so, where it has named no more of them. */
function officeHolders(
  scene: Scene,
  { head, modifiers, plural, definite, complete, owner, start }: Described,
): Member | null {
  if (!plural || !definite || complete || owner !== null || modifiers.length > 0) return null
  const holders = [...scene.cast.called(head.replace(/s$/, ''))].filter(
    (member) => isPerson(member) && !member.described && lastNamed(member, start) !== null,
  )
  return holders.length === 2 ? groupOf(scene, holders) : null
}

/** "Both senators": where the document calls just so many people senators, they. */
function inOneOffice(scene: Scene, { head }: Described, size: number): Member | null {
  const holders = [...scene.cast.called(head.replace(/s$/, ''))].filter(
    (member) => isPerson(member) && !member.described,
  )
  return holders.length === size ? groupOf(scene, holders) : null
}

/** Somebody already known: definite descriptions take up what was told before, headlines what is told below. */
function takenUp(scene: Scene, statement: Statement, phrase: Described): Attribution | null {
  const headline = statement.place === 'headline' || statement.place === 'heading'
  if (phrase.plural || phrase.owner !== null) return null
  // "Minister said": without an article, as headlines and some papers have it.
  const bare = phrase.modifiers.length === 0 && phrase.text.toLowerCase() === phrase.head
  if (!phrase.definite && !headline && !bare) return namedBelow(scene, phrase)
  const found = byOffice(scene, phrase)
  if (found || !phrase.definite) return found
  if (phrase.complete && !isEpithet(phrase)) return null
  return introduced(scene, phrase) ?? clearlyMeant(scene, statement, phrase)
}

/** Paragraphs that may tell of "a former minister" before the name comes. */
const LEAD = 2

/** "A former night guard told …" in the lead: the one night guard who is named further down. */
function namedBelow(scene: Scene, phrase: Described): Attribution | null {
  if (scene.paragraphOf(phrase.start) > LEAD || phrase.modifiers.length === 0) return null
  const found = byOffice(scene, phrase)
  const member = found?.is === 'known' ? scene.cast.memberOf(found.speaker) : null
  const first = member?.sightings[0]
  if (!member || !first || first.start < phrase.end) return null
  const shares = member.descriptions.some(({ modifiers }) => modifiers.some((word) => phrase.modifiers.includes(word)))
  return shares ? known(member, 0.85, [evidence('named-below', 2, 'named further down')]) : null
}

/** "The teacher": the one whom the document brought in as "one teacher". */
function introduced(scene: Scene, { head, modifiers, start }: Described): Attribution | null {
  const at = scene.cast.introduced(head, start)
  if (!at) return null
  const name = slice(scene.cast.understanding.document.text, at)
  const party = scene.cast.describedAs(name) ?? scene.cast.describe({ name, kind: 'unnamed' }, { head, modifiers })
  return known(party, DESCRIBED, [evidence('introduced', 2, 'brought in without a name before')])
}

/** Heads that stand for somebody already named more often than they bring in somebody new. */
const EPITHETS =
  /^(?:president|nominee|candidate|senator|governor|congressman|congresswoman|lawmaker|billionaire|mogul|businessman|businesswoman|tycoon|veteran|star|politician|leader|premier|chancellor|secretary|native|democrat|republican|socialist|former|\d+-year-old|midfielder|striker|defender|goalkeeper|winger|forward|skipper|playmaker|incumbent|challenger|frontrunner|\p{L}{2,}(?:ishman|ishwoman|nchman|nchwoman)|spaniard|briton|dane|swede|finn|pole|turk|scot)$/u

const isEpithet = ({ head, text }: Described): boolean => EPITHETS.test(head) || PARENT.test(text)

/** "The mother of two": a person's family, not an office that hangs on something. */
const PARENT =
  /\b(?:mother|father|mum|dad|grandmother|grandfather)[ -]of[ -](?:\d+|two|three|four|five|six|seven|eight|nine)\b/i

/**
 * "The former minister" whom the document calls nowhere so: whoever clearly leads what was just read, unless they hold
 * an office that excludes it. Where several people stand close by, nobody; where none does, null.
 */
function clearlyMeant(scene: Scene, statement: Statement, phrase: Described): Attribution | null {
  if (!isEpithet(phrase)) return null
  const near = peopleBefore(scene, phrase.start).filter((member) => !excludes(member, phrase))
  if (near.length === 0) return null
  const gender = scene.cast.understanding.language.gendered.get(phrase.head) ?? 'unknown'
  return decide(
    questionAt(scene, statement, { place: phrase.start, gender }),
    near,
    PARENT.test(phrase.text) ? NAMESAKES : GRAVE,
  )
}

/** The vice president is not "the president". */
const excludes = ({ descriptions }: Member, phrase: Described): boolean =>
  descriptions.some(({ head, modifiers }) => sameNoun(head, phrase.head) && contradict(modifiers, phrase.modifiers))

/** Things that words stand on, beside those that the language lists as documents. */
const DOCUMENTS =
  /^(?:plaque|sign|banner|placard|poster|sticker|slide|caption|label|graffiti|screen|billboard|tweet|post|screenshot|transcript|spreadsheet|ledger|contract|footage|video|recording|tombstone|gravestone|headstone)$/

/** A party that the document knows by this description only. */
function newParty(scene: Scene, phrase: Described, name: string): Attribution {
  const kind = kindOf(scene.cast.understanding.language, phrase)
  const { head, modifiers } = phrase
  const member = scene.cast.describe({ name, kind }, { head, modifiers })
  return known(member, DESCRIBED, [evidence('described', 2, 'described, not named')])
}

function kindOf(language: Language, { head, plural }: Described): SpeakerKind {
  if (language.bodies.has(head) || /^(?:trust|alliance|forum|unit)$/.test(head)) return 'organisation'
  if (plural) return 'group'
  return language.documents.has(head) || DOCUMENTS.test(head) ? 'document' : 'unnamed'
}
