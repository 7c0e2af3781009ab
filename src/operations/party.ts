import type { Attribution, Mention, PartyRecord, Speaker, SpeakerId } from '../types/index.js'
import type { Resolution } from './record.js'

/** Ways to name the parties of one document in its record. */
export interface Parties {
  /** Who an attribution credits with words: nobody, when it is unsure. */
  credit(attribution: Attribution, mention: Mention): PartyRecord[]
  /** A speaker as the record shows them, with the words that name them here. */
  party(id: SpeakerId, mention: Mention | null): PartyRecord
  /** Addressees and those who passed the words on: by name where that is settled, else in the document's own words. */
  others(mentions: readonly Mention[]): PartyRecord[]
}

/** The parties of one document. */
export function parties({ speakers, attributions }: Resolution): Parties {
  const party = (id: SpeakerId, mention: Mention | null, within: readonly SpeakerId[] = []): PartyRecord => {
    const speaker = speakers.get(id)
    if (!speaker) return { name: mention?.at?.exact ?? id, kind: 'unnamed', ...place(mention) }
    // A group may name itself among its members when two names were merged; the record must still end.
    const members = speaker.members.filter((member) => member !== id && !within.includes(member))
    return {
      name: speaker.name,
      kind: speaker.kind,
      ...place(mention),
      ...(members.length > 0 ? { members: members.map((member) => party(member, null, [...within, id])) } : {}),
      ...wikidata(speaker),
    }
  }
  const credit = (attribution: Attribution, mention: Mention): PartyRecord[] => {
    if (attribution.is === 'unsure') return []
    const id = attribution.is === 'known' ? attribution.speaker : attribution.described
    const people = namedTogether(speakers, id, mention)
    return people.length > 0 ? people.map((one) => party(one, mention)) : [party(id, mention)]
  }
  const others = (mentions: readonly Mention[]) =>
    mentions.flatMap((mention) => {
      const attribution = attributions.get(mention.id)
      return attribution && attribution.is !== 'unsure' ? credit(attribution, mention) : inItsOwnWords(mention)
    })
  return { credit, others, party: (id, mention) => party(id, mention) }
}

/**
 * "Ulla Holm and Gil Marsh" are two people named together, and so are "they", where nothing but the two names tells who
 * they are; "the pair" is a group with two members.
 */
function namedTogether(speakers: Resolution['speakers'], id: SpeakerId, mention: Mention): readonly SpeakerId[] {
  const members = speakers.get(id)?.members ?? []
  if (mention.form === 'pronoun' && members.every((member) => isNamed(speakers.get(member)))) {
    const whole = speakers.get(id)?.name ?? ''
    const rest = members.reduce((left, member) => left.replace(speakers.get(member)!.name, ''), whole)
    return /^(?:[\s,]|and)*$/.test(rest) ? members : []
  }
  const written = mention.at?.exact ?? ''
  const each = members.every((member) => {
    const last = speakers.get(member)?.name.split(' ').at(-1)
    return speakers.get(member)?.kind === 'person' && last !== undefined && written.includes(last)
  })
  return each ? members : []
}

const isNamed = (speaker: Speaker | undefined): boolean =>
  speaker?.kind === 'person' || speaker?.kind === 'organisation'

/** "him" tells nothing without an answer to "whom"; "a committee in Lyon" does. */
function inItsOwnWords(mention: Mention): PartyRecord[] {
  if (!mention.at || mention.form === 'pronoun') return []
  return [{ name: mention.at.exact, kind: 'unnamed', ...place(mention) }]
}

function place(mention: Mention | null): Pick<PartyRecord, 'mention'> {
  return mention?.at ? { mention: [mention.at.start, mention.at.end] } : {}
}

function wikidata({ elsewhere }: Speaker): Pick<PartyRecord, 'wikidata'> {
  const id = elsewhere.map((address) => /wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/.exec(address)?.[1]).find(Boolean)
  return id ? { wikidata: id } : {}
}
