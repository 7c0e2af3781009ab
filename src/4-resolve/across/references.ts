import type { DocumentId, PartyReference, SpeakerId } from '../../types/index.js'

/** "document#name": how a party is written on a command line, and by which a speaker is called. */
export function keyOf({ document, name }: Pick<PartyReference, 'document' | 'name'>): SpeakerId {
  return `${document}#${name}` as SpeakerId
}

/** The party that "document#name" means; addresses may hold a "#" of their own, names do not. Null where there is none. */
export function referenceIn(words: string): PartyReference | null {
  const at = words.lastIndexOf('#')
  if (at < 1 || at === words.length - 1) return null
  return { document: words.slice(0, at).trim() as DocumentId, name: words.slice(at + 1).trim(), at: null }
}

/** Whether a speaker is called by an id of Wikidata, and by which. */
export function authorityIn(words: string): string | null {
  return /^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?(Q\d+)$/.exec(words)?.[1] ?? null
}
