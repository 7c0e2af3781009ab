import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordOf } from '../../tests/reading/who.js'
import { readText } from '../1-read/index.js'
import { understand } from '../2-understand/index.js'
import { attribute } from '../3-attribute/index.js'
import { documentRecord } from '../operations/record.js'
import type { Attribution, PartyRecord, SpeakerId } from '../types/index.js'
import { type Resolution, resolve } from './index.js'
import { idOf } from './scene.js'

// Small articles of sentences that make resolving hard: namesakes, relatives, pairs, offices, pronouns, people without names.
const PEOPLE = [
  'Marta Quill',
  'Arno Pell',
  'Dora Pell',
  'Judge Sofia Amsel',
  'Sen. Gwen Marsh',
  'Hal Brandt Jr.',
  'Seo Min-jae',
]
const SHORT = [
  'Quill',
  'Pell',
  'Mr. Pell',
  'Mrs. Pell',
  'Amsel',
  'Brandt',
  'Seo',
  'the judge',
  'the senator',
  'the pair',
]
const VAGUE = [
  'he',
  'she',
  'they',
  'it',
  'a man',
  'an official',
  'another official',
  'the woman',
  'both men',
  'his wife',
  'Pell’s lawyer',
]
const BODIES = [
  'the Vey Rail Union',
  'Corvane Steel',
  'the VRU',
  'the Marlow Herald',
  'Citizens for Tax Relief',
  'The Beacon',
]

const person = fc.constantFrom(...PEOPLE)
const anybody = fc.constantFrom(...PEOPLE, ...SHORT, ...VAGUE, ...BODIES)
const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1)
const sentence = fc.oneof(
  fc.tuple(person, person).map(([a, b]) => `${a} met ${b}.`),
  fc.tuple(person, person).map(([a, b]) => `${a} and ${b} came.`),
  fc.tuple(anybody, anybody).map(([a, b]) => `${capital(a)} said ${b} was late.`),
  anybody.map((a) => `“It is late,” ${a} said.`),
  fc.tuple(anybody, anybody).map(([a, b]) => `“It floods,” ${a} told ${b}.`),
  fc.tuple(person, anybody).map(([a, b]) => `${a}, who said ${b} was late, left.`),
  fc.tuple(anybody, anybody).map(([a, b]) => `According to ${a}, ${b} was late.`),
  anybody.map((a) => `${capital(a)} said: “She said, ‘Go home,’ and we did.”`),
  fc.constant('It rained all day.'),
  fc.constant('“Nobody told us.”'),
)
const article = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '\n\n')), { minLength: 1, maxLength: 8 })
  .map((list) =>
    list
      .map(([words, gap]) => words + gap)
      .join('')
      .trim(),
  )

interface Read extends Resolution {
  readonly mentions: number
}

function read(text: string): Read {
  const { document } = readText(text, { id: 'text', language: 'en', readAt: '2026-11-25T00:00:00Z' })
  const understanding = understand(document)
  const { statements } = attribute(understanding)
  const ids = statements.flatMap(({ source, addressees, via }) => [source, ...addressees, ...via].map(({ id }) => id))
  return { ...resolve(understanding, statements), mentions: new Set(ids).size }
}

const always = (check: (read: Read, text: string) => void) =>
  fc.assert(
    fc.property(article, (text) => check(read(text), text)),
    { numRuns: 150 },
  )

const rivalsOf = (answer: Attribution) =>
  answer.is === 'known' ? answer.rivals : answer.is === 'unsure' ? answer.candidates : []

