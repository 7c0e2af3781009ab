import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { cannotRead, type OnrecordError } from '../errors.js'
import { ENDINGS } from './sniff.js'

/** One thing to read, or the reason why an input is none. */
export type Entry =
  | { readonly is: 'file'; readonly path: string }
  | { readonly is: 'page'; readonly url: string }
  | { readonly is: 'stdin' }
  | { readonly is: 'failure'; readonly name: string; readonly error: OnrecordError }

const READABLE = new RegExp(`\\.(?:${ENDINGS.map((one) => one.replace('.', '\\.')).join('|')})$`, 'i')

/** What an input as the user typed it stands for: a folder and a pattern stand for many files, in a fixed order. */
export async function entriesOf(input: string): Promise<Entry[]> {
  if (input === '-') return [{ is: 'stdin' }]
  if (/^https?:\/\//i.test(input)) return [{ is: 'page', url: input }]
  const found = await stat(input).catch((error: NodeJS.ErrnoException) => error)
  if (!(found instanceof Error)) return found.isDirectory() ? inFolder(input) : [{ is: 'file', path: input }]
  if (/[*?[\]{}]/.test(input)) return byPattern(input)
  return [failure(input, reasonOf(found), found)]
}

/**
 * How many documents the inputs hold: each line of a list is one. Null where nobody can tell before they are read: standard
 * input comes once, and an archive holds more than its pages.
 */
export async function countInputs(inputs: readonly string[]): Promise<number | null> {
  let count = 0
  for (const entry of (await Promise.all(inputs.map(entriesOf))).flat()) {
    if (entry.is === 'stdin' || (entry.is === 'file' && ARCHIVE.test(entry.path))) return null
    count += entry.is === 'file' && /\.(?:ndjson|jsonl)$/i.test(entry.path) ? await linesIn(entry.path) : 1
  }
  return count
}

/** Counted in the bytes: a second for a gigabyte. What cannot be read is told when it is its turn. */
async function linesIn(path: string): Promise<number> {
  let lines = 0
  let last = LINE_END
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) lines++
      last = chunk.at(-1) ?? last
    }
  } catch {
    return 1
  }
  return last === LINE_END ? lines : lines + 1
}

const LINE_END = 0x0a

const ARCHIVE = /\.warc(?:\.gz)?$/i

/** A file's name in ids and messages: relative to where the command runs, with slashes, the same on every system. */
export function nameOf(path: string): string {
  const near = isAbsolute(path) ? relative(process.cwd(), path) : join(path)
  const kept = near === '' || (isAbsolute(path) && near.startsWith('..')) ? path : near
  return kept.split(sep).join('/')
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links go round in a circle',
}

/** Why a file could not be read, in words; the system's own where there are none. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? message ?? String(error)
}

/** READMEs describe a folder of articles; they are none. Hidden files and folders are left alone. */
async function inFolder(folder: string): Promise<Entry[]> {
  try {
    const listed = await readdir(folder, { recursive: true, withFileTypes: true })
    const paths = listed
      .filter((entry) => entry.isFile() && READABLE.test(entry.name) && !/^readme\.md$/i.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((path) => !/(?:^|[\\/])(?:\.[^.\\/]|node_modules[\\/])/.test(relative(folder, path)))
    if (paths.length === 0) return [failure(folder, `the folder holds no file ending in .${ENDINGS.join(', .')}`)]
    return inOrder(paths)
  } catch (error) {
    return [failure(folder, reasonOf(error), error)]
  }
}

async function byPattern(pattern: string): Promise<Entry[]> {
  const { glob } = await import('tinyglobby')
  try {
    const paths = await glob(pattern.split(sep).join('/'), { absolute: isAbsolute(pattern), onlyFiles: true })
    return paths.length === 0 ? [failure(pattern, 'no file matches the pattern')] : inOrder(paths)
  } catch (error) {
    return [failure(pattern, reasonOf(error), error)]
  }
}

function inOrder(paths: readonly string[]): Entry[] {
  return [...paths].sort((a, b) => (a < b ? -1 : 1)).map((path) => ({ is: 'file', path }))
}

function failure(name: string, why: string, cause?: unknown): Entry {
  return { is: 'failure', name, error: cannotRead(name, why, cause) }
}
