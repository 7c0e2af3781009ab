import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { packedWarc, warc } from '../../tests/reading/warc.js'
import { formOf } from './sniff.js'

const form = (text: string, clues: { path?: string; contentType?: string } = {}) =>
  formOf({ asked: 'auto', head: new TextEncoder().encode(text), ...clues })

test.each([
  ['what was asked for', { asked: 'text', path: 'a.html' }, '<html>', 'text'],
  ['the ending', { asked: 'auto', path: 'a.html' }, 'No, said Voss.', 'html'],
  ['in capitals', { asked: 'auto', path: 'A.HTM' }, 'No', 'html'],
  ['the ending of Markdown', { asked: 'auto', path: 'a.md' }, '<html>', 'markdown'],
  ['the ending of Word', { asked: 'auto', path: 'A.DOCX' }, 'No', 'docx'],
  ['the type of Markdown', { asked: 'auto', contentType: 'text/markdown; charset=utf-8' }, 'No', 'markdown'],
  [
    'the type of Word',
    { asked: 'auto', contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
    'No',
    'docx',
  ],
  ['lines', { asked: 'auto', path: 'a.jsonl' }, 'No', 'ndjson'],
  ['the type', { asked: 'auto', contentType: 'text/html; charset=utf-8' }, 'No', 'html'],
  ['the type of lines', { asked: 'auto', contentType: 'application/x-ndjson' }, 'No', 'ndjson'],
  ['an ending nobody knows', { asked: 'auto', path: 'a.story' }, 'No', 'text'],
] as const)('%s decides', (_, clues, text, expected) => {
  expect(formOf({ ...clues, head: new TextEncoder().encode(text) })).toBe(expected)
})

describe('the way it begins', () => {
  test.each([
    ['a page', '<!DOCTYPE html><html>', 'html'],
    ['a page after a comment', '<!-- saved --> \n<html lang=en>', 'html'],
    ['a page that calls itself XML', '<?xml version="1.0"?>\n<html>', 'html'],
    ['a page with a mark before it', '\ufeff<html>', 'html'],
    ['a part of a page', '<p>No, <b>said</b> Voss.</p>', 'html'],
    ['one line of a tag, and no end', '<p> is how a paragraph begins', 'text'],
    ['a document on a line', '{"id":"a","text":"No"}\n', 'ndjson'],
    ['a document on the third line', '{}\n{}\n{"text":"No"}', 'ndjson'],
    ['some other JSON', '{"a": 1}', 'text'],
    ['a text about HTML', 'The <p> element', 'text'],
    ['a text', '“No,” said Voss.', 'text'],
    ['a file of Word', 'PK\x03\x04....[Content_Types].xml', 'docx'],
    ['some other archive', 'PK\x03\x04....a.txt', 'text'],
    ['nothing', '', 'text'],
  ])('%s', (_, text, expected) => {
    expect(form(text)).toBe(expected)
  })

  test('UTF-16 is looked through', () => {
    const wide = Uint8Array.from([0xff, 0xfe, ...[...'<html>'].flatMap((letter) => [letter.charCodeAt(0), 0])])
    expect(formOf({ asked: 'auto', head: wide })).toBe('html')
  })
})

test.each([
  ['a plain one', warc({}), 'warc'],
  ['a plain one, whatever it is called', warc({}), 'warc', 'a.txt'],
  ['a packed one', packedWarc({ body: 'x'.repeat(10_000) }).subarray(0, 100), 'warc'],
  ['something else that is packed', gzipSync('“No,” said Ada Voss.'), 'text'],
  ['bytes that only begin like packed ones', Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'text'],
  ['bytes that are called one', Buffer.from('No'), 'warc', 'crawl.warc.gz'],
  ['a text', Buffer.from('WARCRAFT is a game.'), 'text'],
  ['nothing', Buffer.from(''), 'text'],
])('an archive is told by how it begins, and by its ending: %s', (_, head, expected, path?: string) => {
  expect(formOf({ asked: 'auto', head, ...(path === undefined ? {} : { path }) })).toBe(expected)
})
