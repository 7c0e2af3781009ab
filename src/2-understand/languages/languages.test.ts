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
