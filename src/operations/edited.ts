/**
 * What an editor decided about a story, applied to records.
 * @module
 */
import { gatherStories, gatherUtterances, printings, wordsOf } from '../6-gather/index.js'
import type { DocumentRecord, PartyRecord } from '../types/index.js'
import type { Story } from './story-file.js'

/** The records as the story wants them shown: its documents, and of them the statements that are not left out. */
export function edited(records: readonly DocumentRecord[], story: Story): DocumentRecord[] {
  const shown = chosen(records, story)
  const out = hiddenIn(shown, new Set(story.hidden))
  const names = new Set(story.people.map(folded))
  return shown.map((record) => ({
    ...record,
    statements: record.statements.filter(
      ({ id, speakers }) =>
        !out.has(id) &&
        !out.has(`${record.id}#${id}`) &&
        (names.size === 0 || speakers.some((one) => named(one, names))),
    ),
  }))
}

/** The hidden statements, and every other printing of them: else another outlet's words would stand in their place. */
function hiddenIn(records: readonly DocumentRecord[], hidden: ReadonlySet<string>): ReadonlySet<string> {
  if (hidden.size === 0) return hidden
  const same = gatherUtterances(records, { thoughts: true })
    .map((utterance) =>
      [...printings(utterance), ...utterance.headlines].map(
        ({ document, statement }) => [document.id, statement.id] as const,
      ),
    )
    .filter((all) => all.some(([document, id]) => hidden.has(id) || hidden.has(`${document}#${id}`)))
  return new Set([...hidden, ...same.flat().map(([document, id]) => `${document}#${id}`)])
}

/** The documents of a pile that tell the story. */
function chosen(records: readonly DocumentRecord[], { about, without, from, to, queries }: Story): DocumentRecord[] {
  const inside = about.length === 0 ? null : together(records, new Set(about))
  const asked = queries.map((query) => wordsOf(query).map(({ word }) => word))
  return records.filter((record) => {
    if (without.includes(record.id) || (inside !== null && !inside.has(record))) return false
    const day = record.published?.slice(0, 10)
    if (day !== undefined && ((from !== null && day < from) || (to !== null && day > to))) return false
    if (asked.length === 0) return true
    const words = new Set(wordsOf(`${record.title ?? ''}\n${record.text}`).map(({ word }) => word))
    return asked.some((query) => query.every((word) => words.has(word)))
  })
}

/** The documents of these ids, and all that belong to the story of one of them. */
function together(records: readonly DocumentRecord[], about: ReadonlySet<string>): Set<DocumentRecord> {
  const stories = gatherStories(records).filter(({ documents }) => documents.some(({ id }) => about.has(id)))
  return new Set(stories.flatMap(({ documents }) => documents))
}

function named({ name, members = [] }: PartyRecord, names: ReadonlySet<string>): boolean {
  return names.has(folded(name)) || members.some((member) => named(member, names))
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().trim()
}
