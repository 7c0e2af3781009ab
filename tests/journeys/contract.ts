import type { DocumentRecord, PartyRecord, SpanRecord, StatementRecord } from '../../src/types/index.js'

const KINDS = ['direct', 'mixed', 'indirect']
const MODES = ['said', 'asked', 'thought', 'shown', 'withheld', 'prospective']
const PLACES = ['body', 'headline', 'heading', 'standfirst', 'caption', 'list']
const PARTIES = ['person', 'organisation', 'group', 'document', 'unnamed']
const BLOCKS = [
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'list-item',
  'caption',
  'quote',
  'credit',
  'boilerplate',
]
const SEVERITIES = ['info', 'warning', 'error']

/** What a record breaks of the contract, one line each; nothing when it keeps it. */
export function breaches(record: DocumentRecord): string[] {
  const ids = record.statements.map(({ id }) => id)
  const known = new Set(ids)
  return [
    ...fields(record),
    ...(known.size === ids.length ? [] : ['statement ids repeat']),
    ...blockBreaches(record),
    ...record.statements.flatMap((one) =>
      statementBreaches(one, record.text, known).map((what) => `${one.id}: ${what}`),
    ),
    ...record.messages.flatMap(({ rule, text, span, severity }) => [
      ...(/^[a-z]+(-[a-z0-9]+)*$/.test(rule) && text ? [] : [`message without a rule or words: ${rule}`]),
      ...(SEVERITIES.includes(severity) ? [] : [`message ${rule}: severity ${severity}`]),
      ...(span ? spanBreaches(`message ${rule}`, [span], record.text) : []),
    ]),
  ]
}

function fields(record: DocumentRecord): string[] {
  const texts = ['url', 'title', 'publisher', 'byline', 'published', 'language'] as const
  return [
    ...(typeof record.id === 'string' && record.id ? [] : ['no id']),
    ...(typeof record.text === 'string' ? [] : ['no text']),
    ...texts.filter((name) => name in record && !record[name]).map((name) => `${name} is there and empty`),
    ...(record.published === undefined || /^\d{4}(-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(record.published)
      ? []
      : [`published is not ISO 8601: ${record.published}`]),
  ]
}

function blockBreaches({ blocks, text }: DocumentRecord): string[] {
  const unknown = blocks.filter(({ kind }) => !BLOCKS.includes(kind)).map(({ kind }) => `block kind ${kind}`)
  return [
    ...unknown,
    ...spanBreaches(
      'blocks',
      blocks.map(({ start, end }) => [start, end]),
      text,
    ),
  ]
}

function statementBreaches(one: StatementRecord, text: string, known: ReadonlySet<string>): string[] {
  const references = [one.repliesTo, one.quotedIn, one.echoes].filter((id) => id !== undefined)
  const parties = [...one.speakers, ...one.addressees, ...one.via, ...one.rivals.map(({ party }) => party)]
  const single = [one.when?.span, one.where?.span, ...one.reasons.map(({ span }) => span)].filter(
    (span) => span !== undefined,
  )
  return [
    ...(KINDS.includes(one.kind) ? [] : [`kind ${one.kind}`]),
    ...(MODES.includes(one.mode) ? [] : [`mode ${one.mode}`]),
    ...(PLACES.includes(one.place) ? [] : [`place ${one.place}`]),
    ...[one.confidence, ...one.rivals.map(({ confidence }) => confidence)]
      .filter((number) => !(number >= 0 && number <= 1))
      .map((number) => `confidence ${number}`),
    ...references.filter((id) => !known.has(id) || id === one.id).map((id) => `refers to ${id}`),
    ...(['content', 'cue', 'source', 'prompt'] as const).flatMap((name) => spanBreaches(name, one[name] ?? [], text)),
    ...single.flatMap((span) => spanBreaches('a span', [span], text)),
    ...parties.flatMap((party) => partyBreaches(party, text)),
    ...(one.mode === 'withheld' || one.content.length > 0 ? [] : ['no content']),
    ...(one.reasons.length > 0 ? [] : ['no reasons']),
  ]
}

function partyBreaches({ name, kind, mention, members = [] }: PartyRecord, text: string): string[] {
  return [
    ...(name.trim() ? [] : ['a party without a name']),
    ...(PARTIES.includes(kind) ? [] : [`party kind ${kind}`]),
    ...(mention ? spanBreaches(`mention of ${name}`, [mention], text) : []),
    ...members.flatMap((member) => partyBreaches(member, text)),
  ]
}

function spanBreaches(what: string, spans: readonly SpanRecord[], text: string): string[] {
  let last = 0
  return spans.flatMap(([start, end]) => {
    const whole = Number.isInteger(start) && Number.isInteger(end)
    const wrong = !whole || start >= end || start < last || end > text.length
    last = end
    return wrong ? [`${what}: [${start}, ${end}) is empty, out of order or outside the text`] : []
  })
}
