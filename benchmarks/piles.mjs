import { chance } from './chance.mjs'

/**
 * Piles of coverage for measuring: records of invented stories, ten statements a document, made from a vocabulary whose
 * words are as unequal as those of a language (Zipf). Every fifth statement is printed by several documents of its story,
 * whole or cut, and every tenth document is another one's copy. The same seed gives the same pile on every machine.
 */
const VOCABULARY = 30_000
const STORY_WORDS = 60
const DOCUMENTS_A_STORY = 10
const STATEMENTS = 10
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri fro glu sta tre plo'.split(
  ' ',
)

/** @param {number} count documents @returns {any[]} records */
export function pile(count, seed = 1) {
  const next = chance(seed)
  const words = Array.from({ length: VOCABULARY }, (_, i) => wordOf(i))
  const common = () => words[Math.floor(VOCABULARY ** next()) - 1] ?? words[0]
  const records = []
  while (records.length < count) {
    const own = Array.from({ length: STORY_WORDS }, () => words[Math.floor(next() * VOCABULARY)])
    const people = Array.from({ length: 6 }, () => `${capital(own[Math.floor(next() * 30)])} ${capital(common())}`)
    const shared = Array.from({ length: 6 }, () => sentence(next, own, common, 18))
    const day = Math.floor(next() * 300)
    for (let i = 0; i < DOCUMENTS_A_STORY && records.length < count; i++) {
      const before = records.at(-1)
      const id = `d${records.length}`
      const published = new Date(Date.UTC(2026, 0, 1 + day + (i % 4))).toISOString().slice(0, 10)
      records.push(
        i % 10 === 9 ? { ...before, id, published } : article({ id, published, next, own, common, people, shared }),
      )
    }
  }
  return records
}

function article({ id, published, next, own, common, people, shared }) {
  let text = ''
  const blocks = []
  const statements = []
  for (let i = 0; i < STATEMENTS; i++) {
    const lead = sentence(next, own, common, 22)
    const whole = i % 5 === 0 ? shared[Math.floor(next() * shared.length)] : sentence(next, own, common, 18)
    const said = next() < 0.5 && i % 5 === 0 ? `${whole.split(' ').slice(0, 10).join(' ')}.` : whole
    const who = people[Math.floor(next() * people.length)]
    const start = text.length
    text += `${lead} “${said}” ${who} said.`
    blocks.push({ kind: 'paragraph', start, end: text.length })
    const from = start + lead.length + 1
    const to = from + said.length + 2
    statements.push(statement(i, [from, to], who, [to + 1 + who.length + 1, text.length - 1]))
    text += '\n\n'
  }
  return {
    id,
    published,
    title: sentence(next, own, common, 8),
    publisher: `Outlet ${id.length}`,
    language: 'en',
    text,
    blocks,
    statements,
    messages: [],
  }
}

function statement(i, content, who, cue) {
  const empty = { source: [], addressees: [], via: [], reasons: [], rivals: [] }
  const speakers = [{ name: who, kind: 'person' }]
  return {
    id: `s${i}`,
    kind: 'direct',
    mode: 'said',
    place: 'body',
    confidence: 0.9,
    content: [content],
    cue: [cue],
    speakers,
    ...empty,
  }
}

function sentence(next, own, common, length) {
  const words = Array.from({ length }, () => (next() < 0.3 ? own[Math.floor(next() * own.length)] : common()))
  return `${capital(words.join(' '))}.`
}

function wordOf(number) {
  let word = ''
  for (let left = number + 30; left > 0; left = Math.floor(left / SYLLABLES.length))
    word += SYLLABLES[left % SYLLABLES.length]
  return word
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1)
