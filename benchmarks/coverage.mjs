import { chance } from './chance.mjs'

/** Seeded documents with their statements, as `onrecord extract` gives them, and questions about them. */

const WORDS = 20_000
const PEOPLE = 3000
const OUTLETS = 40
const EACH = 10
const DAYS = 1096

const vocabulary = Array.from({ length: WORDS }, (_, at) => spelled(at + 11))
const people = Array.from(
  { length: PEOPLE },
  (_, at) => `${capital(spelled(at * 7 + 31))} ${capital(spelled(at + 400))}`,
)
const outlets = Array.from({ length: OUTLETS }, (_, at) => `${capital(spelled(at + 77))} Post`)

/**
 * As many documents as hold `count` statements, in the order of their dates, as feeds and archives bring them; `shuffled`: in no
 * order, which is the worst that can happen to an index by date.
 */
export function* coverage(count, shuffled = false) {
  const random = chance(7)
  const word = () => vocabulary[Math.floor(WORDS * random() ** 3)]
  for (let made = 0; made < count; made += EACH)
    yield entry(made / EACH, {
      random,
      word,
      statements: Math.min(EACH, count - made),
      age: shuffled ? random() : made / count,
    })
}

function entry(number, { random, word, statements, age }) {
  let text = `${capital(word())} ${word()} ${word()} in ${word()}`
  const blocks = [{ kind: 'headline', start: 0, end: text.length }]
  const made = []
  for (let at = 0; at < statements; at++) {
    text += '\n'
    const start = text.length
    const words = Array.from({ length: 6 + Math.floor(random() * 12) }, word).join(' ')
    const who = people[Math.floor(PEOPLE * random() ** 2)]
    const direct = random() < 0.6
    const content = direct ? `“${words},”` : words
    const cue = direct ? 'said' : 'said that'
    text += direct
      ? `${content} ${who} said on ${word()}. ${capital(word())} ${word()} ${word()}.`
      : `${who} said that ${content}. ${word()} ${word()}.`
    const from = text.indexOf(content, start)
    const named = text.indexOf(who, start)
    const cued = text.indexOf(cue, start)
    made.push({
      id: `s${(number * EACH + at).toString(36)}${Math.floor(random() * 2 ** 32).toString(36)}`,
      kind: direct ? 'direct' : 'indirect',
      mode: random() < 0.95 ? 'said' : 'withheld',
      content: [[from, from + content.length]],
      cue: [[cued, cued + cue.length]],
      source: [[named, named + who.length]],
      speakers: [{ name: who, kind: 'person', mention: [named, named + who.length] }],
      addressees: [],
      via: [],
      place: 'body',
      confidence: Math.round(random() * 200 + 800) / 1000,
      reasons: [{ rule: 'says' }],
      rivals: [],
    })
    blocks.push({ kind: 'paragraph', start, end: text.length })
  }
  const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(age * DAYS))).toISOString().slice(0, 10)
  const record = {
    id: `doc-${number}`,
    url: `https://press.example/${number}`,
    title: text.slice(0, blocks[0].end),
    publisher: outlets[Math.floor(OUTLETS * random())],
    published: day,
    language: 'en',
    text,
    blocks,
    statements: made,
    messages: [],
  }
  return { record, readAt: '2026-11-01T00:00:00Z', extractor: 'onrecord 0.1.0', sha256: null }
}

/** Questions of each kind, from one chance. */
const kinds = (ask) => {
  const anyWord = () => vocabulary[Math.floor(WORDS * ask() ** 3)]
  const oneOf = (list, most = list.length) => list[Math.floor(most * ask())]
  return {
    word: () => ({ words: anyWord() }),
    phrase: () => ({ words: `"${oneOf(vocabulary, 400)} ${oneOf(vocabulary, 400)}"` }),
    'speaker and date': () => ({
      speaker: people[Math.floor(PEOPLE * ask() ** 2)],
      since: '2024-06',
      until: '2025-12-15',
    }),
    'word and speaker': () => ({ words: oneOf(vocabulary, 300), speaker: oneOf(people, 200) }),
    'outlet and date': () => ({ outlet: oneOf(outlets), since: '2025-01', until: '2025-06' }),
    prefix: () => ({ words: `${anyWord().slice(0, 4)}*` }),
    everything: () => ({ mode: 'withheld', since: '2025' }),
  }
}

/** A hundred of each kind. */
export const QUESTIONS = Object.fromEntries(
  Object.entries(kinds(chance(99))).map(([kind, make]) => [kind, Array.from({ length: 100 }, make)]),
)

/** The kinds in turns for as long as somebody asks, no question twice: each within days of its own. */
export function* newQuestions(seed) {
  const random = chance(seed)
  const makers = Object.values(kinds(random))
  const day = (from, days) => new Date(Date.UTC(from, 0, 1 + Math.floor(days * random()))).toISOString().slice(0, 10)
  const asked = new Set()
  for (let at = 0; ; ) {
    const made = makers[at % makers.length]()
    // Where the kind has dates already, days in their year; else days at both ends of the record, which leave out little.
    const since = made.since ? day(Number(made.since.slice(0, 4)), 100) : day(2024, 150)
    const until = made.until ? day(2025, 180 + 150 * random()) : day(2026, 330)
    const question = { ...made, since, until: until < since ? '2026-12-30' : until }
    const key = JSON.stringify(question)
    if (asked.has(key)) continue
    asked.add(key)
    at++
    yield question
  }
}

function spelled(number) {
  let word = ''
  for (let left = number; left > 0; left = Math.floor(left / 12))
    word += 'bcdfglmnprst'[left % 12] + 'aeiou'[(left * 7) % 5]
  return word
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1)
}
