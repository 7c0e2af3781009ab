/**
 * Somebody's page: what they said, over time and by theme, and why the names are one.
 * @module
 */
import { identify } from '../../4-resolve/index.js'
import type { TheRecord } from '../../5-keep/index.js'
import {
  type GatheredTheme,
  gatherThemes,
  gatherUtterances,
  positionsOf,
  printings,
  type Utterance,
} from '../../6-gather/index.js'
import type { DocumentRecord, SpeakerReport } from '../../types/index.js'
import { keyOf } from '../review/queue.js'
import { documentsOn } from '../speaker-in-record.js'
import { type SpeakerInBrief, speakerInBrief, speakerReport, speakersCalled } from '../speaker-report.js'

/** Themes of more documents are none: they would be the themes of a year. The newest are taken. */
const MOST_DOCUMENTS = 300

/** A theme, and which of the speaker's statements ("document#statement") are about it. */
export interface SpokenTheme {
  readonly label: string
  readonly statements: readonly string[]
}

/** A saying that may turn against an earlier one; both "document#statement". */
export interface Turn {
  readonly statement: string
  readonly against: string
  readonly why: 'denial' | 'number'
}

/** What is known of somebody, and who else bears the name. */
export interface KnownSpeaker {
  readonly report: SpeakerReport
  readonly turns: readonly Turn[]
  /** All that the name may mean, this one included; whoever speaks in most documents first. */
  readonly called: readonly SpeakerInBrief[]
}

/** The speaker of a name or a "document#name"; null where nobody is called so. */
export async function knownSpeaker(record: TheRecord, name: string): Promise<KnownSpeaker | null> {
  const judgements = await record.judgements()
  const records = new Map<string, DocumentRecord>()
  for await (const one of documentsOn(name, record, judgements)) records.set(one.id, one)
  const identities = identify([...records.values()], { judgements, authority: null })
  const called = speakersCalled(identities, name)
  const [first] = called
  if (!first) return null
  const report = speakerReport(first, identities, records)
  const own = keysIn(report)
  const documents = newest(report).flatMap((id) => records.get(id) ?? [])
  const utterances = gatherUtterances(documents, { thoughts: true })
  const theirs = utterances.filter((one) => keysOf(one).some((key) => own.has(key)))
  return { report, called: called.map((one) => speakerInBrief(one, records)), turns: turnsOf(theirs, own) }
}

/** The themes of what somebody said. Apart from the rest, because they take longer than all of it, and one view shows them. */
export async function spokenThemes(record: TheRecord, report: SpeakerReport): Promise<readonly SpokenTheme[]> {
  const documents = (await record.findAll(newest(report))).map((kept) => kept.record)
  const own = keysIn(report)
  const themes = gatherThemes(documents, gatherUtterances(documents, { thoughts: true }))
  return themes.map((theme) => spoken(theme, own)).filter(({ statements }) => statements.length > 0)
}

const keysIn = ({ statements }: SpeakerReport): ReadonlySet<string> =>
  new Set(statements.map(({ document, id }) => keyOf(document, id)))

function newest({ documents }: SpeakerReport): string[] {
  const inTime = [...documents].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
  return inTime.slice(0, MOST_DOCUMENTS).map(({ document }) => document)
}

function keysOf(utterance: Utterance): string[] {
  return printings(utterance).map(({ document, statement }) => keyOf(document.id, statement.id))
}

function spoken({ label, utterances }: GatheredTheme, own: ReadonlySet<string>): SpokenTheme {
  const keys = utterances.flatMap(keysOf).filter((key) => own.has(key))
  return { label, statements: [...new Set(keys)] }
}

function turnsOf(utterances: readonly Utterance[], own: ReadonlySet<string>): Turn[] {
  return positionsOf(utterances)
    .flatMap(({ steps }) => steps)
    .flatMap(({ utterance, turn, against }): Turn[] => {
      const [to, from] = [utterance, against].map((one) => one && keysOf(one).find((key) => own.has(key)))
      return turn !== null && to && from ? [{ statement: to, against: from, why: turn }] : []
    })
}
