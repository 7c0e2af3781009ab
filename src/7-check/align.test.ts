import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passage, wording } from '../../tests/checking.js'
import { align, isSame, type Step } from './align.js'
import { alignLong } from './align-long.js'

/** Steps as words: =same, draft>source, +added by the draft, -left out, with their excuse. */
function shown(quote: string, source: string): string {
  const [words, place] = [wording(quote), passage(source)]
  const steps = align({ quote: words.words, source: place.words, interruptions: place.interruptions })
  return steps
    .map((step) => {
      const [one, other] = [words.words[step.quote]?.form, place.words[step.source]?.form]
      const why = step.excuse === 'none' ? '' : `(${step.excuse})`
      if (isSame(words, place, step)) return `=${one}`
      if (one === undefined) return `-${other}${why}`
      return other === undefined ? `+${one}${why}` : `${one}>${other}${why}`
    })
    .join(' ')
}

describe('a quotation is set against a source', () => {
  const source = 'Then she said we will not raise the fees before the spring and left.'

  test.each([
    ['word for word', 'we will not raise', '=we =will =not =raise'],
    ['with a word replaced', 'we may not raise', '=we may>will =not =raise'],
    ['with a word left out', 'we will raise the', '=we =will -not =raise =the'],
    ['with a word put in', 'we will surely not raise', '=we =will +surely =not =raise'],
    ['with the first word replaced', 'they will not raise', 'they>we =will =not =raise'],
    ['with the last word replaced', 'raise the fees now', '=raise =the =fees now>before'],
    ['with an ellipsis', 'we will … the fees', '=we =will -not(cut) -raise(cut) =the =fees'],
    ['with a gloss', 'we will not [ever] raise', '=we =will =not +ever(bracket) =raise'],
    ['with a letter in brackets', 'raise[d] the fees', 'raised>raise(bracket) =the =fees'],
  ])('%s', (_, quote, expected) => {
    expect(shown(quote, source)).toBe(expected)
  })

  test.each([
    [
      'between words stand for as many as are there',
      'she said [they] the spring',
      '=she =said they>we(bracket) -will(bracket) -not(bracket) -raise(bracket) -the(bracket) -fees(bracket) -before(bracket) =the =spring',
    ],
    [
      'at the start stand for what is next to them',
      '[The port] will not raise the fees',
      'The>said(bracket) port>we(bracket) =will =not =raise =the =fees',
    ],
    [
      'at the end do not reach for a word that stands farther on',
      'we will not raise [the spring prices]',
      '=we =will =not =raise =the +spring(bracket) +prices(bracket)',
    ],
    [
      'one after the other are the writer’s, too',
      '[She] [later] will not raise the fees',
      'She>said(bracket) later>we(bracket) =will =not =raise =the =fees',
    ],
  ])('brackets %s', (_, quote, expected) => {
    expect(shown(quote, source)).toBe(expected)
  })

  test('over an attribution', () => {
    expect(shown('We will go and stay', '“We will go,” she said, “and stay.”')).toBe(
      '=We =will =go -she(attribution) -said(attribution) =and =stay',
    )
  })

  test('over what a transcript notes', () => {
    expect(shown('We knew and said so', 'We knew (applause) and said so.')).toBe(
      '=We =knew -applause(direction) =and =said =so',
    )
  })

  test('the nearest continuation is taken behind an ellipsis', () => {
    expect(shown('we … the pier', 'we saw the pier and mended the pier')).toBe('=we -saw(cut) =the =pier')
  })

  test('forms of a word meet', () => {
    expect(shown('We were at sea', 'And we’re at sea')).toMatch(/=at =sea$/)
    expect(shown('it was closed', 'it is now closed')).toContain('=closed')
  })

  test('nothing is set against nothing', () => {
    expect(shown('', source)).toBe('')
    expect(shown('we will', '')).toBe('+we +will')
  })
})

/** Every word of the quotation once, in order; words of the source in order. */
function isSound(steps: readonly Step[], length: number): boolean {
  const quote = steps.filter((step) => step.quote >= 0).map((step) => step.quote)
  const source = steps.filter((step) => step.source >= 0).map((step) => step.source)
  return (
    quote.every((word, at) => word === at) &&
    quote.length === length &&
    source.every((word, at) => at === 0 || word === source[at - 1]! + 1)
  )
}

describe('for all texts', () => {
  const text = fc
    .array(fc.constantFrom('fees', 'ice', 'pier', 'not', 'we', 'the', '…', '[', ']', '“', '”,', 'said'), {
      maxLength: 24,
    })
    .map((words) => words.join(' '))

  test('every word of the quotation is answered for once, in order', () => {
    fc.assert(
      fc.property(text, text, (quote, source) => {
        const [words, place] = [wording(quote), passage(source)]
        const steps = align({ quote: words.words, source: place.words, interruptions: place.interruptions })
        expect(isSound(steps, words.words.length)).toBe(true)
      }),
    )
  })

  test('what stands there is found whole', () => {
    const plain = fc.array(fc.constantFrom('fees', 'ice', 'pier', 'not', 'we', 'the'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(plain, plain, plain, (before, quote, after) => {
        const [words, place] = [wording(quote.join(' ')), passage([...before, ...quote, ...after].join(' '))]
        const steps = align({ quote: words.words, source: place.words, interruptions: [] })
        expect(steps.every((step) => isSame(words, place, step))).toBe(true)
        expect(steps).toHaveLength(quote.length)
      }),
    )
  })
})

describe('a whole speech', () => {
  const speech = Array.from({ length: 3_000 }, (_, at) => `word${at} of${at % 7} the${at % 3}`).join(' ')

  test('is aligned piece by piece, and the one changed word is found', () => {
    const [words, place] = [wording(speech.replace('word1500 ', 'other ')), passage(`Before it. ${speech} After it.`)]
    const steps = alignLong({ quote: words.words, source: place.words, interruptions: [] })
    expect(isSound(steps, words.words.length)).toBe(true)
    const differing = steps.filter((step) => !isSame(words, place, step))
    expect(differing.map((step) => words.words[step.quote]?.form)).toEqual(['other'])
  })

  test('with a paragraph left out', () => {
    const [words, place] = [wording(speech.replace(/word1500 .* word1510 /, 'word1510 ')), passage(speech)]
    const steps = alignLong({ quote: words.words, source: place.words, interruptions: [] })
    expect(isSound(steps, words.words.length)).toBe(true)
    expect(steps.filter(({ quote }) => quote < 0)).toHaveLength(30)
  })

  test('of which nothing is shared costs no minute', () => {
    const [words, place] = [wording('one two three '.repeat(1_500)), passage('four five six '.repeat(1_500))]
    const steps = alignLong({ quote: words.words, source: place.words, interruptions: [] })
    expect(steps.filter(({ quote }) => quote >= 0)).toHaveLength(words.words.length)
  })
})
