/**
 * What is told of the stories of a pile.
 * @module
 */
import { type GatheredStory, gatherStories, gatherVoices } from '../6-gather/index.js'
import { storyTitle } from '../8-publish/index.js'
import { wrongUse } from '../errors.js'
import { type DocumentRecord, everybody, type StoryReport } from '../types/index.js'

/** More are no longer those whom a story is about. */
const MOST_PEOPLE = 12

/** A report of each story, the largest first. */
export function storyReports(records: readonly DocumentRecord[]): StoryReport[] {
  return gatherStories(records).map(reportOf)
}

/** The story of this number, or that holds the document of this id. */
export function storyNamed<Story extends { readonly documents: readonly { readonly id: string }[] }>(
  stories: readonly Story[],
  name: string,
): Story {
  const byNumber = /^\d+$/.test(name) ? stories[Number(name) - 1] : undefined
  const found = byNumber ?? stories.find(({ documents }) => documents.some(({ id }) => id === name))
  if (found !== undefined) return found
  throw wrongUse(
    `There is no story "${name}" among the ${stories.length} of these documents.`,
    'Name one by its number or by the id of a document, as onrecord story lists them.',
  )
}

function reportOf({ id, documents, copies, from, to, terms }: GatheredStory, at: number): StoryReport {
  return {
    number: at + 1,
    id,
    title: storyTitle(documents),
    from,
    to,
    terms: [...terms],
    documents: documents.map((record) => {
      const { title, publisher, published } = record
      const original = copies.get(record)
      return {
        id: record.id,
        ...(title === undefined ? {} : { title }),
        ...(publisher === undefined ? {} : { publisher }),
        ...(published === undefined ? {} : { published }),
        statements: record.statements.length,
        ...(original === undefined ? {} : { copyOf: original.id }),
      }
    }),
    people: peopleOf(documents),
  }
}

function peopleOf(documents: readonly DocumentRecord[]): StoryReport['people'] {
  const findVoice = gatherVoices(documents)
  const counts = new Map<string, number>()
  for (const document of documents)
    for (const party of document.statements.flatMap(({ speakers }) => everybody(speakers))) {
      const { name, kind } = findVoice(party, document)
      if (kind === 'person') counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return sorted.slice(0, MOST_PEOPLE).map(([name, statements]) => ({ name, statements }))
}
