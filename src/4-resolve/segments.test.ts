import { describe, expect, test } from 'vitest'
import { castOf } from '../../tests/reading/cast.js'
import type { Word } from '../2-understand/index.js'
import { wordsOf } from './order.js'
import { nameBeside, nameOf, segmentsOf, stretchOf } from './segments.js'

/** The words of a text up to its full stop, and who is in it. */
function cut(text: string) {
  const cast = castOf(text)
  const words = wordsOf(cast.understanding, { start: 0, end: text.length - 1 })
  const shown = (segment: readonly Word[]) => {
    const { start, end } = stretchOf(segment)
    return text.slice(start, end)
  }
  return { cast, segments: segmentsOf(words), shown }
}

describe('pieces of a source', () => {
  test.each([
    ['Marta Quill.', ['Marta Quill'], 'one'],
    ['Marta Quill, 54, a nurse.', ['Marta Quill', '54', 'a nurse'], 'between commas'],
    ['Gwen Marsh (D-Orrin).', ['Gwen Marsh', 'D-Orrin'], 'in brackets'],
    ['Arno Pell – the owner – himself.', ['Arno Pell', 'the owner', 'himself'], 'between dashes'],
    ['At the Heron, the pub by the bridge, a man.', ['a man'], 'where it was comes first, who it was last'],
    ['In Vey, Marta Quill.', ['Marta Quill'], 'a town first'],
    ['In Vey.', ['In Vey'], 'a town and nothing else'],
    [', Marta Quill.', ['Marta Quill'], 'a comma that opens it'],
  ])('%s', (text, pieces, _remark) => {
    const { segments, shown } = cut(text)
    expect(segments.map(shown)).toEqual(pieces)
  })
})

describe('the name that heads a source', () => {
  test.each([
    ['Marta Quill.', 'Marta Quill', 'alone'],
    ['Marta Quill of the harbour town.', 'Marta Quill', 'with a town behind "of"'],
    ['The judge, Sofia Amsel.', 'Sofia Amsel', 'beside a description'],
    ['Pell’s lawyer, Ada Noor.', 'Ada Noor', 'beside an owner'],
    ['A spokesman, Bo Aske.', 'Bo Aske', 'beside a spokesman'],
    ['A spokeswoman for the buyer, Corran Steel.', null, 'the buyer is named, not the spokeswoman'],
    ['A spokesman for Arno Pell.', null, 'behind "for"'],
    ['Arno Pell’s lawyer.', null, 'an owner'],
    ['Ulla Holm and Gil Marsh.', null, 'two'],
    ['The report, by Paula Dietz.', null, 'a document and its author'],
    ['Vey officials.', null, 'a town before a noun'],
    ['A meeting with the editors of the Marlow Post Pell. Arno Pell spoke.', 'Pell', 'a name right behind a body'],
  ])('%s', (text, name, _remark) => {
    const only = text.indexOf('. ') < 0 ? text.length : text.indexOf('. ') + 1
    const cast = castOf(text)
    const segments = segmentsOf(wordsOf(cast.understanding, { start: 0, end: only - 1 }))
    expect(nameOf(cast, segments)?.name.text ?? null).toBe(name)
  })
})

describe('the name beside', () => {
  test.each([
    ['The judge, Sofia Amsel.', 'Sofia Amsel', 'a name and nothing else'],
    ['The judge, Mrs Sofia Amsel.', 'Sofia Amsel', 'with a title'],
    ['The judge, who knew Sofia Amsel well.', null, 'within a clause'],
    ['The judge, Sofia Amsel’s brother.', null, 'an owner'],
    ['Sofia Amsel.', null, 'the core itself is not beside'],
  ])('%s', (text, name, _remark) => {
    const { cast, segments } = cut(text)
    expect(nameBeside(cast, segments)?.name.text ?? null).toBe(name)
  })
})
