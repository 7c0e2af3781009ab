import { describe, expect, test } from 'vitest'
import { detectLanguage, languageTag, quickLanguage } from './language.js'

const english = 'The mayor said that she was not at the bridge, and the town has asked for it to be closed by Monday.'
const german =
  'Die Bürgermeisterin sagte am Montag, dass die Brücke bis zum Frühling gesperrt bleibt und niemand sie benutzen darf.'
const russian = 'Мэр города сообщила в понедельник, что мост будет закрыт до весны и никто не сможет по нему ездить.'

test.each([
  ['English', english, 'en'],
  ['German', german, null],
  ['a few words', 'The mayor said no.', null],
  ['nothing', '', null],
])('at once: %s', (_, text, language) => {
  expect(quickLanguage(text)).toBe(language)
})

test.each([
  ['English', english, 'en'],
  ['German', german, 'de'],
  ['Russian', russian, 'ru'],
  ['too short', 'Nein.', 'und'],
  ['numbers', '1234567890 '.repeat(20), 'und'],
  ['nothing', '', 'und'],
])('with the detector: %s', async (_, text, language) => {
  expect(await detectLanguage(text)).toBe(language)
})

describe('a stated language', () => {
  test.each([
    ['en', 'en'],
    ['en_GB', 'en-GB'],
    [' EN-gb ', 'en-GB'],
    ['zh-hans', 'zh-Hans'],
    ['english', null],
    ['??', null],
    ['en-', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j is %j', (stated, tag) => {
    expect(languageTag(stated)).toBe(tag)
  })
})
