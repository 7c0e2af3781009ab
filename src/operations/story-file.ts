import { readFile, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { Document, parse, parseDocument } from 'yaml'
import type { ThemeWish } from '../8-publish/index.js'
import { cannotWrite, type OnrecordError, wrongUse } from '../errors.js'
import { textOf } from './named-file.js'
import { writeWhole } from './whole-file.js'

/** What an editor decided about a page, as STORY.yml tells it. */
export interface Story {
  readonly title: string
  /** Paths (made to start at the story's own folder) and addresses. */
  readonly documents: readonly string[]
  /** Ids of documents that the story is about: of a pile, it holds them and what belongs with them. Empty: all. */
  readonly about: readonly string[]
  /** Ids of documents that are no part of it, whatever they are like. */
  readonly without: readonly string[]
  /** The first and the last day of publication; null: no bound. */
  readonly from: string | null
  readonly to: string | null
  /** When not empty, only documents that hold all words of one of these. */
  readonly queries: readonly string[]
  /** When not empty, only these people's statements are shown. */
  readonly people: readonly string[]
  /** Statements that are always shown at once: by id, or "document#statement" where two documents share an id. */
  readonly pinned: readonly string[]
  /** Statements that are not shown. */
  readonly hidden: readonly string[]
  /** How the house handles quotations: a name that onrecord knows, or a FILE.json beside the story. Null: no house. */
  readonly style: string | null
  /** Themes in the editor's order: what the program calls them, and what the page shall. */
  readonly themes: readonly ThemeWish[]
}

/** What the file may hold; anything else is a slip of the pen that would otherwise go unnoticed. */
const LISTS = ['about', 'without', 'queries', 'people', 'pinned', 'hidden'] as const
const FIELDS = ['title', 'documents', 'from', 'to', 'themes', 'style', ...LISTS]

const ADVICE = 'A story is a YAML file with a title and a list of documents; see docs/guide/publish-a-page.md.'

/** The story in a YAML file. */
export async function readStory(path: string): Promise<Story> {
  return storyFrom(await textOf(path), path)
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
    about: list(told, 'about', path),
    without: list(told, 'without', path),
    from: day(told, 'from', path),
    to: day(told, 'to', path),
    queries: list(told, 'queries', path),
    people: list(told, 'people', path),
    pinned: list(told, 'pinned', path),
    hidden: list(told, 'hidden', path),
    themes: themes(told, path),
    style: style(told, path),
  }
}

/** A story as an editor begins with it. */
interface Begun {
  readonly title: string
  readonly documents: readonly string[]
  readonly about: readonly string[]
}

/** Writes a new story, which must not be there yet: an editor's decisions are not overwritten. */
export async function beginStory(path: string, { title, documents, about }: Begun): Promise<void> {
  const placed = documents.map((one) => (isElsewhere(one) ? one : relative(dirname(path), one) || '.'))
  const file = new Document({ title, documents: placed, about })
  file.commentBefore = ' What an editor decided; onrecord explain obeys. See docs/guide/publish-a-page.md.'
  await writeFile(path, file.toString(), { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EEXIST') throw wrongUse(`The story ${path} is there already.`, 'Name a new file with --save.')
    throw cannotWrite(path, cause, 'Name another file with --save.')
  })
}

/** Adds to a story's lists what an editor decided; what else the file holds, its comments among it, stays. */
export async function decide(path: string, added: Readonly<Partial<Record<Listed, readonly string[]>>>): Promise<void> {
  const text = await readFile(path, 'utf8')
  const file = parseDocument(text)
  let isChanged = false
  const told = (file.toJS() ?? {}) as Record<string, unknown>
  for (const field of LISTS) {
    const there = list(told, field, path)
    const fresh = (added[field] ?? []).filter((one) => !there.includes(one))
    if (fresh.length === 0) continue
    file.set(field, file.createNode([...there, ...fresh]))
    isChanged = true
  }
  if (isChanged) await writeWhole(path, file.toString(), 'See whether the file may be written.')
}

/** The fields of a story that are lists of words. */
type Listed = (typeof LISTS)[number]

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

/** A day that YAML took for text or for a date. */
function day(told: Record<string, unknown>, field: string, path: string): string | null {
  const value = told[field] ?? null
  if (value === null) return null
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : value
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    throw wrong(path, `has "${field}", but not as a day like 2026-10-15`)
  }
  return text
}

function style({ style: value = null }: Record<string, unknown>, path: string): string | null {
  if (value === null) return null
  if (typeof value !== 'string') throw wrong(path, 'has a style that is not the name of a house, or of its FILE.json')
  return /\.json$/i.test(value) ? beside(path, value) : value
}

function themes(told: Record<string, unknown>, path: string): ThemeWish[] {
  const value = told.themes ?? []
  const all = Array.isArray(value) ? value.map(themeWish) : [null]
  if (all.includes(null)) throw wrong(path, 'has themes that are not a list of labels, or of "label: your label"')
  return all as ThemeWish[]
}

function themeWish(value: unknown): ThemeWish | null {
  if (typeof value === 'string') return { found: value, shown: value }
  const pairs = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const [pair] = pairs
  return pairs.length === 1 && typeof pair![1] === 'string' ? { found: pair![0], shown: pair![1] } : null
}

function beside(path: string, document: string): string {
  return isElsewhere(document) ? document : join(dirname(path), document)
}

const isElsewhere = (document: string): boolean => isAbsolute(document) || /^https?:\/\//.test(document)

function wrong(path: string, problem: string): OnrecordError {
  return wrongUse(`The story ${path} ${problem}.`, ADVICE)
}
