import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsOf, sidesOf } from './rows.js'

const words = (text: string) =>
  text.split(' ').map((word) => ({ text: word.replace('!', ''), differs: word.includes('!') }))
const drawn = (text: string, width: number) =>
  rowsOf(words(text), width).flatMap((row) => [row.words.map((word) => word.text).join(' '), row.carets])

describe('words in rows', () => {
  test.each([
    ['we will !not sign', 40, ['we will not sign', '        ^^^']],
    ['we !will !not sign', 40, ['we will not sign', '   ^^^^^^^^']],
    ['we will !not sign', 8, ['we will', '', 'not sign', '^^^']],
    ['!über !日本 a', 40, ['über 日本 a', '^^^^^^^^^']],
    ['all the same', 40, ['all the same', '']],
    ['averylongwordindeed a', 5, ['averylongwordindeed', '', 'a', '']],
  ])('%s at %i', (text, width, rows) => {
    expect(drawn(text, width)).toEqual(rows)
  })

  test('lose no word, and fit where words do', () => {
    const list = fc.array(fc.stringMatching(/^[a-c]{1,6}!?$/), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(list, fc.integer({ min: 8, max: 30 }), (texts, width) => {
        const all = words(texts.join(' '))
        const rows = rowsOf(all, width)
        expect(rows.flatMap((row) => row.words)).toEqual(all)
        for (const { words, carets } of rows) {
          const line = words.map(({ text }) => text).join(' ')
          expect(line.length).toBeLessThanOrEqual(width)
          for (const [at, sign] of [...carets].entries()) if (sign === '^') expect(line[at]).toBeDefined()
        }
      }),
    )
  })
})

describe('the two sides', () => {
  test('hold their own words; what one side lacks is no word of it', () => {
    const { draft, source } = sidesOf([
      { op: 'same', draft: 'We will', source: 'We will' },
      { op: 'insert', draft: '', source: 'never again' },
      { op: 'replace', draft: 'go', source: 'sign' },
    ])
    const shown = (side: typeof draft) => side.map(({ text, differs }) => text + (differs ? '!' : '')).join(' ')
    expect([shown(draft), shown(source)]).toEqual(['We will go!', 'We will never! again! sign!'])
  })

  test('hold nothing that moves a cursor', () => {
    expect(sidesOf([{ op: 'same', draft: 'a\u001b[2J\u202eb', source: '' }]).draft).toEqual([
      { text: 'a[2Jb', differs: false },
    ])
  })
})
