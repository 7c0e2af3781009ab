import { hashOf } from './hash.js'
import { NOUN, OTHER, VERB } from './lexicon.js'

/** Names of tags and labels of the tagger and parser, by their numbers: those lists of a SyntaxModel. */
export interface SyntaxNames {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
}

/** What the features ask of tags and labels, by number. Hashes are of the names: a model does not depend on the order of a list. */
export interface Scheme {
  readonly tag: Int32Array
  readonly wordClass: Uint8Array
  readonly label: Int32Array
  /** A bit for the groups of labels that tell a clause's shape; 0 for the others. */
  readonly group: Int32Array
}

const GROUPS: readonly (readonly string[])[] = [
  ['nsubj', 'csubj'],
  ['nsubjpass', 'csubjpass'],
  ['dobj', 'iobj'],
  ['ccomp'],
  ['xcomp'],
  ['nmod', 'nmod:tmod', 'nmod:npmod', 'obl'],
  ['mark'],
  ['neg'],
  ['aux', 'auxpass'],
  ['cop'],
  ['parataxis'],
  ['acl', 'acl:relcl', 'advcl'],
  ['case'],
  ['conj'],
]

/** Works out a scheme from the names. */
export function schemeOf({ tags, labels }: SyntaxNames): Scheme {
  return {
    tag: Int32Array.from(tags, (name) => hashOf(name)),
    wordClass: Uint8Array.from(tags, (name) => (/^V/.test(name) ? VERB : /^NN/.test(name) ? NOUN : OTHER)),
    label: Int32Array.from(labels, (name) => hashOf(name)),
    group: Int32Array.from(labels, (name) => {
      const at = GROUPS.findIndex((group) => group.includes(name))
      return at < 0 ? 0 : 1 << at
    }),
  }
}
