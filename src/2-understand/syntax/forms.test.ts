import { describe, expect, test } from 'vitest'
import { Forms, NO_FORM, Shape, shapeOf } from './forms.js'

describe('the shape of a form', () => {
  test.each([
    ['said', Shape.lower],
    ['Said', Shape.title | Shape.lower],
    ['NATO', Shape.title | Shape.upper],
    ['McGee', Shape.title | Shape.lower | Shape.mixed],
    ['2016', Shape.digit],
    ['20th', Shape.digit | Shape.lower],
    ['first-rate', Shape.lower | Shape.hyphen],
    ['U.S.', Shape.title | Shape.upper | Shape.dot],
    ['“', Shape.mark],
    ['', -1],
  ])('%s', (form, shape) => {
    expect(shapeOf(form)).toBe(shape)
  })
})

describe('the cache of forms', () => {
  test('gives the same number for the same form', () => {
    const forms = new Forms(new Map())
    expect(forms.number('said')).toBe(forms.number('said'))
    expect(forms.number('said')).not.toBe(forms.number('Said'))
  })

  test('keeps number 0 for the absence of a word', () => {
    expect(new Forms(new Map()).number('')).toBe(NO_FORM)
  })

  test('folds case, digits, apostrophes and lookalikes for the lower form only', () => {
    const forms = new Forms(new Map())
    const same = (a: string, b: string) => forms.lower[forms.number(a)] === forms.lower[forms.number(b)]
    expect(same('Said', 'said')).toBe(true)
    expect(same('1987', '2016')).toBe(true)
    expect(same('n’t', "n't")).toBe(true)
    expect(same('Сosmodrome', 'cosmodrome')).toBe(true)
    expect(same('“', '”')).toBe(false)
    expect(forms.surface[forms.number('Said')]).not.toBe(forms.surface[forms.number('said')])
  })

  test('shares suffixes and prefixes', () => {
    const forms = new Forms(new Map())
    const [a, b] = [forms.number('walking'), forms.number('walling')]
    expect(forms.suffix3[a]).toBe(forms.suffix3[b])
    expect(forms.prefix3[a]).toBe(forms.prefix3[b])
  })

  test('knows the forms that have one tag', () => {
    const forms = new Forms(new Map([['the', 4]]))
    expect(forms.onlyTag[forms.number('the')]).toBe(5)
    expect(forms.onlyTag[forms.number('The')]).toBe(0)
  })

  test('grows, and forgets when it is full, without a change in any hash', () => {
    const forms = new Forms(new Map())
    const before = forms.lower[forms.number('said')]
    for (let n = 0; n < 60_000; n++) forms.number(`word${n.toString(36)}`)
    expect(forms.lower[forms.number('said')]).toBe(before)
    forms.prepare(10_000)
    expect(forms.number('said')).toBe(1)
    expect(forms.lower[1]).toBe(before)
    expect(forms.number('')).toBe(NO_FORM)
  })
})
