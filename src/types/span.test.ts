import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentId } from './identity.js'
import { anchor, contains, overlaps, type Stretch, slice, trimmed } from './span.js'

/** The stretch between the marks of a text, and the text without them: "Then [she] left." */
function marked(text: string): { text: string; at: Stretch } {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  return { text: text.replace(/[[\]]/g, ''), at: { start, end } }
}

const stretch = (start: number, end: number): Stretch => ({ start, end })
const document = (text: string) => ({ id: 'd1' as DocumentId, text })

describe('slice', () => {
  test.each([
    ['[The mill] is shut.', 'The mill', 'the start is included'],
    ['The mill is [shut.]', 'shut.', 'up to the end of the text'],
    ['The mill[] is shut.', '', 'nothing between equal places'],
    ['“[Nein],” said Jördis.', 'Nein', 'an umlaut counts one, marks count one'],
    ['She sent 🚢[ and left].', ' and left', 'a ship counts two units, so that what follows is found'],
    ['[한서] spoke.', '한서', 'a Korean syllable counts one'],
    ['[é]t\u0301', 'é', 'composed and combining letters are counted as they stand'],
  ])('%s', (line, words) => {
    const { text, at } = marked(line)
    expect(slice(text, at)).toBe(words)
  })

  test('cuts an astral letter in two where it is told to: places are code units', () => {
    expect(slice('🚢', stretch(0, 1))).toBe('\ud83d')
    expect(slice('🚢', stretch(0, 2))).toBe('🚢')
  })

  test('ends with the text', () => {
    expect(slice('mill', stretch(2, 99))).toBe('ll')
  })
})

describe('overlaps', () => {
  test.each([
    [stretch(0, 4), stretch(2, 6), true, 'one runs into the other'],
    [stretch(0, 4), stretch(4, 8), false, 'neighbours share nothing: the end is not included'],
    [stretch(0, 8), stretch(2, 4), true, 'one lies within the other'],
    [stretch(2, 4), stretch(2, 4), true, 'the same'],
    [stretch(0, 2), stretch(5, 6), false, 'a gap between'],
    [stretch(0, 3), stretch(2, 3), true, 'one unit in common'],
    [stretch(3, 3), stretch(0, 3), false, 'an empty one at the end of another'],
    [stretch(3, 3), stretch(3, 3), false, 'two empty ones share no unit'],
  ])('%o and %o: %s', (a, b, shared) => {
    expect(overlaps(a, b)).toBe(shared)
    expect(overlaps(b, a)).toBe(shared)
  })
})

describe('contains', () => {
  test.each([
    [stretch(0, 8), stretch(2, 4), true, 'well inside'],
    [stretch(0, 8), stretch(0, 8), true, 'equal ones contain each other'],
    [stretch(0, 8), stretch(0, 3), true, 'from its start'],
    [stretch(0, 8), stretch(5, 8), true, 'up to its end'],
    [stretch(0, 8), stretch(5, 9), false, 'one unit too far'],
    [stretch(1, 8), stretch(0, 3), false, 'one unit too early'],
    [stretch(2, 4), stretch(0, 8), false, 'the larger is not in the smaller'],
    [stretch(0, 8), stretch(8, 8), true, 'an empty one at the very end'],
  ])('%o and %o: %s', (outer, inner, within) => {
    expect(contains(outer, inner)).toBe(within)
  })
})

describe('anchor', () => {
  test.each([
    ['Then [she] left.', { exact: 'she', before: 'Then ', after: ' left.' }, 'all there is, in a short text'],
    ['[She] left.', { exact: 'She', before: '', after: ' left.' }, 'nothing before the first word'],
    ['Then she [left.]', { exact: 'left.', before: 'Then she ', after: '' }, 'nothing behind the last'],
  ])('%s', (line, parts) => {
    const { text, at } = marked(line)
    expect(anchor(document(text), at)).toEqual({ document: 'd1', ...at, ...parts })
  })

  test('keeps 32 units on either side and no more', () => {
    const text = `${'a'.repeat(40)}WORD${'b'.repeat(40)}`
    const { before, after, exact } = anchor(document(text), stretch(40, 44))
    expect([before, exact, after]).toEqual(['a'.repeat(32), 'WORD', 'b'.repeat(32)])
  })

  test('its words and neighbours stand in the text in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(120), fc.nat(120), (text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
        const { before, exact, after } = anchor(document(text), { start, end })
        expect(text.slice(start - before.length, end + after.length)).toBe(before + exact + after)
      }),
    )
  })
})

describe('trimmed', () => {
  test.each([
    ['Then[ she ]left.', 'she', 'spaces on both sides'],
    ['Then [she] left.', 'she', 'nothing to take'],
    ['Then[\n\t she]', 'she', 'lines and tabs'],
    ['Then[\u00a0she\u202f]left.', 'she', 'the spaces of French and of typesetters'],
    ['Then[ she left ]soon.', 'she left', 'white space inside stays'],
    ['[ “No,” ]she said.', '“No,”', 'marks are no space'],
  ])('%j', (line, words) => {
    const { text, at } = marked(line)
    const found = trimmed(text, at)
    expect(found && slice(text, found)).toBe(words)
  })

  test.each([
    ['Then[   ]she', 'only space'],
    ['Then[] she', 'nothing at all'],
    ['Then[\n\n]she', 'the gap between paragraphs'],
  ])('%j is nothing', (line) => {
    const { text, at } = marked(line)
    expect(trimmed(text, at)).toBeNull()
  })

  test('lies within what was given, starts and ends with a letter, and once is enough', () => {
    const gappy = fc.stringMatching(/^[ a-c\n\u00a0]{0,20}$/)
    fc.assert(
      fc.property(gappy, (text) => {
        const whole = stretch(0, text.length)
        const found = trimmed(text, whole)
        expect(found === null).toBe(text.trim() === '')
        if (!found) return
        expect(contains(whole, found)).toBe(true)
        expect(slice(text, found)).toBe(text.trim())
        expect(trimmed(text, found)).toEqual(found)
      }),
    )
  })
})

describe('overlaps and contains agree with counting', () => {
  const range = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => stretch(Math.min(a, b), Math.max(a, b)))
  const units = ({ start, end }: Stretch) => Array.from({ length: end - start }, (_, at) => start + at)

  test('a unit in common', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        fc.pre(a.start < a.end && b.start < b.end)
        expect(overlaps(a, b)).toBe(units(a).some((unit) => units(b).includes(unit)))
      }),
    )
  })

  test('every unit of the inner one', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        fc.pre(b.start < b.end)
        expect(contains(a, b)).toBe(units(b).every((unit) => units(a).includes(unit)))
      }),
    )
  })
})
