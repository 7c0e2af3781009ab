import { describe, expect, test } from 'vitest'
import { checkOf, MIXED } from '../../tests/check-reports.js'
import { worldWith } from '../../tests/reading/world.js'
import { type CheckFormat, checkWriter } from './check-formats.js'

const FINE = checkOf({ draft: 'fine.md', text: '“It floods here,” he said.', quotes: [{ quote: '“It floods here,”' }] })

async function written(format: CheckFormat, drafts = [MIXED, FINE]) {
  const write = await checkWriter(format, worldWith())
  return { pieces: drafts.map((draft) => write.one(draft)), foot: write.foot() }
}

describe('formats that flow', () => {
  test('ndjson: a report a line, each with its id', async () => {
    const { pieces, foot } = await written('ndjson')
    expect(pieces.map((piece) => (JSON.parse(piece) as { id: string }).id)).toEqual(['draft.md', 'fine.md'])
    expect([pieces.every((piece) => /^[^\n]+\n$/.test(piece)), foot]).toEqual([true, ''])
  })

  test('json: one list, also of one draft and of none', async () => {
    for (const drafts of [[MIXED, FINE], [MIXED], []]) {
      const { pieces, foot } = await written('json', drafts)
      expect(JSON.parse(pieces.join('') + foot)).toHaveLength(drafts.length)
    }
  })

  test('text: an empty line between drafts', async () => {
    const { pieces } = await written('text')
    expect(pieces[0]).toMatch(/^draft\.md: /)
    expect(pieces[1]).toMatch(/^\nfine\.md: /)
  })

  test('github: what stands needs no line', async () => {
    const { pieces } = await written('github')
    expect(pieces[0]).toMatch(/^::error file=draft\.md/)
    expect(pieces[1]).toBe('')
  })
})

test.each([
  ['sarif', /"results"/],
  ['junit', /<testsuite name="fine\.md"/],
  ['html', /fine\.md/],
] as const)('%s is one file and waits for the last draft', async (format, form) => {
  const { pieces, foot } = await written(format)
  expect(pieces).toEqual(['', ''])
  expect(foot).toMatch(form)
})

test('a report longer than a string can be is refused with another way, and is no fault of the program', async () => {
  // What the engine throws at half a gigabyte, without half a gigabyte.
  const vast = {
    ...MIXED,
    get text(): string {
      throw new RangeError('Invalid string length')
    },
  }
  const write = await checkWriter('html', worldWith(''))
  write.one(vast)
  expect(() => write.foot()).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('longer than one file'),
      advice: expect.stringContaining('ndjson'),
    }),
  )
})
