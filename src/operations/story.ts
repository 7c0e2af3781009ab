import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { parse } from 'yaml'
import { cannotRead, type OnrecordError, wrongUse } from '../errors.js'
import type { DocumentRecord, PartyRecord } from '../types/index.js'

/** What an editor decided about a page, as STORY.yml tells it. */
export interface Story {
  readonly title: string
  /** Paths (made to start at the story's own folder) and addresses. */
  readonly documents: readonly string[]
  /** When not empty, only these people's statements are shown. */
  readonly people: readonly string[]
  /** Statements that are not shown: by id, or "document#statement" where two documents share an id. */
  readonly hidden: readonly string[]
}

/** What the file may hold; anything else is a slip of the pen that would otherwise go unnoticed. */
const FIELDS = ['title', 'documents', 'people', 'hidden']

const ADVICE = 'A story is a YAML file with a title and a list of documents; see docs/guide/publish-a-page.md.'

/** Whether an input is a story and not coverage: by its name, as compilers and build tools decide. */
export function isStory(input: string): boolean {
  return /\.ya?ml$/i.test(input)
}

/** The story in a YAML file. */
export async function readStory(path: string): Promise<Story> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw cannotRead(path, cause.code === 'ENOENT' ? 'there is no such file' : cause.message, cause)
  })
  return storyFrom(text, path)
}

/** The story that YAML text tells; `path` says where the text lies, for its documents and for what is reported. */
export function storyFrom(text: string, path: string): Story {
  const told = yaml(text, path)
  const unknown = Object.keys(told).filter((field) => !FIELDS.includes(field))
  if (unknown.length > 0) throw wrong(path, `has a field "${unknown[0]}", but knows only ${FIELDS.join(', ')}`)
  const { title } = told
  if (typeof title !== 'string' || !title.trim()) throw wrong(path, 'has no title')
  const documents = list(told, 'documents', path)
  if (documents.length === 0) throw wrong(path, 'lists no documents')
  return {
    title: title.trim(),
    documents: documents.map((one) => beside(path, one)),
    people: list(told, 'people', path),
    hidden: list(told, 'hidden', path),
  }
}

/** The records as the story wants them shown. */
export function edited(records: readonly DocumentRecord[], { people, hidden }: Story): DocumentRecord[] {
  const out = new Set(hidden)
  const names = new Set(people.map(folded))
  return records.map((record) => ({
    ...record,
    statements: record.statements.filter(
      ({ id, speakers }) =>
        !out.has(id) &&
        !out.has(`${record.id}#${id}`) &&
        (names.size === 0 || speakers.some((one) => named(one, names))),
    ),
  }))
}

function named({ name, members = [] }: PartyRecord, names: ReadonlySet<string>): boolean {
  return names.has(folded(name)) || members.some((member) => named(member, names))
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().trim()
}

function yaml(text: string, path: string): Record<string, unknown> {
  let told: unknown
  try {
    told = parse(text)
  } catch (cause) {
    const [line] = (cause as Error).message.split('\n')
    throw wrong(path, `is not YAML: ${line?.replace(/:$/, '')}`)
  }
  if (typeof told !== 'object' || told === null || Array.isArray(told)) throw wrong(path, 'holds no fields')
  return told as Record<string, unknown>
}

function list(told: Record<string, unknown>, field: string, path: string): string[] {
  const value = told[field] ?? []
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) {
    throw wrong(path, `has ${field} that are not a list of words`)
  }
  return value
}

function beside(path: string, document: string): string {
  const elsewhere = isAbsolute(document) || /^https?:\/\//.test(document)
  return elsewhere ? document : join(dirname(path), document)
}

function wrong(path: string, problem: string): OnrecordError {
  return wrongUse(`The story ${path} ${problem}.`, ADVICE)
}
