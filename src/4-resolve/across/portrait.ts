import { type Language, languageOf } from '../../2-understand/index.js'
import type {
  Document,
  DocumentRecord,
  PartyRecord,
  PartyReference,
  SpeakerId,
  SpeakerKind,
  Stretch,
} from '../../types/index.js'
import { anchor, type DocumentId } from '../../types/index.js'
import { type Name, nameFrom } from '../name.js'
import { besideName } from './beside.js'
import { dayOf } from './days.js'
import { mentionsOf, namesIn } from './mentions.js'
import { keyOf } from './references.js'
import { roleKey, type StatedRole } from './role.js'
import { openingsOf } from './sayings.js'

/** What one document tells of one party: what is compared across documents. */
export interface Portrait {
  readonly key: SpeakerId
  readonly reference: PartyReference
  readonly kind: SpeakerKind
  readonly name: Name
  /** Names and titles as the document prints them: "Sunneva Aldred", "Prime Minister Aldred". */
  readonly used: readonly string[]
  readonly roles: readonly StatedRole[]
  /** First and last year in which the bearer may have been born, by an age and the date of the document. */
  readonly born: readonly [number, number] | null
  /** `firm`: by a title or noun; else by "he" or "she" alone. */
  readonly gender: { readonly told: 'he' | 'she'; readonly firm: boolean } | null
  readonly unrelated: readonly (StatedRole | null)[]
  /** Days since 1970; null where the document has no date. */
  readonly day: number | null
  readonly outlet: string | null
  /** Names of two words and more that stand in the document, this one among them. */
  readonly names: ReadonlySet<string>
  /** The first words of what they say in quotation marks. */
  readonly openings: ReadonlySet<string>
  readonly members: readonly SpeakerId[]
  /** Ids of the statements they make. */
  readonly statements: readonly string[]
}

/** A party of a record with what the record says of it. */
interface Sitting {
  readonly record: DocumentRecord
  readonly language: Language
  readonly party: PartyRecord
  readonly family: ReadonlyMap<string, number>
  readonly names: ReadonlySet<string>
}

/** A portrait of every party that makes, hears or passes on a statement of the document; each name once. */
export function portraitsOf(record: DocumentRecord): Portrait[] {
  const { language } = languageOf(record.language ?? 'und')
  const parties = partiesOf(record)
  const family = new Map<string, number>()
  for (const { name } of parties.values()) family.set(lastWord(name), (family.get(lastWord(name)) ?? 0) + 1)
  const names = namesIn(record.text, language)
  return [...parties.values()].map((party) => portraitOf({ record, language, party, family, names }))
}

/** Everybody in a record's statements, members of groups included, by name. */
function partiesOf({ statements }: DocumentRecord): ReadonlyMap<string, PartyRecord> {
  const found = new Map<string, PartyRecord>()
  const add = (party: PartyRecord) => {
    if (!found.has(party.name)) found.set(party.name, party)
    for (const member of party.members ?? []) add(member)
  }
  for (const { speakers, via, addressees } of statements)
    for (const party of [...speakers, ...via, ...addressees]) add(party)
  return found
}

function portraitOf({ record, language, party, family, names }: Sitting): Portrait {
  const { id, text, published } = record
  const name = nameFrom(party.name)
  const hasName = party.kind === 'person' || party.kind === 'organisation'
  const shared = (family.get(lastWord(party.name)) ?? 0) > 1
  const places = hasName ? mentionsOf({ text, language, name: party.name, shared }) : []
  const told = places.map((at) => ({ at, ...besideName({ text, language, at }) }))
  const own = record.statements.filter(({ speakers }) => speakers.some((one) => one.name === party.name))
  const age = told.find((one) => one.age !== null)?.age ?? null
  const year = published ? Number(published.slice(0, 4)) : null
  const first = places[0] ?? (party.mention && { start: party.mention[0], end: party.mention[1] })
  const reference = { document: id as DocumentId, name: party.name, at: first ? wordsAround(record, first) : null }
  return {
    key: keyOf(reference),
    reference,
    kind: party.kind,
    name,
    used: usedNames(text, told),
    roles: party.kind === 'person' || party.kind === 'organisation' ? distinct(told.flatMap(({ roles }) => roles)) : [],
    born: age !== null && year !== null ? [year - age - 1, year - age] : null,
    gender: genderIn(record, own, told),
    unrelated: told.flatMap(({ unrelated }) => unrelated),
    day: dayOf(published),
    outlet: record.publisher ?? null,
    names,
    openings: party.kind === 'person' ? openingsOf(text, own) : NONE,
    members: (party.members ?? []).map((member) => keyOf({ document: id as DocumentId, name: member.name })),
    statements: own.map((one) => one.id),
  }
}

const NONE: ReadonlySet<string> = new Set()

const lastWord = (name: string): string => name.split(/\s+/u).at(-1) ?? ''

function wordsAround({ id, text }: DocumentRecord, at: Stretch): PartyReference['at'] {
  const { exact, before, after } = anchor({ id: id as Document['id'], text }, at)
  return { exact, before, after }
}

interface Told {
  readonly at: Stretch
  readonly roles: readonly StatedRole[]
  readonly gender: 'he' | 'she' | null
}

/** The name, and the name with the title before it, as printed. */
function usedNames(text: string, told: readonly Told[]): string[] {
  const used = told.flatMap(({ at, roles }) => {
    const title = roles.find(({ end, start }) => start < at.start && /^[\s\u00a0]+$/u.test(text.slice(end, at.start)))
    const name = text.slice(at.start, at.end)
    return title ? [name, text.slice(title.start, at.end)] : [name]
  })
  return [...new Set(used.map((one) => one.replace(/\s+/gu, ' ')))]
}

function distinct(roles: readonly StatedRole[]): StatedRole[] {
  const by = new Map<string, StatedRole>()
  for (const role of roles) {
    const key = roleKey(role)
    if (!by.has(key)) by.set(key, role)
  }
  return [...by.values()]
}

/** A title outranks a pronoun; where either says both, nothing is told. */
function genderIn(
  { text }: DocumentRecord,
  own: DocumentRecord['statements'],
  told: readonly Told[],
): Portrait['gender'] {
  const titles = new Set(told.map(({ gender }) => gender).filter((one) => one !== null))
  if (titles.size > 0) return titles.size === 1 ? { told: [...titles][0]!, firm: true } : null
  const pronouns = new Set(
    own
      .flatMap(({ source }) => source.map((span) => text.slice(...span).toLowerCase()))
      .filter((one) => /^s?he$/.test(one)),
  )
  return pronouns.size === 1 ? { told: [...pronouns][0] as 'he' | 'she', firm: false } : null
}
