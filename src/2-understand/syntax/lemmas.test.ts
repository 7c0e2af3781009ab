import { describe, expect, test } from 'vitest'
import { exceptionKey, Lemmas, regularLemma, wordClassOf } from './lemmas.js'

describe('regular endings', () => {
  test.each([
    ['plans', 'NNS', 'plan'],
    ['parties', 'NNS', 'party'],
    ['boxes', 'NNS', 'box'],
    ['churches', 'NNS', 'church'],
    ['houses', 'NNS', 'house'],
    ['classes', 'NNS', 'class'],
    ['ties', 'NNS', 'tie'],
    ['says', 'VBZ', 'say'],
    ['passes', 'VBZ', 'pass'],
    ['denied', 'VBD', 'deny'],
    ['walked', 'VBD', 'walk'],
    ['announced', 'VBD', 'announce'],
    ['argued', 'VBD', 'argue'],
    ['believed', 'VBN', 'believe'],
    ['pledged', 'VBD', 'pledge'],
    ['planned', 'VBD', 'plan'],
    ['called', 'VBD', 'call'],
    ['passed', 'VBD', 'pass'],
    ['making', 'VBG', 'make'],
    ['hoping', 'VBG', 'hope'],
    ['saying', 'VBG', 'say'],
    ['running', 'VBG', 'run'],
    ['telling', 'VBG', 'tell'],
    ['sing', 'VBG', 'sing'],
    ['plan', 'NN', 'plan'],
    ['bus', 'NN', 'bus'],
    ['', 'NN', ''],
    ['s', 'NNS', 's'],
    ['ed', 'VBD', 'ed'],
  ])('%s as %s is %s', (form, tag, lemma) => {
    expect(regularLemma(form, tag)).toBe(lemma)
  })
})

test('classes of words', () => {
  expect(['VBD', 'MD', 'NNS', 'NNPS', 'JJ', ','].map(wordClassOf)).toEqual([
    'verb',
    'verb',
    'noun',
    'name',
    'other',
    'other',
  ])
})

describe('lemmas', () => {
  const tags = ['VBD', 'NN', 'NNP', 'RB']
  const lemmas = new Lemmas(
    new Map([
      [exceptionKey('said', 'VBD'), 'say'],
      [exceptionKey("n't", 'RB'), 'not'],
    ]),
    tags,
  )

  test.each([
    ['said', 'VBD', 'say'],
    ['Said', 'VBD', 'say'],
    ['said', 'NN', 'said'],
    ['Said', 'NNP', 'Said'],
    ['n’t', 'RB', 'not'],
    ['walked', 'VBD', 'walk'],
  ])('%s as %s is %s, each time', (form, tag, lemma) => {
    expect(lemmas.of(form, tags.indexOf(tag))).toBe(lemma)
    expect(lemmas.of(form, tags.indexOf(tag))).toBe(lemma)
  })

  test('are forgotten when there are too many, without a change', () => {
    for (let n = 0; n < 70_000; n++) lemmas.of(`x${n}`, 1)
    expect(lemmas.of('said', 0)).toBe('say')
  })
})
