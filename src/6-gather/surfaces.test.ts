import { expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { contextsOf } from './contexts.js'
import { profilesOf } from './profiles.js'
import { surfacesOf } from './surfaces.js'
import { gatherUtterances } from './utterances.js'

const one = record('a', '“The ferry line pays. We ferry goats, and no goat sails. A ferry!”', [
  says('Mara Lund', '“The ferry line pays. We ferry goats, and no goat sails. A ferry!”'),
])
const surfaces = surfacesOf(profilesOf(gatherUtterances([one]), { sections: [], contexts: contextsOf([one]) }))

test('a word is counted by what stands before and after it', () => {
  expect(surfaces.get('ferry')).toMatchObject({ total: 3, noun: 2, verb: 1, definite: 1, leading: 2, capital: 0 })
  expect(surfaces.get('goat')).toMatchObject({ total: 2, noun: 1, verb: 0 })
})

test('pairs are words side by side', () => {
  expect([...surfaces.keys()].filter((key) => key.includes(' '))).toEqual([
    'ferry line',
    'line pay',
    'ferry goat',
    'goat sail',
  ])
})

test('each with its forms and its documents', () => {
  const { forms, documents } = surfaces.get('goat')!
  expect([...forms]).toEqual([
    ['goats', 1],
    ['goat', 1],
  ])
  expect([...documents]).toEqual(['a'])
})
