import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { document, HARBOUR, harbour, wording } from '../../tests/checking.js'
import { find } from './find.js'
import { indexSources } from './index.js'
import { diffOf, passagesOf } from './record.js'

function placed(words: string, sources = [harbour()]) {
  const quote = wording(words)
  const [found] = find(quote, indexSources(sources))
  return { passages: passagesOf(quote, found!), diff: diffOf(quote, found!) }
}

describe('the place of the words', () => {
  test('is a span of the source, without marks around', () => {
    const [passage] = placed('We will not raise the fees before the spring').passages
    expect(passage!.text).toBe('We will not raise the fees before the spring')
    expect(passage!.spans.map(([start, end]) => HARBOUR.slice(start, end))).toEqual([passage!.text])
  })

  test('is in two, where the source’s attribution stands between', () => {
    const [passage] = placed('Nobody warned the pilots and nobody has told us since').passages
    expect(passage!.spans.map(([start, end]) => HARBOUR.slice(start, end))).toEqual([
      'Nobody warned the pilots',
      'and nobody has told us since',
    ])
    expect(passage!.text).toBe('Nobody warned the pilots … and nobody has told us since')
  })

  test('is in two, where the draft cuts', () => {
    const [passage] = placed('We will not raise the fees … and the crews that stayed away').passages
    expect(passage!.spans).toHaveLength(2)
  })

  test('of a splice is in order of the source, whatever the draft’s', () => {
    const [passage] = placed('The ice has cost us 40 berths. We will not raise the fees before the spring').passages
    const starts = passage!.spans.map(([start]) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(passage!.text).toMatch(/^We will .* … The ice/)
  })

  test('of a splice of two documents is two passages', () => {
    const other = document('other', 'Every winter brings the same bill to the same desk.')
    const words = 'We will not raise the fees before the spring. Every winter brings the same bill to the same desk'
    expect(placed(words, [harbour(), other]).passages.map(({ source }) => source)).toEqual(['harbour', 'other'])
  })
})

describe('the differences', () => {
  test.each([
    ['a word for another', 'We may not raise the fees', ['same', 'replace', 'same']],
    ['a word too many', 'We will surely not raise the fees', ['same', 'delete', 'same']],
    ['a word too few', 'We will raise the fees', ['same', 'insert', 'same']],
    ['none', 'We will not raise the fees', ['same']],
  ])('%s', (_, words, ops) => {
    expect(placed(words).diff.map(({ op }) => op)).toEqual(ops)
  })

  test('an insertion has nothing of the draft, a deletion nothing of the source', () => {
    const { diff } = placed('We will surely not raise fees before the spring')
    expect(diff.find(({ op }) => op === 'delete')).toEqual({ op: 'delete', draft: 'surely', source: '' })
    expect(diff.find(({ op }) => op === 'insert')).toEqual({ op: 'insert', draft: '', source: 'the' })
  })

  test('hold all words of the draft in order, and the source’s are copied from it', () => {
    const word = fc.constantFrom('fees', 'ice', 'pier', 'not', 'we', 'the', 'spring', 'crew')
    const words = fc.array(word, { minLength: 6, maxLength: 16 })
    fc.assert(
      fc.property(words, fc.nat(15), word, (list, at, other) => {
        const text = list.join(' ')
        const quote = list.with(at % list.length, other).join(' ')
        const index = indexSources([document('s', text)])
        const [found] = find(wording(quote), index)
        if (!found) return
        const diff = diffOf(wording(quote), found)
        expect(
          diff
            .map(({ draft }) => draft)
            .filter(Boolean)
            .join(' '),
        ).toBe(quote)
        for (const { source } of diff) expect(text).toContain(source)
      }),
    )
  })
})
