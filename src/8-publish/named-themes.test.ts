import { expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { gatherUtterances } from '../6-gather/index.js'
import { ENGLISH } from './language/en.js'
import { namedThemes } from './named-themes.js'

const FISH = ['The boats went out for herring.', 'Herring boats came home empty.', 'Empty herring boats cost us all.']
const MILL = ['The mill wheel turns again.', 'A mill wheel needs water.', 'Nobody stops that mill wheel.']
const documents = (lines: readonly string[]) =>
  lines.map((line, i) => record(`d${i}`, `“${line}”`, [says('Ana Bel', `“${line}”`)]))

test.each([
  ['alone', ['Nobody came to the fair.'], ['What was said']],
  ['beside others', [...FISH, ...MILL, 'Nobody came to the fair.'], ['Mill wheel', 'Other remarks']],
])('what belongs to no theme has a name, %s', (_, lines, labels) => {
  const records = documents(lines)
  const themes = namedThemes(records, gatherUtterances(records), ENGLISH)
  expect(themes.map(({ label }) => label)).toEqual(labels)
})
