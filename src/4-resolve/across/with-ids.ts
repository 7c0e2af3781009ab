import type { DocumentRecord, PartyRecord } from '../../types/index.js'
import type { Authority } from './authority.js'
import { portraitsOf } from './portrait.js'

/** The record with the id of the authority on every party of whom it is certain by this document alone. */
export function withIds(record: DocumentRecord, authority: Authority): DocumentRecord {
  const ids = new Map<string, string>()
  for (const portrait of portraitsOf(record)) {
    const { id } = authority.identify(portrait)
    if (id !== null) ids.set(portrait.reference.name, id)
  }
  if (ids.size === 0) return record
  const party = (one: PartyRecord): PartyRecord => {
    const id = ids.get(one.name)
    return {
      ...one,
      ...(one.members === undefined ? {} : { members: one.members.map(party) }),
      ...(id === undefined ? {} : { wikidata: id }),
    }
  }
  const statements = record.statements.map((statement) => ({
    ...statement,
    speakers: statement.speakers.map(party),
    addressees: statement.addressees.map(party),
    via: statement.via.map(party),
    rivals: statement.rivals.map((rival) => ({ ...rival, party: party(rival.party) })),
  }))
  return { ...record, statements }
}
