import { describe, expect, test } from 'vitest'
import { cutTokens } from './cut.js'

/** The sentences of a text, with a bar between two. */
function sentences(text: string): string {
  const { sentence, start, end, count } = cutTokens(text, 0, text.length)
  let shown = ''
  for (let i = 0; i < count; i++) {
    if (i > 0) shown += sentence[i] === sentence[i - 1] ? text.slice(end[i - 1], start[i]) : ' | '
    shown += text.slice(start[i], end[i])
  }
  return shown.replace(/\s+/g, ' ')
}

describe('a sentence ends', () => {
  test.each([
    ['at a full stop', 'Ada left. Orr stayed.', 'Ada left. | Orr stayed.'],
    ['at a question mark', 'Why? Nobody knows.', 'Why? | Nobody knows.'],
    ['at a blank line, whatever stands before', 'A headline\n\nThe text', 'A headline | The text'],
    ['at a blank line after a colon', 'He added:\n\nIt is so.', 'He added: | It is so.'],
    ['at a blank line with spaces in it', 'A headline\n  \nThe text', 'A headline | The text'],
    ['at a paragraph separator', 'One\u2029Two', 'One | Two'],
    ['after a closing mark', '“We left.” Orr stayed.', '“We left.” | Orr stayed.'],
    ['after two closing marks', '“He said ‘go.’” Orr stayed.', '“He said ‘go.’” | Orr stayed.'],
    ['after a closing straight mark', '"We left." "We did not."', '"We left." | "We did not."'],
    ['after closing apostrophes', "''We left.'' ''So did I.''", "''We left.'' | ''So did I.''"],
    ['after a closing bracket', '(Ada left.) Orr stayed.', '(Ada left.) | Orr stayed.'],
    ['after U.S. before a starter', 'He left the U.S. The plan failed.', 'He left the U.S. | The plan failed.'],
    ['after a.m. before a starter', 'It began at 9 a.m. He was late.', 'It began at 9 a.m. | He was late.'],
    ['after Inc. before a starter', 'He owns Orr Inc. It is small.', 'He owns Orr Inc. | It is small.'],
    ['before a digit', 'He left. 20 stayed.', 'He left. | 20 stayed.'],
    ['where a space is missing', 'It ended.Then he left.', 'It ended. | Then he left.'],
    ['after an ellipsis before a starter', 'I thought ... But no.', 'I thought ... | But no.'],
    ['after a mark set apart', 'He left. ” Orr stayed.', 'He left. ” | Orr stayed.'],
  ])('%s', (_, text, cut) => {
    expect(sentences(text)).toBe(cut)
  })
})

describe('no sentence ends', () => {
  test.each([
    ['at a title', 'Mr. Orr and Sen. Ruiz met Gen. Lee.'],
    ['at an initial', 'John F. Orr left.'],
    ['at a party and state', 'Ada Ruiz (D-N.C.) said so.'],
    ['at a party and state before a capital', 'Sen. Ruiz (R-Fla.) Monday said so.'],
    ['at U.S. before a name', 'The U.S. Senate met.'],
    ['between a question and its attribution', '“Why?” he asked.'],
    ['between a question and its attribution by name', '“Why?” Senator Ann Rhee asked.'],
    ['at an ellipsis in mid-sentence', 'It was the ... strange thing.'],
    ['at a decimal point', 'It rose 3.5 percent.'],
    ['in an address', 'He wrote on Example.com today.'],
    ['at a single line feed', 'One line\nand the next.'],
    ['before a lower-case word', 'He left. then he came back.'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toBe(text.replace(/\s+/g, ' '))
  })
})

test('a full stop at the very end ends nothing more', () => {
  expect(sentences('Ada left.')).toBe('Ada left.')
  expect(sentences('Ada left.”')).toBe('Ada left.”')
})
