import { expect, test } from 'vitest'
import { recordOf } from '../reading/who.js'
import { markedUp } from './marked-up.js'

test.each([
  [
    'signs under the words, who at the side',
    '“It is late,” Marta Quill said.',
    ['  “It is late,” Marta Quill said.', '  ^^^^^^^^^^^^^ =========== ----  Marta Quill; said, direct'],
  ],
  ['nobody', '“It is late,” he said.', ['  “It is late,” he said.', '  ^^^^^^^^^^^^^ == ----  NOBODY; said, direct']],
  [
    'a description says what kind of party it is',
    '“It is late,” an official said.',
    ['  “It is late,” an official said.', '  ^^^^^^^^^^^^^ =========== ----  an official [unnamed]; said, direct'],
  ],
  ['no statement, no signs', 'It rained.', ['  It rained.']],
])('%s', (_, text, lines) => {
  expect(
    markedUp(recordOf(text))
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual(lines.map((line) => line.trim()))
})

test('a long line is cut between words, and who said it stands beside the first part', () => {
  const long = `“It is${' late in the year and'.repeat(14)} cold,” Marta Quill said.`
  const lines = markedUp(recordOf(long)).split('\n')
  expect(lines.filter((line) => /\^/.test(line)).length).toBeGreaterThan(2)
  expect(lines.filter((line) => line.includes('Marta Quill; said')).length).toBe(1)
  for (const line of lines.filter((one) => !/\^/.test(one))) expect(line.length).toBeLessThanOrEqual(102)
})
