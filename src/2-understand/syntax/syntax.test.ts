import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutTokens } from './cut.js'
import { loadSyntax } from './syntax.js'
import type { ReadingChoice } from './tokens.js'

const bytes = readFileSync('models/syntax-en.bin')
const model = loadSyntax(bytes)
const read = (text: string, choice?: ReadingChoice) => model.read(cutTokens(text, 0, text.length), choice)

/** word/TAG of every token. */
function tagged(text: string): string {
  const { form, tag } = read(text)
  return form.map((word, i) => `${word}/${model.tags[tag[i]!]}`).join(' ')
}

/** "dependent -label-> head" of every token; the root has no head. */
function arcs(text: string): string[] {
  const { form, head, label } = read(text)
  return form.map((word, i) => `${word} -${model.labels[label[i]!]}-> ${head[i] === -1 ? '' : form[head[i]!]}`)
}

/** The whole names of a text, each with its kind. */
function named(text: string): string[] {
  const { form, name } = read(text)
  const found: string[] = []
  form.forEach((word, i) => {
    const [part, kind] = model.names[name[i]!]!.split('-')
    if (part === 'B' || part === 'U') found.push(`${kind} ${word}`)
    if (part === 'I' || part === 'L') found.push(`${found.pop()} ${word}`)
  })
  return found
}

describe('the shipped models', () => {
  test.each([
    ['The mayor left the town on Friday.', 'The/DT mayor/NN left/VBD the/DT town/NN on/IN Friday/NNP ./.'],
    ['“We won’t pay,” she said.', "“/`` We/PRP wo/MD n’t/RB pay/VB ,/, ”/'' she/PRP said/VBD ./."],
    ["Orr's firm paid $5 million.", "Orr/NNP 's/POS firm/NN paid/VBD $/$ 5/CD million/CD ./."],
  ])('tag %s', (text, tags) => {
    expect(tagged(text)).toBe(tags)
  })

  test('parse who said what', () => {
    const found = arcs('“We will build the bridge,” the mayor said.')
    expect(found).toContain('mayor -nsubj-> said')
    expect(found).toContain('said -root-> ')
    expect(found).toContain('build -ccomp-> said')
    expect(found).toContain('bridge -dobj-> build')
    expect(found).toContain('the -det-> mayor')
  })

  test('find names', () => {
    const found = named('Ada Ruiz met Thomas Orr in Chicago on Monday.')
    expect(found).toContain('PERSON Ada Ruiz')
    expect(found).toContain('PERSON Thomas Orr')
    expect(found).toContain('LOC Chicago')
  })

  test('give lemmas', () => {
    expect(read('They said the parties were making plans.').lemma.join(' ')).toBe('they say the party be make plan .')
  })

  test('know their lists', () => {
    expect(model.tags).toContain('VBD')
    expect(model.labels[0]).toBe('none')
    expect(model.names.slice(0, 5)).toEqual(['O', 'B-PERSON', 'I-PERSON', 'L-PERSON', 'U-PERSON'])
  })
})

describe('a reading', () => {
  const text = 'Ada left. Orr stayed. Nobody knows why.'

  test('parses the chosen sentences only', () => {
    const all = read(text)
    const { head, label, tag, sentence } = read(text, { parse: (one) => one === 1 })
    expect(tag).toEqual(all.tag)
    sentence.forEach((one, i) => {
      expect(head[i]).toBe(one === 1 ? all.head[i] : -1)
      expect(label[i]).toBe(one === 1 ? all.label[i] : 0)
    })
  })

  test('keeps the tokens as they are', () => {
    const tokens = cutTokens(text, 0, text.length)
    const syntax = model.read(tokens)
    expect(syntax.start).toBe(tokens.start)
    expect(syntax.form).toBe(tokens.form)
  })

  test('keeps every head inside its sentence', () => {
    const { head, sentence } = read(text)
    head.forEach((to, i) => {
      if (to >= 0) expect(sentence[to]).toBe(sentence[i])
    })
  })

  test('does not depend on what was read before', () => {
    const fresh = loadSyntax(bytes)
    read('Something else entirely, with Ada in it.')
    expect(read(text)).toEqual(fresh.read(cutTokens(text, 0, text.length)))
  })

  test('in parts is the reading of the whole, if what was seen is handed on', () => {
    const parts = ['Ada Ruiz spoke.', 'Ruiz left on Monday.', 'The Ruiz plan failed.']
    const seen = new Map<number, number>()
    const inParts = parts.flatMap((part) => [...read(part, { seen }).name])
    expect(inParts).toEqual([...read(parts.join('\n\n')).name])
  })

  test('of nothing is nothing', () => {
    expect(read('').count).toBe(0)
    expect(read(' \n ').tag.length).toBe(0)
  })

  test('never throws', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    )
    fc.assert(
      fc.property(hostile, (some) => {
        const { head, tag, name, count } = read(some)
        expect([head.length, tag.length, name.length]).toEqual([count, count, count])
      }),
    )
  })

  test('of one endless sentence ends', () => {
    expect(read('so and so , '.repeat(5000)).count).toBe(20_000)
  })
})
