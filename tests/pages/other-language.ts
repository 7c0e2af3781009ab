import { ENGLISH, type PageLanguage } from '../../src/8-publish/index.js'

/** A language that nobody speaks, and which of its entries were asked for. */
export interface MadeUp {
  readonly language: PageLanguage
  /** Every entry of the table, as "speaking.verbs.said". */
  readonly entries: ReadonlySet<string>
  readonly used: ReadonlySet<string>
}

/** What holds no words of ours that people read. */
const NO_WORDS = /^(?:title\.asks|signs\..*)$/

/**
 * English with every entry replaced by a word of Hebrew letters that says nothing. In a phrase it stands behind the slots,
 * which are turned round. An entry that is new in the table is replaced without more.
 */
export function madeUp(): MadeUp {
  const entries: string[] = []
  const used = new Set<string>()
  const wordFor = (path: string): string => {
    used.add(path)
    return [...String(entries.indexOf(path) + 11)].map((digit) => 'אבגדהוזחטי'[Number(digit)]).join('')
  }
  const replaced = (value: unknown, path: string): unknown => {
    if (NO_WORDS.test(path)) return value
    if (typeof value === 'object') return eachReplaced(value as object, path)
    entries.push(path)
    return typeof value === 'function'
      ? (...given: unknown[]) => turned(value(...given), given, wordFor(path))
      : wordFor(path)
  }
  const eachReplaced = (table: object, path: string): object => {
    const made = {}
    for (const [name, value] of Object.entries(table)) {
      const inner = path === '' ? name : `${path}.${name}`
      if (typeof value !== 'string' || NO_WORDS.test(inner)) {
        Object.assign(made, { [name]: replaced(value, inner) })
        continue
      }
      entries.push(inner)
      Object.defineProperty(made, name, { enumerable: true, get: () => wordFor(inner) })
    }
    return made
  }
  const { lang: _, direction: __, ...words } = ENGLISH
  const language = Object.assign(eachReplaced(words, ''), { lang: 'he', direction: 'rtl' }) as PageLanguage
  return { language, entries: new Set(entries), used }
}

/** What an entry made of English makes, in no language: numbers, names and slots stay. */
function turned(english: unknown, given: readonly unknown[], word: string): unknown {
  const slots = given.flat().map((one) => (typeof one === 'function' ? one(word) : one))
  if (typeof english !== 'string')
    return [...slots.filter((one) => typeof one === 'object' || typeof one === 'string').reverse(), ` ${word}`]
  const told = slots.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : [one]))
  return [...told.filter((one) => one !== null), word].join(' ')
}
