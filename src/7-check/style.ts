import type { Change } from './changes.js'
import type { Lexicon } from './lexicon.js'

/** What a house lets its writers change without telling. */
export type Tolerance = 'fillers' | 'repeats' | 'grammar' | 'contractions' | 'capitals'

/** What a house does not want, though readers are told. */
export type Objection = 'brackets' | 'ellipses' | 'fragments'

/** How a newsroom handles quotations: the same differences, another verdict. */
export interface HouseStyle {
  readonly name: string
  readonly tolerates: readonly Tolerance[]
  readonly objects: readonly Objection[]
}

/** What each tolerance and objection means, for the reference and for those who write a house.json. */
export const styleRules: Readonly<Record<Tolerance | Objection, string>> = {
  fillers: 'Sounds without content may be left out: um, er, you know.',
  repeats: 'A word said twice in a row may be printed once.',
  grammar: 'Agreement may be mended: “was” for “were”, “a” for “an”. Never the tense.',
  contractions: '“do not” may be printed for “don’t”, and the other way round.',
  capitals: 'Capitals in the middle of a sentence may follow the house.',
  brackets: 'Words in brackets that replace words of the speaker count as an alteration.',
  ellipses: 'An ellipsis that leaves words out counts as an alteration.',
  fragments: 'A quotation of fewer than four words is remarked upon: show the sentence.',
}

/**
 * AP: quotations are never altered, not even for grammar; an ellipsis may condense; fragments are to be avoided.
 * Reuters: a correction of grammar may be valid, rewording is not. The Guardian (guide of 2004): ums and bad grammar may
 * be tidied, omissions are shown. As summarised from the houses' guides in the project's survey of the field.
 */
export const houseStyles: Readonly<Record<string, HouseStyle>> = {
  ap: { name: 'AP', tolerates: [], objects: ['fragments'] },
  reuters: { name: 'Reuters', tolerates: ['grammar'], objects: [] },
  guardian: { name: 'the Guardian', tolerates: ['fillers', 'repeats', 'grammar'], objects: [] },
}

/** No house: the contract's verdicts as they are. */
export const noStyle: HouseStyle = { name: 'onrecord', tolerates: [], objects: [] }

/** A style from a house.json; throws a RangeError that says what was expected. */
export function readHouseStyle(value: unknown): HouseStyle {
  const { name, tolerates = [], objects = [] } = (value ?? {}) as { [key: string]: unknown }
  if (typeof name !== 'string' || !isListOf(tolerates) || !isListOf(objects))
    throw new RangeError(
      `A house style is {"name": "…", "tolerates": […], "objects": […]}; the words for the lists are ${Object.keys(styleRules).join(', ')}.`,
    )
  return { name, tolerates: tolerates as Tolerance[], objects: objects as Objection[] }
}

const isListOf = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && one in styleRules)

/** The rule by which a house lets a change pass; null where it does not. */
export function toleranceFor(change: Change, lexicon: Lexicon, { tolerates }: HouseStyle): Tolerance | null {
  if (change.kind === 'case') return tolerates.includes('capitals') ? 'capitals' : null
  if (change.kind !== 'words') return null
  return tolerates.find((one) => one !== 'capitals' && TESTS[one](change, lexicon)) ?? null
}

const TESTS: Readonly<Record<Exclude<Tolerance, 'capitals'>, (change: Change, lexicon: Lexicon) => boolean>> = {
  fillers: ({ quote, source }, { fillers }) =>
    quote.length === 0 &&
    (source.every(({ key }) => fillers.has(key)) || /^(?:you know|i mean|sort of|kind of)$/.test(keysOf(source))),
  repeats: ({ quote, source, passage }) =>
    quote.length === 0 &&
    source.length === 1 &&
    passage.words.some((word, at) => word === source[0] && isTwice(passage.words, at)),
  grammar: ({ quote, source }) => quote.length === 1 && source.length === 1 && agree(quote[0]!.key, source[0]!.key),
  contractions: ({ quote, source }) => expanded(keysOf(quote)) === expanded(keysOf(source)),
}

const keysOf = (words: readonly { key: string }[]): string => words.map(({ key }) => key).join(' ')

function isTwice(words: readonly { key: string }[], at: number): boolean {
  const { key } = words[at]!
  return words[at - 1]?.key === key || words[at + 1]?.key === key
}

/** Forms that differ in number or person and not in time. */
const PAIRS = [
  'is are',
  'was were',
  'has have',
  'does do',
  "isn't aren't",
  "wasn't weren't",
  "hasn't haven't",
  "doesn't don't",
  'a an',
  'this these',
  'that those',
]

function agree(a: string, b: string): boolean {
  if (PAIRS.includes(`${a} ${b}`) || PAIRS.includes(`${b} ${a}`)) return true
  return a === `${b}s` || b === `${a}s`
}

function expanded(words: string): string {
  return words
    .replace(/\bwon't\b/g, 'will not')
    .replace(/\bcan't\b|\bcannot\b/g, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/'re\b/g, ' are')
    .replace(/'ll\b/g, ' will')
    .replace(/'ve\b/g, ' have')
    .replace(/\bi'm\b/g, 'i am')
}
