import type { DocumentRecord, PartyRecord } from '../../types/index.js'
import { agentType, entityOf } from './agents.js'

/** A document as schema.org: a NewsArticle that has its statements as Quotations, each with who made it; one a line. */
export function toSchemaOrg(record: DocumentRecord): string {
  const { url, title, publisher, byline, published, language } = record
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url ?? record.id,
    ...(url ? { url } : {}),
    ...(title ? { headline: title } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(language ? { inLanguage: language } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(byline ? { author: { '@type': 'Person', name: byline } } : {}),
    hasPart: quotations(record),
  }
  return `${JSON.stringify(article)}\n`
}

/** What was said or asked: schema.org has no word for a refusal or a thought, and a quotation that was none would mislead. */
function quotations(record: DocumentRecord) {
  return record.statements
    .filter(({ mode, content }) => (mode === 'said' || mode === 'asked') && content.length > 0)
    .map(({ id, content, speakers }) => ({
      '@type': 'Quotation',
      '@id': `${record.url ?? record.id}#${encodeURIComponent(id)}`,
      text: content.map(([start, end]) => record.text.slice(start, end)).join(' … '),
      ...(speakers.length > 0 ? { creator: speakers.map(creator) } : {}),
      isBasedOn: record.url ?? record.id,
    }))
}

function creator(party: PartyRecord) {
  const entity = entityOf(party)
  return { '@type': agentType(party), name: party.name, ...(entity === null ? {} : { sameAs: entity }) }
}
