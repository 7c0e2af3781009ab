import type {
  AppearanceRecord,
  EvidenceRecord,
  LinkRecord,
  NamesakeRecord,
  SayingRecord,
  SpeakerReport,
} from '../types/index.js'
import { cut, visible } from './terminal-line.js'

/** Statements that are listed for people; the JSON forms have all. */
const MOST_STATEMENTS = 12
/** Links that are told for people: the weakest, because these are what a doubt would begin with. */
const MOST_LINKS = 6

/** Who a speaker is, for people at a terminal. Statements are cut at the width given; what may be copied into `judge` is not. */
export function speakerToText(report: SpeakerReport, width = 100): string {
  const { roles, documents, statements, because, apart, entries, otherNames } = report
  const more = statements.length - MOST_STATEMENTS
  const blocks = [
    block('also', otherNames),
    block(
      'roles',
      roles.map(
        ({ title, document, published }) => `${title}  (${[document, day(published)].filter(Boolean).join(', ')})`,
      ),
    ),
    block(`documents: ${documents.length}`, documents.map(appearance)),
    block(`statements: ${statements.length}`, [
      ...statements.slice(0, MOST_STATEMENTS).map((one) => cut(saying(one), width - 2)),
      ...(more > 0 ? [`and ${more} more; --format json lists them`] : []),
    ]),
    block('why these are one', linkLines(because)),
    block('kept apart', apart.flatMap(apartLines)),
    block(
      'in the authority file',
      entries.flatMap(({ id, label, description, weight, because: told }) => [
        `${id} ${label}, ${description} (${weight})`,
        ...told.map(evidence),
      ]),
    ),
  ]
  return `${[heading(report), ...blocks.flat()].join('\n')}\n`
}

function heading({ name, kind, wikidata }: SpeakerReport): string {
  return visible([name, kind, ...(wikidata ? [wikidata] : [])].join(', '))
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : ['', title, ...lines.map((line) => `  ${line.startsWith('  ') ? '  ' : ''}${visible(line)}`)]
}

const day = (published: string | undefined): string => published?.slice(0, 10) ?? ''

function appearance({ reference, publisher, published, statements }: AppearanceRecord): string {
  const facts = [publisher, day(published), `${statements} ${statements === 1 ? 'statement' : 'statements'}`]
  return `${reference}  (${facts.filter(Boolean).join(', ')})`
}

/** "2026-10-14  indirect, withheld  whether …": what was not said must not look as if it were. */
function saying({ published, kind, mode, words }: SayingRecord): string {
  const sort = mode === 'said' ? kind : `${kind}, ${mode}`
  return visible([day(published), sort, words.join(' … ')].filter(Boolean).join('  '))
}

/** The weakest links, each with what it rests on. */
function linkLines(links: readonly LinkRecord[]): string[] {
  const shown = [...links].sort((a, b) => a.weight - b.weight).slice(0, MOST_LINKS)
  const rest = links.length - shown.length
  const lines = shown.flatMap(({ a, b, weight, because }) => [`${b} is ${a} (${weight})`, ...because.map(evidence)])
  return rest > 0 ? [...lines, `and ${rest} surer ones; --format json lists them`] : lines
}

function apartLines({ reference, says, roles, because }: NamesakeRecord): string[] {
  const who = roles.length > 0 ? `, ${roles.slice(0, 3).join(', ')}` : ''
  return [`${says}: ${reference}${who}`, ...because.map(evidence)]
}

const evidence = ({ test, weight, note }: EvidenceRecord): string => `  ${test} ${signed(weight)}: ${note}`

/** A weight of minus a hundred is no sum: it excludes. */
const signed = (weight: number): string => (weight <= -100 ? '(excludes)' : weight > 0 ? `+${weight}` : String(weight))
