import { describe, expect, test } from 'vitest'
import { harbour } from '../../tests/checking.js'
import { record, says } from '../../tests/records.js'
import { checkQuotes, indexSources } from './index.js'

const sentence = (at: number): string =>
  `Boat ${at} of the ${at % 13} fleet came home in week ${at % 52} without its crew.`

describe('a draft of a megabyte', () => {
  const lines = Array.from({ length: 11_000 }, (_, at) => `“${sentence(at)}” the clerk of pier ${at} said.`)
  const draft = record('draft', lines.join('\n'))

  test('has a verdict for each of its quotations', () => {
    expect(draft.text.length).toBeGreaterThan(1_000_000)
    const source = record('s', Array.from({ length: 11_000 }, (_, at) => sentence(at)).join(' '))
    const { quotes } = checkQuotes(draft, indexSources([source]))
    expect(quotes).toHaveLength(11_000)
    expect(quotes.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([])
  }, 60_000)
})

describe('a text of one word', () => {
  test('is looked through in no time', () => {
    const source = record('s', 'no '.repeat(200_000))
    const draft = record('d', `“${'no '.repeat(50)}”, she said.`, [says('Domm', `“${'no '.repeat(50)}”`)])
    const from = performance.now()
    expect(checkQuotes(draft, indexSources([source])).quotes[0]!.verdict).toBe('verbatim')
    expect(performance.now() - from).toBeLessThan(5_000)
  })
})

describe('one quotation of a megabyte', () => {
  const speech = Array.from({ length: 4_000 }, (_, at) => sentence(at)).join(' ')

  test('is found as it stands, and with one word changed', () => {
    const index = indexSources([harbour(), record('speech', `${speech} And so on.`)])
    const verdictOf = (words: string) => {
      const text = `Domm said: “${words}”`
      return checkQuotes(record('draft', text, [says('Domm', `“${words}”`)]), index).quotes.map(
        ({ verdict }) => verdict,
      )
    }
    expect(verdictOf(speech)).toEqual(['verbatim'])
    expect(verdictOf(speech.replace('Boat 2000', 'Ship 2000'))).toEqual(['altered'])
  }, 60_000)
})
