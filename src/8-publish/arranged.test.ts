import { expect, test } from 'vitest'
import type { GatheredTheme } from '../6-gather/index.js'
import { arranged } from './arranged.js'

const theme = (label: string, terms: readonly string[] = [], rest = false): GatheredTheme => ({
  label,
  rest,
  emblem: null,
  terms,
  utterances: [],
  nearness: new Map(),
})
const themes = [theme('The crew', ['crew']), theme('Rail', ['train', 'rail']), theme('Other remarks', ['train'], true)]
const wish = (found: string, shown = found) => ({ found, shown })

test.each<[string, ReturnType<typeof wish>[], string[]]>([
  ['nothing', [], ['The crew', 'Rail', 'Other remarks']],
  ['one before the others', [wish('Rail')], ['Rail', 'The crew', 'Other remarks']],
  ['another name', [wish('Crew', 'Nine men')], ['Nine men', 'Rail', 'Other remarks']],
  ['one that later coverage calls otherwise', [wish('Trains')], ['Trains', 'The crew', 'Other remarks']],
  ['one that is not there', [wish('Cheese')], ['The crew', 'Rail', 'Other remarks']],
])('an editor wants %s', (_, wishes, labels) => {
  expect(arranged(themes, wishes).map(({ label }) => label)).toEqual(labels)
})

test('a theme that is called so comes before one that is to be called so', () => {
  const two = [theme('Cable'), theme('Fishing'), theme('Rail')]
  const wishes = [wish('Cable', 'Fishing'), wish('Fishing', 'Boats')]
  expect(arranged(two, wishes).map(({ label }) => label)).toEqual(['Fishing', 'Boats', 'Rail'])
})
