import { expect, test } from 'vitest'
import { inFull, told } from '../../tests/told.js'

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

// Questions before and behind: with kind, cue, time, place and links.
test.each([
  [
    'asked by whom',
    'Asked by the Mercury whether he would stay, Tom Reed said he would.',
    ['[indirect: said] he would < Tom Reed [asked: whether he would stay]'],
  ],
  [
    'asked how',
    'Asked how the fire began, the chief said it was too early to tell.',
    ['[indirect: said] it was too early to tell < the chief [asked: how the fire began]'],
  ],
  [
    'asked what',
    'Asked what he would do next, Tom Reed said: “Sleep.”',
    ['[direct: said] “Sleep.” < Tom Reed [asked: what he would do next]'],
  ],
  [
    'asked on a day',
    'Asked on Friday if he would stay, Tom Reed said he would.',
    ['[indirect: said] he would < Tom Reed [asked: if he would stay]'],
  ],
  [
    'questioned about',
    'Questioned about the fee, the agent said there was none.',
    ['[indirect: said] there was none < the agent [asked: about the fee]'],
  ],
  [
    'challenged over',
    'Challenged over the fee, the agent replied: “There is none.”',
    ['[direct: replied] “There is none.” < the agent [asked: over the fee]'],
  ],
  [
    'an answer that is refused',
    'Asked whether he had paid, the agent declined to comment.',
    ['[withheld, indirect: declined to comment] () < the agent [asked: whether he had paid]'],
  ],
  ['an answer that is none', 'Asked whether he had paid, the agent shrugged.', []],
  [
    'after being asked',
    'After being asked whether he had paid, the agent said no such thing had happened.',
    ['[indirect: said] no such thing had happened < the agent [asked: whether he had paid]'],
  ],
  [
    'when a named person asked',
    'When Senator Rae Moss asked why the gate was open, the guard said the lock was broken.',
    ['[indirect: said] the lock was broken < the guard [asked: why the gate was open]'],
  ],
  [
    'trailing, after being pressed',
    '“There is no fee,” the agent said when pressed about the contract.',
    ['[direct: said] “There is no fee,” < the agent [asked: about the contract]'],
  ],
  ['in the passive with a verb', 'The agent was asked about the fee.', []],
  [
    'a prompt in marks',
    'Asked “Did you pay?”, the agent said: “Never.”',
    ['[direct: said] “Never.” < the agent [asked: “Did you pay?”]'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
