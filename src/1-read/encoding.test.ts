import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteOrderMark, decode } from './encoding.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const wide = (text: string, swap = false) =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])).map(
    (_, i, bytes) => bytes[swap ? i ^ 1 : i]!,
  )
/** "Мост закрыт до мая" in windows-1251. */
const cyrillic = latin('\xcc\xee\xf1\xf2 \xe7\xe0\xea\xf0\xfb\xf2 \xe4\xee \xec\xe0\xff')
const curly = latin('\x93No,\x94 said caf\xe9 owner Lund.')
const name = 'a.txt'

describe('what the bytes say of themselves', () => {
  test.each([
    ['UTF-8', utf8('“Nej,” sa Åsa.'), '“Nej,” sa Åsa.'],
    ['UTF-8 with a mark', utf8('\ufeffÅsa'), 'Åsa'],
    ['UTF-16, little end, with a mark', wide('\ufeffÅsa “nej”'), 'Åsa “nej”'],
    ['UTF-16, big end, with a mark', wide('\ufeffÅsa “nej”', true), 'Åsa “nej”'],
    ['UTF-16, little end, without', wide('No, said Lund.'), 'No, said Lund.'],
    ['UTF-16, big end, without', wide('No, said Lund.', true), 'No, said Lund.'],
    ['nothing', utf8(''), ''],
    ['escape codes of a terminal', utf8('\x1b[1mNo\x1b[0m'), '\x1b[1mNo\x1b[0m'],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes, { name })).toEqual({ text, messages: [] })
  })

  test.each([
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
    [[0x41], null],
    [[], null],
  ])('the mark %j means %s', (bytes, label) => {
    expect(byteOrderMark(Uint8Array.from(bytes))).toBe(label)
  })
})

describe('what is said about the bytes', () => {
  test.each([
    [
      'windows-1252 in the header',
      curly,
      { contentType: 'text/plain; charset=windows-1252' },
      '“No,” said café owner Lund.',
    ],
    ['quoted and in capitals', curly, { contentType: 'text/html; CHARSET="CP1252"' }, '“No,” said café owner Lund.'],
    [
      'latin-1 is windows-1252, as in browsers',
      curly,
      { contentType: 'text/plain;charset=iso-8859-1' },
      '“No,” said café owner Lund.',
    ],
    ['windows-1251 in the header', cyrillic, { contentType: 'text/plain; charset=windows-1251' }, 'Мост закрыт до мая'],
    ['a mark outranks the header', utf8('\ufeffÅsa'), { contentType: 'text/plain; charset=windows-1252' }, 'Åsa'],
    ['an unknown name is passed over', utf8('Åsa'), { contentType: 'text/plain; charset=x-none' }, 'Åsa'],
  ])('%s', (_, bytes, hints, text) => {
    expect(decode(bytes, { ...hints, name })).toEqual({ text, messages: [] })
  })

  const page = (head: string, words: Uint8Array) => Uint8Array.from([...latin(head), ...words])
  test.each([
    ['<meta charset>', '<meta charset="windows-1251"><p>'],
    ['<meta http-equiv>', '<META http-equiv=content-type content="text/html; charset=windows-1251"><p>'],
    ['an XML declaration', '<?xml version="1.0" encoding="windows-1251"?><p>'],
    ['a declaration far down', `<!--${'x'.repeat(3000)}--><meta charset=cp1251><p>`],
  ])('%s in a page', (_, head) => {
    expect(decode(page(head, cyrillic), { name, markup: true }).text).toBe(`${head}Мост закрыт до мая`)
  })

  test('a plain text that quotes HTML declares nothing', () => {
    const text = 'She wrote <meta charset="koi8-r"> and “no”.'
    expect(decode(utf8(text), { name }).text).toBe(text)
  })

  test('a page cannot call itself UTF-16 in letters of one byte', () => {
    expect(decode(utf8('<meta charset="utf-16">Å'), { name, markup: true }).text).toMatch(/Å$/)
  })
})

describe('when nothing is said', () => {
  test.each([
    ['Western', curly, '“No,” said café owner Lund.', 'windows-1252'],
    ['Cyrillic', cyrillic, 'Мост закрыт до мая', 'windows-1251'],
  ])('%s letters are guessed, and that is said', (_, bytes, text, label) => {
    const decoded = decode(bytes, { name })
    expect(decoded.text).toBe(text)
    expect(decoded.messages).toMatchObject([{ rule: 'encoding-guessed', level: 'warning' }])
    expect(decoded.messages[0]!.text).toContain(label)
  })

  test('UTF-8 with a few broken places stays UTF-8', () => {
    const decoded = decode(Uint8Array.from([...utf8('“Åå” “Ää” “Öö” '), 0xff]), { name })
    expect(decoded).toEqual({ text: '“Åå” “Ää” “Öö” \ufffd', messages: [] })
  })
})

describe('what is no text is refused by its name', () => {
  test.each([
    ['a PDF', utf8('%PDF-1.7 …'), /a\.txt: it is a PDF, not text/],
    ['a picture', latin('\x89PNG\r\n\x1a\n'), /an image/],
    ['a photograph', latin('\xff\xd8\xff\xe0'), /an image/],
    ['an archive', gzipSync('No, said Lund.'), /a gzip archive/],
    ['an office document', latin('PK\x03\x04word/document.xml'), /office document/],
    ['zeros', new Uint8Array(100), /zero bytes/],
    ['a zero among letters', latin('abc\0def ghi'), /zero bytes/],
    ['control characters', latin('\x01\x02\x03abc'.repeat(20)), /control characters/],
  ])('%s', (_, bytes, problem) => {
    expect(() => decode(bytes, { name })).toThrow(problem)
  })
})

test('whatever the bytes: a text, or a sentence why not', () => {
  const contentType = fc.constantFrom(
    'text/html',
    'text/plain; charset=utf-16',
    'text/plain; charset=shift_jis',
    'charset=',
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), contentType, fc.boolean(), (bytes, type, markup) => {
      try {
        expect(typeof decode(bytes, { name, contentType: type, markup }).text).toBe('string')
      } catch (error) {
        expect(error).toMatchObject({ name: 'NotText', message: expect.stringMatching(/^Cannot read a\.txt: .+\.$/) })
      }
    }),
  )
})
