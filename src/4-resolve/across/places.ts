import { lookupKey } from '../../2-understand/index.js'

/** Countries whose people are called by another stem; the first word of a row stands for all of it. */
const ROWS = `united-states us u.s american america usa|united-kingdom uk u.k british britain|france french|spain spanish|netherlands dutch holland|
 germany german|switzerland swiss|denmark danish|finland finnish|sweden swedish|poland polish|turkey turkish|greece greek|ireland irish|scotland scottish|
 wales welsh|norway norwegian|china chinese|japan japanese|philippines filipino philippine|thailand thai|iceland icelandic|czechia czech|slovakia slovak|
 england english|portugal portuguese|belgium belgian|peru peruvian|cyprus cypriot|israel israeli|iraq iraqi|iran iranian|pakistan pakistani|cuba cuban|
 canada canadian|kosovo kosovar|croatia croatian|serbia serbian|ukraine ukrainian|hungary hungarian|argentina argentine argentinian|lebanon lebanese`

const ONE: ReadonlyMap<string, string> = new Map(
  ROWS.split('|').flatMap((row) => {
    const [first, ...others] = row.trim().split(/\s+/)
    return [first!, ...others].map((other) => [other, first!] as const)
  }),
)

/** Words in the names of bodies and places that tell none apart. */
const GENERIC = new Set(
  `the of and for at in university college institute school city town county state party council committee commission ministry department
   agency office board authority bank group company corp inc ltd plc union association society federation club court parliament assembly
   senate house republic kingdom national central royal federal supreme general public international district region province island
   north south east west new old saint st port fort`.split(/\s+/),
)

/** The stems by which the name of a place or a body is compared: "the University of Tarn" and "Tarn University" are "tarn". */
export function placeStems(words: readonly string[]): string[] {
  const keys = words.map((word) =>
    lookupKey(word)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/['’]s?$/u, '')
      .replace(/\.$/, ''),
  )
  const told = keys.filter((key) => key.length > 1 && !GENERIC.has(key)).map((key) => ONE.get(key) ?? key)
  return [...new Set(told.length > 0 ? told : keys.filter((key) => key.length > 3))]
}

const OF_PEOPLE = /(?:i?an|ean|ese|ish|i|ic|er|ite|s)$/

/** "Halmere" and "Halmeran", "Kasmora" and "Kasmoran": one is the other, or what its people are called. */
export function samePlace(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 4 || long.length - short.length > 4 || !OF_PEOPLE.test(long)) return false
  const root = short.replace(/[aeiouy]+$/, '')
  return root.length > 2 && long.startsWith(root) && long.slice(root.length).length <= 4
}

/** How the places of two descriptions stand to each other. */
export function placesAgree(a: readonly string[], b: readonly string[]): 'same' | 'different' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown'
  return a.some((one) => b.some((other) => samePlace(one, other))) ? 'same' : 'different'
}

/** Whether each of two descriptions in one place names something else beside it: two schools of one town are two schools. */
export function namesOthers(a: readonly string[], b: readonly string[]): boolean {
  const lacks = (some: readonly string[], all: readonly string[]) =>
    some.some((one) => !all.some((other) => samePlace(one, other)))
  return lacks(a, b) && lacks(b, a)
}

/** The same for all spellings of a place that are compared as one: a key to find candidates by, not a proof. */
export const placeKey = (stem: string): string => (ONE.has(stem) ? stem : stem.slice(0, 4))
