import type { DocumentRecord, PartyRecord, StatementRecord } from '../../types/index.js'

/** A party that words passed through, and what it did. */
export interface ChainLink {
  readonly party: PartyRecord
  readonly as: 'speaker' | 'via' | 'outlet'
}

/**
 * The way the words came to the reader: who said them, who passed them on (nearest the speaker first), and the outlet that
 * prints them. An outlet that the chain names last already is told once.
 */
export function chainOf(record: DocumentRecord, { speakers, via }: StatementRecord): ChainLink[] {
  const chain: ChainLink[] = [
    ...speakers.map((party) => ({ party, as: 'speaker' as const })),
    ...via.map((party) => ({ party, as: 'via' as const })),
  ]
  const { publisher } = record
  const last = via.at(-1)?.name
  if (publisher === undefined || (last !== undefined && bare(last) === bare(publisher))) return chain
  return [...chain, { party: { name: publisher, kind: 'organisation' }, as: 'outlet' }]
}

const bare = (name: string): string => name.replace(/^the /i, '').toLowerCase()
