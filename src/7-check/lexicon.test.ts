import { describe, expect, test } from 'vitest'
import { english, lexiconOf } from './lexicon.js'

describe('the words of a language', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['und', 'en'],
    [undefined, 'en'],
    ['de-AT', 'de'],
    ['fr', 'fr'],
  ])('%s', (tag, code) => {
    const negation = { en: 'never', de: 'nicht', fr: 'jamais' }[code]!
    expect(lexiconOf(tag).negations.has(negation)).toBe(true)
  })

  test('of an unknown one are none, and no error', () => {
    expect(lexiconOf('xx').verbs.size).toBe(0)
    expect(lexiconOf('xx').negations.has('not')).toBe(false)
  })

  test('are made once', () => {
    expect(lexiconOf('es')).toBe(lexiconOf('es-MX'))
  })
})

test('English forms lead to their verbs', () => {
  for (const form of ['was', 'were', 'been']) expect(english.verbs.get(form)).toBe('be')
  expect(english.verbs.get('said')).toBe('say')
})