describe('whatever an article says', () => {
  test('every mention with words has one answer, and no answer is about anything else', () => {
    always(({ attributions, mentions }) => {
      expect(attributions.size).toBeLessThanOrEqual(mentions)
    })
  })

  test('whoever is named as a speaker, a rival or a member is somebody of the document', () => {
    always(({ attributions, speakers }) => {
      for (const answer of attributions.values()) {
        const id = idOf(answer)
        if (id !== null) expect(speakers.has(id)).toBe(true)
        for (const { speaker } of rivalsOf(answer)) expect(speakers.has(speaker)).toBe(true)
      }
      for (const { members } of speakers.values()) for (const id of members) expect(speakers.has(id)).toBe(true)
    })
  })

  test('a speaker is known under their own id, has a name, and is not another of their own names', () => {
    always(({ speakers }) => {
      for (const [id, speaker] of speakers) {
        expect(speaker.id).toBe(id)
        expect(speaker.name).not.toBe('')
        expect(speaker.otherNames).not.toContain(speaker.name)
      }
    })
  })

  test('groups end: nobody is their own member, at any depth', () => {
    always(({ speakers }) => {
      const depth = (id: SpeakerId, above: readonly SpeakerId[]): number => {
        expect(above).not.toContain(id)
        const members = speakers.get(id)?.members ?? []
        return 1 + Math.max(0, ...members.map((member) => depth(member, [...above, id])))
      }
      for (const id of speakers.keys()) expect(depth(id, [])).toBeLessThan(5)
    })
  })

  test('the speaker is not among their own rivals, and no rival is listed twice', () => {
    always(({ attributions }) => {
      for (const answer of attributions.values()) {
        const rivals = rivalsOf(answer).map(({ speaker }) => speaker)
        expect(rivals).not.toContain(idOf(answer))
        expect(new Set(rivals).size).toBe(rivals.length)
      }
    })
  })

  test('confidence is above 0 and at most 1, and no rival is surer than the bar', () => {
    always(({ attributions }) => {
      for (const answer of attributions.values()) {
        if (answer.is === 'known') expect(answer.confidence).toBeGreaterThan(0.5)
        if (answer.is === 'known') expect(answer.confidence).toBeLessThanOrEqual(1)
        for (const { confidence } of rivalsOf(answer)) {
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(0.7)
        }
      }
    })
  })

  test('an answer has reasons, with weights that are numbers', () => {
    always(({ attributions }) => {
      for (const answer of attributions.values()) {
        if (answer.is !== 'unsure') expect(answer.because.length).toBeGreaterThan(0)
        for (const { weight, note } of answer.because) {
          expect(Number.isFinite(weight)).toBe(true)
          expect(note).not.toBe('')
        }
      }
    })
  })

  test('a person who is named has a name that stands in the text', () => {
    always(({ speakers }, text) => {
      for (const { kind, name } of speakers.values())
        if (kind === 'person') for (const word of name.split(' ')) expect(text).toContain(word)
    })
  })

  test('the same article gives the same answers, and so it does with a paragraph about nobody behind it', () => {
    always((first, text) => {
      const again = read(text)
      expect([...again.attributions]).toEqual([...first.attributions])
      expect([...again.speakers]).toEqual([...first.speakers])
      // Under a headline of its own: a first line with more below it is read as one, and a line by itself is not.
      const names = (body: string) =>
        recordOf(`Late trains\n\n${body}`).statements.map(({ speakers }) => speakers.map(({ name }) => name))
      expect(names(`${text}\n\nIt rained all day.`)).toEqual(names(text))
    })
  })
})

describe('the record of it', () => {
  const record = (text: string) => {
    const { document, messages } = readText(text, { id: 'text', language: 'en', readAt: '2026-11-25T00:00:00Z' })
    const understanding = understand(document)
    const { statements } = attribute(understanding)
    return documentRecord(document, { statements, messages, ...resolve(understanding, statements) })
  }
  const all = (parties: readonly PartyRecord[]): PartyRecord[] =>
    parties.flatMap((one) => [one, ...all(one.members ?? [])])

  test('goes into JSON and back, and every mention is a place of the text', () => {
    fc.assert(
      fc.property(article, (text) => {
        const made = record(text)
        expect(JSON.parse(JSON.stringify(made))).toEqual(made)
        for (const { speakers, addressees, via, confidence } of made.statements) {
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
          for (const { mention, name } of all([...speakers, ...addressees, ...via])) {
            expect(name).not.toBe('')
            if (mention) expect(text.slice(...mention).trim()).not.toBe('')
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})
