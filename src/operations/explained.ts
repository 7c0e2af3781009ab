/**
 * What a page is made of: documents, a story with an editor's decisions, or what a record answers. Loaded when a run starts.
 * @module
 */
import { wrongUse } from '../errors.js'
import type { DocumentRecord } from '../types/index.js'
import { asksRecord, type ExplainInput } from './explain.js'
import type { Onrecord } from './open.js'
import type { Outcome } from './pipeline.js'
import { questionFrom } from './question-options.js'
import { withRecord } from './record-place.js'
import { storyAmong } from './story-among.js'
import type { Story } from './story-file.js'

/** Where the page comes from. */
export interface Source {
  readonly outcomes: AsyncGenerator<Outcome>
  /** What an editor decided; null where nobody did. */
  readonly story: Story | null
}

/** A record that is asked, a STORY.yml, or simply the inputs. */
export async function sourceOf(onrecord: Onrecord, input: ExplainInput): Promise<Source> {
  if (asksRecord(input)) return { outcomes: inRecord(onrecord, input), story: null }
  const { records } = await import('./pipeline.js')
  const story = await storyOf(input)
  const inputs = story?.documents ?? (input.inputs.length > 0 ? input.inputs : ['-'])
  return {
    outcomes: records(onrecord, { inputs, format: 'auto', allowPrivate: input['allow-private'] }),
    story,
  }
}

/** The editor's story among the inputs; null where documents are named themselves. */
async function storyOf({ inputs }: ExplainInput): Promise<Story | null> {
  const path = storyAmong(inputs)
  if (path === null) return null
  const { readStory } = await import('./story-file.js')
  return readStory(path)
}

async function* inRecord(onrecord: Onrecord, input: ExplainInput): AsyncGenerator<Outcome> {
  if (input.inputs.length > 0)
    throw wrongUse(
      `A question to a record and an input (${input.inputs[0]}) were named together.`,
      'Name files for a page of them, or ask the record with --query, --speaker and so on.',
    )
  const { foundIn } = await import('./found.js')
  const { foundAsKnownOn } = await import('./as-known.js')
  const day = input['as-of']
  const question = questionFrom({ ...input, words: input.query ?? '', limit: undefined })
  yield* withRecord(onrecord, { at: input.record, mustExist: true }, async function* (record): AsyncGenerator<Outcome> {
    const found = day === undefined ? foundIn(record, question) : foundAsKnownOn(record, question, day)
    for await (const one of found) yield { ok: true, record: one }
  })
}

/** Pages that were changed since they were read: as the place says that was named, or the record that the page is made of. */
export async function changedSince(onrecord: Onrecord, shown: readonly DocumentRecord[], input: ExplainInput) {
  const { revisions } = input
  const fromRecord = revisions === undefined && asksRecord(input) && input['as-of'] !== undefined
  if (revisions === undefined && !fromRecord) return new Map()
  const { changedPages, latestIn, latestOf } = await import('./changed-pages.js')
  const latest = fromRecord
    ? latestOf(await onrecord.places.openRecord(input.record, { mustExist: true }))
    : await latestIn(revisions!)
  return changedPages(shown, latest)
}

/** The days that decide what the page knows, and what is new on it. */
export interface Days {
  readonly asOf?: string
  readonly since?: string
}

/** The days as they were asked for; throws where one is no day. */
export function daysOf({ 'as-of': asOf, 'new-since': since }: ExplainInput): Days {
  for (const [name, day] of Object.entries({ 'as-of': asOf, 'new-since': since }))
    if (day !== undefined && !isDay(day)) throw wrongUse(`--${name} ${day} is no day.`, 'Write it as 2026-10-15.')
  return { ...(asOf === undefined ? {} : { asOf }), ...(since === undefined ? {} : { since }) }
}

/** A day of the calendar: "2026-02-31" is none. */
function isDay(day: string): boolean {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day)
}

interface Choice {
  readonly story: Story | null
  readonly days: Days
  /** Of the pile's stories, the one that was asked for. */
  readonly name: string | undefined
}

/** What the page is made of, and a hint where the documents tell several stories and none was asked for. */
export async function chosen(found: readonly DocumentRecord[], { story, days: { asOf }, name }: Choice) {
  const { edited } = await import('./edited.js')
  const { gatherStories } = await import('../6-gather/index.js')
  const { storyNamed } = await import('./story-report.js')
  const known = found.filter(({ published }) => asOf === undefined || (published ?? '9') <= `${asOf}~`)
  const shown = story === null ? [...known] : edited(known, story)
  if (story !== null && name === undefined) return { shown, hint: '' }
  const stories = gatherStories(shown)
  if (name === undefined)
    return { shown, hint: stories.length > 1 ? ` (${stories.length} stories: --story picks one)` : '' }
  const documents = new Set(storyNamed(stories, name).documents)
  return { shown: shown.filter((one) => documents.has(one)), hint: '' }
}
