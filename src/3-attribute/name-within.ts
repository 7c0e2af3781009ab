import type { Language } from '../2-understand/index.js'
import type { Stretch } from '../types/index.js'

const NAME_WORD = /(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]*)/u
const PATRONYMIC = /(?:вич|вна|ична)$/u

/**
 * The name inside a source of a language without rules: "мэр Тарска Олег Бурлаков" → "Олег Бурлаков". Null where none is
 * told apart from the words around it: then the source as a whole has to stand for its speaker.
 */
export function nameWithin(words: string, at: Stretch, language: Language): Stretch | null {
  const { reporting } = language
  if (!reporting) return null
  const name = reporting.articles ? inLetters(words, language) : inScript(words, language)
  const from = name ? words.lastIndexOf(name) : -1
  return name && from >= 0 ? { start: at.start + from, end: at.start + from + name.length } : null
}

/** Scripts with capitals: the last run of capitalised words, without roles, articles and places before it. */
function inLetters(words: string, { reporting }: Language): string | null {
  const links = new Set(reporting!.links)
  const articles = new Set(reporting!.articles)
  const runs: string[][] = [[]]
  for (const token of words.replace(/,/g, ' , ').split(/\s+/)) {
    const run = runs.at(-1)!
    if (NAME_WORD.test(token) && token.search(NAME_WORD) === 0 && !articles.has(token.toLowerCase())) run.push(token)
    else if (run.length > 0 && links.has(token)) run.push(token)
    else if (run.length > 0) runs.push([])
  }
  const run = runs.filter((one) => one.length > 0).at(-1)
  if (!run) return null
  while (run.length > 0 && links.has(run.at(-1)!)) run.pop()
  return ownName(run, reporting!)
}

function ownName(
  run: readonly string[],
  { roles, genitivePlaces, capitalNouns, links }: NonNullable<Language['reporting']>,
): string {
  let from = 0
  while (from < run.length - 1 && isRole(run[from]!, roles)) from++
  const rest = run.slice(from)
  const words = rest.filter((word) => !links?.includes(word))
  const last = words.length > 2 && (genitivePlaces || capitalNouns) ? lastName(words) : rest
  return last.join(' ')
}

/** Of three and more: first and family name, with the patronymic between them. */
const lastName = (words: readonly string[]): string[] =>
  PATRONYMIC.test(words.at(-2)!) ? words.slice(-3) : words.slice(-2)

const isRole = (word: string, roles: readonly string[]): boolean =>
  roles.some((role) => role.toLowerCase() === word.toLowerCase())

/** Scripts without capitals: what stands beside a listed role or before an honorific. */
function inScript(words: string, { reporting, code }: Language): string | null {
  const { roles, honorifics = [] } = reporting!
  if (code === 'ar') return lastTwo(words, roles)
  const tail = words.split(/[のの]/u).at(-1)!
  const polite = honorifics.find((one) => one && tail.endsWith(one))
  if (polite) return tail.slice(0, -polite.length).trim() || null
  const after = roles.find((role) => words.endsWith(role) && words.length > role.length + 1)
  if (after) return words.slice(0, -after.length).trim()
  const before = roles
    .map((role) => words.lastIndexOf(role) + role.length)
    .filter((end, at) => words.includes(roles[at]!) && end < words.length)
  const start = Math.max(-1, ...before)
  return start > 0 && words.length - start <= 4 ? words.slice(start) : null
}

/** Arabic: first and family name after a role. */
function lastTwo(words: string, roles: readonly string[]): string | null {
  const tokens = words.trim().split(/\s+/)
  return tokens.length >= 3 && roles.includes(tokens[0]!) ? tokens.slice(-2).join(' ') : null
}
