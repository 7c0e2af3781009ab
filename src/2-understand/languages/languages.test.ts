import { describe, expect, test } from 'vitest'
import { languageOf } from './index.js'

const CODES = ['ar', 'cs', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'zh'] as const

test.each([
  ['en', 'en', true],
  ['en-GB', 'en', true],
  ['EN', 'en', true],
  ['de-AT', 'de', true],
  ['zh-Hant', 'zh', true],
  ['und', 'en', true],
  ['', 'en', true],
  ['sv', 'sv', false],
  ['tlh', 'tlh', false],
] as const)('%s is read as %s, known: %s', (tag, code, known) => {
  const found = languageOf(tag)
  expect([found.language.code, found.known]).toEqual([code, known])
})

test('a language without a pack has no English words to be misled by', () => {
  const { language } = languageOf('sv')
  expect(language.cues.size).toBe(0)
  expect(language.roles.size).toBe(0)
  expect(language.reporting).toBeNull()
})

describe.each(CODES)('%s', (code) => {
  const { reporting } = languageOf(code).language

  test('tells how it reports', () => {
    expect(reporting).not.toBeNull()
    expect(reporting!.frames.beside.length).toBeGreaterThan(0)
    expect(reporting!.verbs.length).toBeGreaterThan(10)
    expect(reporting!.roles.length).toBeGreaterThan(10)
  })

  test('holds no empty and no double words', () => {
    const { verbs, roles, that = [], accordingTo = [], links = [], stops = [], articles = [] } = reporting!
    for (const words of [verbs, roles, that, accordingTo, links, stops, articles]) {
      expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([])
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    }
  })
})

describe('English', () => {
  const { language } = languageOf('en')

  test.each([
    ['said', 'say', 'finite'],
    ['says', 'say', 'finite'],
    ['saying', 'say', 'participle'],
    ['told', 'tell', 'finite'],
    ['written', 'write', 'finite'],
    ['fumed', 'fume', 'finite'],
  ] as const)('%s is a form of %s', (form, lemma, kind) => {
    expect(language.cues.get(form)).toMatchObject({ lemma, form: kind })
  })

  test('words are kept in the form in which they are looked up', () => {
    for (const words of [language.roles, language.bodies, language.groups, language.documents, language.functionWords])
      expect([...words].filter((word) => word !== word.toLowerCase())).toEqual([])
  })
})

describe('English cues', () => {
  const { cues } = languageOf('en').language

  // Word, what it reports, and how its content is built: the rules ask for nothing else.
  test.each([
    ['said', 'said', 'clause', 'speech, with or without marks'],
    ['told', 'said', 'hearer', 'speech to somebody'],
    ['warned', 'said', 'hearer', 'to whom may follow'],
    ['asked', 'asked', 'hearer', 'a question'],
    ['called', 'said', 'object', 'a name for something'],
    ['denied', 'said', 'object', 'an act'],
    ['believes', 'thought', 'clause', 'a belief'],
    ['sighed', 'said', 'quote', 'only beside marks'],
    ['went', 'act', 'quote', 'an act that may be speech: “…,” she went'],
    ['shows', 'act', 'clause', 'what documents do'],
    ['slammed', 'act', 'object', 'speech only where words are quoted'],
  ] as const)('%s: %s, %s (%s)', (word, sense, frame, _) => {
    expect(cues.get(word)).toMatchObject({ sense, frame })
  })

  test.each(['report', 'claim', 'the', 'holt', 'speech', 'sayings', 'told-you-so'])('%s is no finite cue', (word) => {
    expect(cues.get(word)?.form).not.toBe('finite')
  })

  test('every participle ends in -ing', () => {
    for (const [word, { form }] of cues) if (form === 'participle') expect(word).toMatch(/ing$/)
  })
})

describe('English nouns', () => {
  const { language } = languageOf('en')

  test.each([
    ['mayor', 'roles'],
    ['judge', 'roles'],
    ['ministry', 'bodies'],
    ['union', 'bodies'],
    ['officials', 'groups'],
    ['residents', 'groups'],
    ['report', 'documents'],
    ['letter', 'documents'],
  ] as const)('%s is among the %s', (word, kind) => {
    expect(language[kind].has(word)).toBe(true)
  })

  test('a word that speaks is not also a word of grammar', () => {
    for (const words of [language.roles, language.bodies, language.groups, language.documents])
      expect([...words].filter((word) => language.functionWords.has(word) || language.pronouns.has(word))).toEqual([])
  })
})
