import { expect, test } from 'vitest'
import { characterNamed } from './references.js'

test.each([
  ['&amp;', '&'],
  ['&ldquo;', '“'],
  ['&nbsp;', '\u00a0'],
  ['&#8220;', '“'],
  ['&#x201C;', '“'],
  ['&#X201d;', '”'],
  ['&#128220;', '📜'],
  ['&#0;', '\uFFFD'],
  ['&#xD800;', '\uFFFD'],
  ['&#9999999;', '\uFFFD'],
  ['&constructor;', '&constructor;'],
  ['&nosuch;', '&nosuch;'],
  ['&', '&'],
])('%s stands for %s', (reference, character) => {
  expect(characterNamed(reference)).toBe(character)
})
