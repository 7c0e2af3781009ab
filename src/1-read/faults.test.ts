import { describe, expect, test } from 'vitest'
import { faultsOf, garbled } from './faults.js'

const words = (text: string) => garbled(text).map(({ start, end }) => text.slice(start, end))

describe('UTF-8 that was read as windows-1252', () => {
  test.each([
    ['curly marks', 'â€œNo,â€\u009d she said', ['â€œ', 'â€\u009d']],
    ['an apostrophe', 'donâ€™t', ['â€™']],
    ['a dash', 'Lund â€“ the mayor', ['â€“']],
    ['an accent', 'cafÃ© owner', ['Ã©']],
    ['a run of them', 'ÐŸÑ€Ð¸Ð²ÐµÑ‚', ['ÐŸÑ€Ð¸Ð²ÐµÑ‚']],
    ['a no-break space', '10Â\u00a0km', ['Â\u00a0']],
    ['a pictogram', 'no ðŸ˜€', ['ðŸ˜€']],
    ['a byte order mark', 'ï»¿No', ['ï»¿']],
  ])('%s', (_, text, found) => {
    expect(words(text)).toEqual(found)
  })

  test.each([
    ['sound text', '“No,” she said – at the café, 10 €.'],
    ['a capital before a closing mark', 'CAFÉ” and “ÂME”'],
    ['Portuguese', 'A MANHÃ “e” o pão'],
    ['Cyrillic', 'Мост закрыт'],
    ['Vietnamese', 'Ân điển và Ãi'],
    ['nothing', ''],
  ])('but not in %s', (_, text) => {
    expect(words(text)).toEqual([])
  })
})

describe('what is told of a text', () => {
  const rules = (text: string) => faultsOf(text).map(({ rule }) => rule)

  test.each([
    ['nothing, when it is sound', 'No, said Lund.', []],
    ['that it is empty', ' \n\u00a0', ['empty']],
    ['that letters were lost', 'No\ufffd, said Lund\ufffd.', ['encoding-broken']],
    ['that it is garbled', 'donâ€™t', ['mojibake']],
  ])('%s', (_, text, expected) => {
    expect(rules(text)).toEqual(expected)
  })

  test('the place and the number', () => {
    const [lost] = faultsOf('No\ufffd, said Lund\ufffd.')
    expect(lost).toMatchObject({ at: { start: 2, end: 3 }, level: 'warning' })
    expect(lost!.text).toMatch(/^2 character/)
  })

  test('a text that is garbled all over is not told of everywhere', () => {
    expect(rules('donâ€™t '.repeat(1000))).toHaveLength(20)
  })
})
