import { exceptionKey, regularLemma, wordClassOf } from '../../src/2-understand/syntax/lemmas.js'
import { type Lesson, UNKNOWN } from './lesson.js'

/** The forms whose most frequent silver lemma the regular endings do not give: [form and class, lemma], sorted. */
export function learnLemmas(lessons: readonly Lesson[], tags: readonly string[]): [string, string][] {
  const counts = new Map<string, Map<string, number>>()
  const regular = new Map<string, string>()
  for (const { tokens, tag, lemma } of lessons)
    for (let i = 0; i < tokens.count; i++) {
      if (tag[i] === UNKNOWN) continue
      const name = tags[tag[i]!]!
      const lower = tokens.form[i]!.toLowerCase().replaceAll('’', "'")
      if (wordClassOf(name) === 'name' || !/\p{L}/u.test(lower)) continue
      const key = exceptionKey(lower, name)
      const lemmas = counts.get(key) ?? new Map<string, number>()
      const right = lemma[i]!.toLowerCase()
      counts.set(key, lemmas.set(right, (lemmas.get(right) ?? 0) + 1))
      regular.set(
        key,
        regular.has(key) && regular.get(key) !== regularLemma(lower, name) ? '' : regularLemma(lower, name),
      )
    }
  const exceptions: [string, string][] = []
  for (const [key, lemmas] of counts) {
    const [most, times] = [...lemmas].reduce((best, one) => (one[1] > best[1] ? one : best))
    if (most !== regular.get(key) && (lemmas.size === 1 || times > 1)) exceptions.push([key, most])
  }
  return exceptions.sort(([a], [b]) => (a < b ? -1 : 1))
}
