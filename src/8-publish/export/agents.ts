import type { PartyRecord } from '../../types/index.js'

/** What linked data calls a party: groups and documents speak as bodies do. */
export function agentType({ kind }: Pick<PartyRecord, 'kind'>): 'Person' | 'Organization' {
  return kind === 'person' || kind === 'unnamed' ? 'Person' : 'Organization'
}

/** The address under which Wikidata knows a party; null where that is not certain. */
export function entityOf({ wikidata }: Pick<PartyRecord, 'wikidata'>): string | null {
  return wikidata ? `http://www.wikidata.org/entity/${wikidata}` : null
}
