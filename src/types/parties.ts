import type { PartyRecord } from './record.js'

/** The parties and, behind each, its members: everybody who speaks, alone or in a group. */
export function everybody(parties: readonly PartyRecord[]): PartyRecord[] {
  return parties.flatMap((party) => [party, ...(party.members ?? [])])
}
