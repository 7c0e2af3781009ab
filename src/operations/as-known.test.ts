import { expect, test } from 'vitest'
import { says, record as written } from '../../tests/records.js'
import { inMemory } from '../5-keep/index.js'
import { foundAsKnownOn } from './as-known.js'

/** Mara Lund says one line in a document that is read on a day; a later line of the same document is its next revision. */
const LINES: readonly (readonly [id: string, day: string, line: string])[] = [
  ['mill', '2026-05-01', '“The wheel will turn.”'],
  ['mill', '2026-05-03', '“The wheel will stop.”'],
  ['mill', '2026-05-05', '“The wheel will turn again.”'],
  ['weir', '2026-05-02', '“The weir and the wheel are mine.”'],
  ['late', '2026-05-04', '“The wheel is late.”'],
]

async function then(words: string, day: string): Promise<string[]> {
  const record = inMemory()
  for (const [id, read, line] of LINES)
    await record.add([
      {
        record: written(id, line, [says('Mara Lund', line)], { published: '2026-05-01' }),
        readAt: `${read}T08:00:00Z`,
        extractor: 'x',
        sha256: null,
      },
    ])
  const found: string[] = []
  for await (const { text } of foundAsKnownOn(record, { words }, day)) found.push(text.replace(/[“”]/g, ''))
  return found.sort()
}

test.each<[string, string, string[]]>([
  ['turn', '2026-05-01', ['The wheel will turn.']],
  ['turn', '2026-05-02', ['The wheel will turn.']],
  ['turn', '2026-05-03', []],
  ['stop', '2026-05-02', []],
  ['stop', '2026-05-04', ['The wheel will stop.']],
  ['stop', '2026-05-05', []],
  ['again', '2026-05-05', ['The wheel will turn again.']],
  ['again', '2026-05-04', []],
  ['wheel', '2026-05-03', ['The weir and the wheel are mine.', 'The wheel is late.', 'The wheel will stop.']],
  ['', '2026-05-09', ['The weir and the wheel are mine.', 'The wheel is late.', 'The wheel will turn again.']],
])('"%s" on %s: %j', async (words, day, texts) => {
  expect(await then(words, day)).toEqual(texts)
})

test('before everything was read, the first reading is all that there is', async () => {
  expect(await then('turn', '2026-04-01')).toEqual(['The wheel will turn.'])
})
