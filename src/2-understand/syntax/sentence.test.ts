import { describe, expect, test } from 'vitest'
import { cutTokens } from './cut.js'
import { Forms, NO_FORM } from './forms.js'
import { directed, PAD, Sentence } from './sentence.js'

describe('straight marks get their direction from the spaces around them', () => {
  test.each([
    ['"Go," he said.', '“ ”'],
    ['He said "go."', '“ ”'],
    ["''Go,'' he said.", '“ ”'],
    ["He said 'go now' and left.", '‘ ’'],
    ['(“Go”) ("so")', '“ ” “ ”'],
    ['He left--"so"', '“ ”'],
    ['a lone " mark', '”'],
  ])('%s', (text, marks) => {
    const tokens = cutTokens(text, 0, text.length)
    const found = tokens.form.map((_, i) => directed(tokens, i)).filter((form) => /^[“”‘’"']/.test(form))
    expect(found.join(' ')).toBe(marks)
  })
})

describe('a sentence on its way through the models', () => {
  const text = 'Ada left. So did Orr, in the end, with all the others.'
  const tokens = cutTokens(text, 0, text.length)
  const forms = new Forms(new Map())

  test('is padded on both sides', () => {
    const sentence = new Sentence(forms)
    sentence.load(tokens, 0, 3)
    const around = [...Array(PAD).keys()].flatMap((n) => [sentence.form[n], sentence.form[PAD + 3 + n]])
    expect(around.every((form) => form === NO_FORM)).toBe(true)
    expect(sentence.form[PAD]).toBe(forms.number('Ada'))
  })

  test('leaves nothing behind for the next one', () => {
    const sentence = new Sentence(forms)
    sentence.load(tokens, 3, tokens.count)
    sentence.tag.fill(9)
    sentence.load(tokens, 0, 3)
    expect([...sentence.tag.subarray(0, 3 + 2 * PAD)].every((tag) => tag === 0)).toBe(true)
    expect(sentence.form[PAD + 3]).toBe(NO_FORM)
  })

  test('grows with its words', () => {
    const long = 'so '.repeat(5000)
    const many = cutTokens(long, 0, long.length)
    const sentence = new Sentence(forms)
    sentence.load(many, 0, many.count)
    expect(sentence.form[PAD + 4999]).toBe(forms.number('so'))
  })
})
