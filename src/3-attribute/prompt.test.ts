import { expect, test } from 'vitest'
import { told } from '../../tests/told.js'

// The question that a statement answers.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'asked whether',
    'Asked whether he had paid, Bo Lind said: “Ask my lawyer.”',
    ['“Ask my lawyer.” < Bo Lind [asked: whether he had paid]'],
  ],
  [
    'asked if',
    'Asked if the ship was sound, Bo Lind said it was.',
    ['it was < Bo Lind [asked: if the ship was sound]'],
  ],
  [
    'asked about',
    'Asked about the missing boats, Bo Lind said they were being painted.',
    ['they were being painted < Bo Lind [asked: about the missing boats]'],
  ],
  [
    'pressed on why',
    'Pressed on why three boats were missing, she said they were “being painted”.',
    ['they were “being painted” < she [asked: why three boats were missing]'],
  ],
  [
    'when asked',
    'When asked who had signed, Bo Lind said nobody had.',
    ['nobody had < Bo Lind [asked: who had signed]'],
  ],
  [
    'a named asker',
    'When a reporter asked if the ship was sound, captain Bo Lind answered, “It is now.”',
    ['“It is now.” < captain Bo Lind [asked: if the ship was sound]'],
  ],
  ['trailing', '“No,” Lind said, when asked whether he had paid.', ['“No,” < Lind [asked: whether he had paid]']],
  [
    'an asker as subject is no prompt',
    'Senator Moss asked whether he had paid.',
    ['asked: whether he had paid < Senator Moss'],
  ],
  ['no comma, no prompt', 'Asked to leave he left.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
