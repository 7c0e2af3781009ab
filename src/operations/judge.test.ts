import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NOW, outcomeOf, worldWith } from '../../tests/reading/world.js'
import { judge } from './judge.js'

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-judge-'))
  writeFileSync(file('road.txt'), 'On Monday Tarn Mayor Ana\nVek said the road was shut.')
  writeFileSync(
    file('page.html'),
    '<html><body><article><p>Mayor Ana Vek said the road was shut.</p><p>It rained all day in Tarn.</p></article></body></html>',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const told = { judgements: 'j.ndjson', by: 'M. Reed', because: 'asked her' }
const run = (inputs: readonly string[], wish: Partial<Record<keyof typeof told, string | undefined>> = {}) =>
  outcomeOf(judge.run(worldWith(), { inputs, ...told, judgements: file('j.ndjson'), ...wish } as never))
const lines = (name = 'j.ndjson') =>
  readFileSync(file(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('a judgement', () => {
  test.each([
    ['same', 'same'],
    ['different', 'different'],
    ['unsure', 'unsure'],
    ['withdraw', 'withdrawn'],
  ])('%s is added with who, when and why', async (verb, says) => {
    const { output } = await run([verb, 'd1#Ana Vek', 'd2#Ana Vek'], { judgements: file(`${verb}.ndjson`) })
    expect(lines(`${verb}.ndjson`)).toEqual([
      {
        party: { document: 'd1', name: 'Ana Vek', at: null },
        speaker: 'd2#Ana Vek',
        says,
        by: 'M. Reed',
        at: NOW,
        because: [{ test: 'judged', weight: 0, note: 'asked her' }],
      },
    ])
    expect(output).toBe(`${says}: d1#Ana Vek, d2#Ana Vek. Not looked up: the document is no file here.\n`)
  })

  test('may be about an id', async () => {
    await run(['same', 'd1#Ana Vek', 'Q7'], { judgements: file('id.ndjson') })
    expect(lines('id.ndjson')[0].speaker).toBe('Q7')
  })

  test('keeps the words around the first mention, where the document can be read', async () => {
    const path = file('road.txt')
    const { output } = await run(['same', `${path}#Ana Vek`, 'Q7'], { judgements: file('anchored.ndjson') })
    expect(lines('anchored.ndjson')[0].party.at).toEqual({
      exact: 'Ana\nVek',
      before: 'On Monday Tarn Mayor ',
      after: ' said the road was shut.',
    })
    expect(output).not.toContain('Not looked up')
  })

  test('reads a page as extract does', async () => {
    await run(['same', `${file('page.html')}#Ana Vek`, 'Q7'], { judgements: file('page.ndjson') })
    expect(lines('page.ndjson')[0].party.at).toMatchObject({ exact: 'Ana Vek', before: 'Mayor ' })
  })
})

describe('what is refused, and nothing is written', () => {
  test.each([
    ['another verb', ['maybe', 'd1#Ana Vek', 'd2#Ana Vek'], {}, 'The verdict "maybe" is none of'],
    ['one party', ['same', 'd1#Ana Vek'], {}, 'A judgement is about two parties.'],
    ['three parties', ['same', 'd1#A B', 'd2#A B', 'd3#A B'], {}, 'A judgement is about two parties.'],
    ['no document', ['same', 'Ana Vek', 'd2#Ana Vek'], {}, '"Ana Vek" names no party.'],
    ['no name', ['same', 'd1#', 'd2#Ana Vek'], {}, '"d1#" names no party.'],
    ['twice the same', ['same', 'd1#Ana Vek', 'd1#Ana Vek'], {}, 'Both are the same party.'],
    [
      'no file',
      ['same', 'd1#Ana Vek', 'd2#Ana Vek'],
      { judgements: undefined },
      'Neither a record nor a file of judgements was named.',
    ],
    ['nobody', ['same', 'd1#Ana Vek', 'd2#Ana Vek'], { by: ' ' }, 'Who judges was not told.'],
    ['the program itself', ['same', 'd1#Ana Vek', 'd2#Ana Vek'], { by: 'onrecord 1.0.0' }, 'Who judges was not told.'],
    ['no reason', ['same', 'd1#Ana Vek', 'd2#Ana Vek'], { because: undefined }, 'Why was not told.'],
  ])('%s', async (_, inputs, wish, why) => {
    const judgements = 'judgements' in wish ? undefined : file('refused.ndjson')
    await expect(run(inputs, { judgements, ...wish })).rejects.toThrow(why)
    expect(existsSync(file('refused.ndjson'))).toBe(false)
  })

  test('a name that the document does not hold', async () => {
    await expect(
      run(['same', `${file('road.txt')}#Ida Roos`, 'Q7'], { judgements: file('refused.ndjson') }),
    ).rejects.toThrow(`"Ida Roos" does not stand in ${file('road.txt')}.`)
    expect(existsSync(file('refused.ndjson'))).toBe(false)
  })

  test('a file that holds something else', async () => {
    const before = readFileSync(file('road.txt'), 'utf8')
    await expect(run(['same', 'd1#Ana Vek', 'Q7'], { judgements: file('road.txt') })).rejects.toThrow(
      'holds no judgements',
    )
    expect(readFileSync(file('road.txt'), 'utf8')).toBe(before)
  })
})
