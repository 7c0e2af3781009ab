import type { StoryReport } from '../types/index.js'
import { periodOf } from './dates.js'
import { counted } from './language/counted.js'
import { ENGLISH } from './language/en.js'
import { cut, visible } from './terminal-line.js'

/** People whom one line has room for. */
const MOST_PEOPLE = 6

/** The stories of a pile for people at a terminal: a number to name each by, what it is called, how large it is. */
export function storiesToText(stories: readonly StoryReport[], width = 100): string {
  return stories
    .map((story) => `${[head(story), about(story)].map((line) => cut(line, width)).join('\n')}\n`)
    .join('\n')
}

/** One story with its documents and the people who are quoted. Ids are not cut: they are what other commands take. */
export function storyToText(story: StoryReport): string {
  const documents = story.documents.map(({ id, title, publisher, published, statements, copyOf }) => {
    const facts = [publisher, published?.slice(0, 10), counted(statements, 'statement')]
    const copy = copyOf === undefined ? [] : [`prints ${copyOf}`]
    return `  ${visible(id)}\n    ${visible([title, ...facts, ...copy].filter(Boolean).join(', '))}`
  })
  const people = story.people.map(({ name, statements }) => `  ${visible(name)}, ${counted(statements, 'statement')}`)
  return `${[head(story), about(story), '', 'documents', ...documents, '', 'quoted', ...people].join('\n')}\n`
}

function head({ number, title, id, documents, from, to }: StoryReport): string {
  const days = periodOf(
    [from, to].flatMap((day) => day ?? []),
    ENGLISH,
  )
  return visible(
    [`${number}. ${title ?? id}`, counted(documents.length, 'document'), ...(days === null ? [] : [days])].join(', '),
  )
}

function about({ terms, people }: StoryReport): string {
  const names = people.slice(0, MOST_PEOPLE).map(({ name }) => name)
  return `   ${visible((names.length > 0 ? names : terms).join(', '))}`
}
