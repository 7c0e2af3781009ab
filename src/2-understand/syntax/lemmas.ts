/** What lemmas distinguish: "saw" is another word as a noun. By the first letters of the Penn tag. */
export type WordClass = 'verb' | 'noun' | 'name' | 'other'

/** The class of a Penn tag for lemmas. */
export function wordClassOf(tag: string): WordClass {
  if (tag.startsWith('NNP')) return 'name'
  if (tag.startsWith('NN')) return 'noun'
  return tag.startsWith('VB') || tag === 'MD' ? 'verb' : 'other'
}

const VOWEL = /[aeiouy]/

/** The regular lemma of a lower-case form: -s, -ed and -ing taken off, e restored, y for ie, double letters undone. */
export function regularLemma(form: string, tag: string): string {
  if (tag === 'NNS' || tag === 'VBZ') return withoutS(form)
  if (tag === 'VBD' || tag === 'VBN') return form.endsWith('ied') ? `${form.slice(0, -3)}y` : withoutEnd(form, 'ed')
  if (tag === 'VBG') return withoutEnd(form, 'ing')
  return form
}

function withoutS(form: string): string {
  if (form.length < 3 || !form.endsWith('s') || form.endsWith('ss')) return form
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:[sxz]|ch|sh)es$/.test(form)) return /[^s]ses$|[aeiou]zes$/.test(form) ? form.slice(0, -1) : form.slice(0, -2)
  return form.slice(0, -1)
}

function withoutEnd(form: string, ending: string): string {
  if (!form.endsWith(ending)) return form
  const stem = form.slice(0, -ending.length)
  if (stem.length < 2 || !VOWEL.test(stem)) return form
  const last = stem.at(-1)!
  if (stem.at(-2) === last && !'aefioulsz'.includes(last)) return stem.slice(0, -1)
  return needsE(stem) ? `${stem}e` : stem
}

/** Stems that lost an e: announc-, believ-, argu-, pledg-, stat-, propos-; one vowel and one consonant (mak-, hop-). */
function needsE(stem: string): boolean {
  if (/[cuv]$|[dlr]g$|[^aeiou][lz]$|[iy]z$|rs$|ns$|[aeiou]s$|[iua]at$|[^aeiou]at$/.test(stem))
    return !/[^bcdfgkptzs]l$/.test(stem)
  return /^[^aeiouy]*[aeiou][^aeiouywx]$/.test(stem)
}

/** The form whose class and lower case the table of exceptions is asked for. */
export function exceptionKey(lower: string, tag: string): string {
  return `${lower} ${wordClassOf(tag)}`
}

/** The most lemmas kept; they are forgotten all at once, which changes no answer. */
const MOST_LEMMAS = 1 << 16

/** Looks up lemmas: exceptions learnt from the silver first, then the regular endings. Names keep their letters. */
export class Lemmas {
  readonly #exceptions: ReadonlyMap<string, string>
  readonly #tags: readonly string[]
  readonly #known: Map<string, string>[]
  #count = 0

  constructor(exceptions: ReadonlyMap<string, string>, tags: readonly string[]) {
    this.#exceptions = exceptions
    this.#tags = tags
    this.#known = tags.map(() => new Map())
  }

  /** The lemma of a form that has tag number `tag`. */
  of(form: string, tag: number): string {
    const known = this.#known[tag]!.get(form)
    if (known !== undefined) return known
    if (++this.#count > MOST_LEMMAS) {
      this.#count = 0
      for (const lemmas of this.#known) lemmas.clear()
    }
    const lemma = this.#find(form, this.#tags[tag]!)
    this.#known[tag]!.set(form, lemma)
    return lemma
  }

  #find(form: string, tag: string): string {
    if (wordClassOf(tag) === 'name') return form
    const lower = form.toLowerCase().replaceAll('’', "'")
    return this.#exceptions.get(exceptionKey(lower, tag)) ?? regularLemma(lower, tag)
  }
}
