import { describe, expect, test } from 'vitest'
import { blank, finding } from '../../tests/reading/modelled.js'
import { readText } from '../1-read/index.js'
import { understand } from '../2-understand/index.js'
import { type AttributionModel, attribute } from './index.js'

const TEXT = [
  'The ferry would not sail before Monday, the harbour master let it be known.',
  'Nobody at the quay had heard of it. “We were told nothing,” said Runa Feld.',
  'The harbour master let it be known that the crane was broken.',
].join('\n\n')

function read(model: AttributionModel | null) {
  const { document } = readText(TEXT, { id: 'a', language: 'en', readAt: '2026-10-14T00:00:00Z' })
  const { statements, messages } = attribute(understand(document, blank), model)
  return { contents: statements.map(({ content }) => content.map(({ exact }) => exact).join(' | ')), messages }
}

const whole = finding(
  ['the harbour master', 'let it be known', 'The ferry would not sail before Monday'],
  ['The harbour master', 'let it be known', 'the crane was broken'],
)

/** The same model, which a word in a paragraph makes stumble: told how often it was asked for one paragraph. */
function stumbling(word: string) {
  const asked = { alone: 0, together: 0 }
  const fails = (text: string, from = 0, to = text.length) => {
    if (text.slice(from, to).includes(word)) throw new Error(`stumbled over "${word}"`)
  }
  const model: AttributionModel = {
    relations: (syntax, range) => {
      asked.alone++
      fails(syntax.text, syntax.start[0], syntax.end[syntax.count - 1])
      return whole.relations(syntax, range)
    },
    relationsOfEach: (paragraphs) => {
      asked.together++
      for (const { text, start, end, count } of paragraphs) fails(text, start[0], end[count - 1])
      return whole.relationsOfEach(paragraphs)
    },
  }
  return { model, asked }
}

describe('paragraphs', () => {
  test('are read by rules and model, in order of the text', () => {
    expect(read(whole).contents).toEqual([
      'The ferry would not sail before Monday',
      '“We were told nothing,”',
      'the crane was broken',
    ])
    expect(read(null).contents).toEqual(['“We were told nothing,”'])
  })

  test('go to the model together', () => {
    const { model, asked } = stumbling('no such word')
    expect(read(model)).toEqual(read(whole))
    expect(asked).toEqual({ alone: 0, together: 1 })
  })

  test('that the model stumbles over are lost alone, and a message says where', () => {
    const { model } = stumbling('crane')
    const { contents, messages } = read(model)
    expect(contents).toEqual(['The ferry would not sail before Monday', '“We were told nothing,”'])
    expect(messages).toEqual([
      {
        rule: 'paragraph-failed',
        level: 'error',
        text: 'This paragraph could not be read (stumbled over "crane").',
        at: { start: TEXT.indexOf('The harbour master let'), end: TEXT.length },
      },
    ])
  })

  test('that fail are told in order of the text', () => {
    const { messages } = read(stumbling('e').model)
    expect(messages.map(({ at }) => at!.start)).toEqual([0, TEXT.indexOf('Nobody'), TEXT.lastIndexOf('The harbour')])
  })
})
