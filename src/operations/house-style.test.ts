import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OnrecordError } from '../errors.js'
import { houseStyleOf } from './house-style.js'
import { check } from './library.js'

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-house-'))
  writeFileSync(
    file('house.json'),
    '{"name": "The Marlow Herald", "tolerates": ["contractions"], "objects": ["ellipses"]}',
  )
  writeFileSync(file('odd.json'), '{"name": "The Marlow Herald", "tolerates": ["everything"]}')
  writeFileSync(file('broken.json'), '{"name": ')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const refusal = (name: string) =>
  houseStyleOf(name).then(
    () => 'no refusal',
    (error: OnrecordError) => `${error.message} ${error.advice}`,
  )

describe('the house that a user names', () => {
  test.each([
    ['ap', 'AP'],
    ['reuters', 'Reuters'],
    ['guardian', 'the Guardian'],
  ])('%s is known', async (name, full) => {
    expect((await houseStyleOf(name))?.name).toBe(full)
  })

  test('may be a file of one’s own', async () => {
    expect(await houseStyleOf(file('house.json'))).toEqual({
      name: 'The Marlow Herald',
      tolerates: ['contractions'],
      objects: ['ellipses'],
    })
  })

  test('may be none', async () => {
    expect(await houseStyleOf(undefined)).toBeUndefined()
  })

  test.each([
    ['times', /No house style is called "times"[\s\S]*ap, reuters, guardian/],
    ['gone.json', /could not be used: there is no such file\. Mend the file/],
    ['broken.json', /could not be used[\s\S]*JSON/],
    ['odd.json', /could not be used[\s\S]*the words for the lists are/],
  ])('%s is refused with what to do', async (name, sentence) => {
    expect(await refusal(name.endsWith('.json') ? file(name) : name)).toMatch(sentence)
  })
})

describe('the same difference, another verdict', () => {
  const source = 'Marta Quill runs the mill. “We do not sell the wheel to anybody here,” Marta Quill said.'
  const draft = '“We don’t sell the wheel to anybody here,” Marta Quill said.'
  test.each([
    ['no house', undefined, 'altered'],
    ['AP', 'ap', 'altered'],
    [
      'a house that prints what is spoken',
      { name: 'Herald', tolerates: ['contractions'], objects: [] } as const,
      'verbatim',
    ],
  ])('%s', async (_, style, verdict) => {
    const { quotes } = await check(draft, [source], style === undefined ? {} : { style })
    expect(quotes.map((one) => one.verdict)).toEqual([verdict])
  })
})
