/**
 * Direct speech in novels: right, wrong and unattributed speakers against LitBank's. Novels are not what onrecord is for; the
 * figure says how far the resolving of speakers carries.
 *
 * The gold gives one name for a character, without the others that the novel uses. A name is right when it equals the gold's after case,
 * accents, articles and titles are folded, or when one is part of the other ("Jock", "Jock McChesney") and fits no other
 * speaker of the novel. Where the gold's name is a pronoun (a narrator) or a description ("his mother"), no name can be
 * right except those words, so such speakers are counted apart.
 */

/** @typedef {{ gold: number, found: number, right: number, wrong: number, open: number }} Count */

const TITLES =
  /^(?:the|a|an|mr|mrs|ms|miss|dr|sir|lady|lord|captain|colonel|uncle|aunt|old|little|young|madame|monsieur)$/
const PRONOUN = /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|they|them|their|it|one|myself|himself|herself)$/i

/**
 * @param {readonly any[]} gold documents with `attributions`, each with `content` and `speaker`
 * @param {ReadonlyMap<string, any>} predicted records by id
 * @returns {Record<'named' | 'described', Count>}
 */
export function novelSpeakers(gold, predicted) {
  const counts = { named: empty(), described: empty() }
  for (const { id, attributions } of gold) {
    const statements = predicted.get(id)?.statements ?? []
    const all = [...new Set(attributions.map((one) => one.speaker).filter(Boolean))]
    for (const { content, speaker } of attributions) {
      if (!speaker) continue
      const count = counts[isName(speaker) ? 'named' : 'described']
      count.gold++
      const statement = holding(statements, content)
      if (!statement) continue
      count.found++
      if (statement.speakers.length === 0) count.open++
      else if (statement.speakers.some(({ name }) => isSame(name, speaker, all))) count.right++
      else count.wrong++
    }
  }
  return counts
}

/** The table that `npm run eval` prints. */
export function novelTable(gold, predicted) {
  const { named, described } = novelSpeakers(gold, predicted)
  const share = (part, whole) => `${((100 * part) / (whole || 1)).toFixed(1)} %`.padStart(8)
  const row = (name, { gold: all, found, right, wrong, open }) =>
    `${name.padEnd(30)}${String(all).padStart(5)}${share(found, all)}${share(right, all)}${share(wrong, all)}${share(open, all)}${share(right, right + wrong)}`
  const both = Object.fromEntries(Object.keys(named).map((key) => [key, named[key] + described[key]]))
  return [
    'direct speech, by speaker      gold   found   right   wrong    open   right of those attributed',
    row('with a name', named),
    row('pronoun or description only', described),
    row('all', both),
  ].join('\n')
}

const empty = () => ({ gold: 0, found: 0, right: 0, wrong: 0, open: 0 })

/** A name has a capital that is no sentence's; "our", "his mother" and "the man" have none. */
function isName(speaker) {
  return speaker
    .split(/\s+/)
    .some((word) => /^\p{Lu}/u.test(word) && !PRONOUN.test(word) && !/^(?:The|A|An)$/.test(word))
}

/** The statement that holds most of a quotation, and at least half of it; of statements within each other, the inner one. */
function holding(statements, content) {
  const size = letters(content)
  let best = null
  for (const statement of statements) {
    const share = common(statement.content, content) / size
    const smaller = best !== null && letters(statement.content) < letters(best.statement.content)
    if (share >= 0.5 && (best === null || share > best.share || (share === best.share && smaller)))
      best = { statement, share }
  }
  return best?.statement ?? null
}

const letters = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0)

function common(a, b) {
  let sum = 0
  for (const [start, end] of a)
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from))
  return sum
}

function isSame(name, speaker, all) {
  const [one, other] = [folded(name), folded(speaker)]
  if (one.join(' ') === other.join(' ')) return true
  if (one.length === 0 || other.length === 0) return false
  if (!isPart(one, other)) return false
  return all.every((rival) => rival === speaker || !isPart(one, folded(rival)))
}

const isPart = (a, b) =>
  a.length > 0 && b.length > 0 && (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word)))

function folded(name) {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const telling = words.filter((word) => !TITLES.test(word))
  return telling.length > 0 ? telling : words
}
