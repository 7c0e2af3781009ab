/**
 * From identities to what `speaker` says. Loaded when it is due and not before.
 * @module
 */
import { type Identities, type KnownSpeaker, referenceIn, speaksTo } from '../4-resolve/index.js'
import type { DocumentRecord, EvidenceRecord, SayingRecord, SpeakerReport } from '../types/index.js'

/** The speakers that a name, a "document#name" or a Q-id may mean; whoever has the most documents first. */
export function speakersCalled(identities: Identities, words: string): readonly KnownSpeaker[] {
  const reference = referenceIn(words)
  const exact = reference && identities.speakerOf(reference.document, reference.name)
  if (exact) return [exact]
  const found = identities.speakers.filter((speaker) => speaksTo(speaker, words))
  const full = found.filter(({ parties }) => parties.some(({ name }) => name.parts.length > 1))
  return full.length > 0 ? full : found
}

/** Who a speaker is. Why so, and who is kept apart, takes a comparison with everybody: a name borne by hundreds has no time for it. */
export type SpeakerInBrief = Omit<SpeakerReport, 'statements' | 'because' | 'apart' | 'entries'>

/** What tells a speaker from others of the name, as plain JSON. */
export function speakerInBrief(speaker: KnownSpeaker, records: ReadonlyMap<string, DocumentRecord>): SpeakerInBrief {
  const { id, name, kind, otherNames, roles } = speaker.speaker
  const identified = speaker.identified
  return {
    id,
    name,
    kind,
    ...(identified.id === null ? {} : { wikidata: identified.id }),
    otherNames: [...otherNames],
    roles: roles.map(({ title, body, standing, statedAt }) => ({
      title,
      ...(body === null ? {} : { body }),
      standing: standing ?? 'now',
      document: statedAt.document,
      ...published(records.get(statedAt.document)),
      span: [statedAt.start, statedAt.end],
    })),
    documents: speaker.parties.map(({ key, reference, used, statements }) => {
      const record = records.get(reference.document)
      const facts = { ...known('title', record?.title), ...known('publisher', record?.publisher), ...published(record) }
      return { reference: key, document: reference.document, ...facts, names: [...used], statements: statements.length }
    }),
  }
}

/** Everything about one speaker, as plain JSON. */
export function speakerReport(
  speaker: KnownSpeaker,
  identities: Identities,
  records: ReadonlyMap<string, DocumentRecord>,
): SpeakerReport {
  return {
    ...speakerInBrief(speaker, records),
    statements: speaker.parties.flatMap(({ reference, statements }) =>
      sayings(records.get(reference.document), statements),
    ),
    because: speaker.links.map(({ a, b, weight, because, judged }) => ({
      a: identities.keyAt(a),
      b: identities.keyAt(b),
      weight,
      because: because.map(plain),
      ...(judged === null ? {} : { judgedBy: judged.by }),
    })),
    apart: speaker.namesakes.map(({ speaker: reference, name: other, says, weight, because, roles: held }) => ({
      reference,
      name: other,
      says,
      weight,
      because: because.map(plain),
      roles: [...held],
    })),
    entries: speaker.identified.candidates.map(({ entry, weight, because }) => ({
      id: entry.id,
      label: entry.labels[0] ?? entry.id,
      description: entry.descriptions[0] ?? '',
      weight,
      because: because.map(plain),
    })),
  }
}

const plain = ({ test, weight, note }: EvidenceRecord): EvidenceRecord => ({ test, weight, note })

const known = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: string }

const published = (record: DocumentRecord | undefined) => known('published', record?.published)

/** The statements of a document, their words copied from its text. */
function sayings(record: DocumentRecord | undefined, ids: readonly string[]): SayingRecord[] {
  const own = record?.statements.filter(({ id }) => ids.includes(id)) ?? []
  return own.map(({ id, kind, mode, content, cue, confidence }) => {
    const spans = content.length > 0 ? content : cue
    const words = spans.map((span) => record!.text.slice(...span))
    return { document: record!.id, id, ...published(record), kind, mode, content: spans, words, confidence }
  })
}
