import {
  type Code,
  constant,
  does,
  get,
  load,
  loadVector,
  moduleOf,
  noughts,
  set,
  storeVector,
  whileLess,
} from './assembler.js'

/** Where rows of weights lie in a memory: one byte a weight, 128 added to each. */
export interface Rows {
  /** The address of row 0. */
  readonly at: number
  /** Bytes from one row to the next. What lies behind the weights of a row, up to 15 bytes, is read and not used. */
  readonly stride: number
  readonly weights: number
}

/** How many numbers of 32 bits the sums of a row take: a multiple of eight. */
export const sumsOf = ({ weights }: Pick<Rows, 'weights'>): number => 8 * vectorsOf({ weights })

/** How many vectors of eight sums a row has. */
const vectorsOf = ({ weights }: Pick<Rows, 'weights'>): number => (weights + 7) >> 3

/** Locals. 0 is the argument. */
const [COUNT, AT, END, ADDRESS, OUT, ID, ENTRY, ENDS, LIMIT, NEXT] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const NUMBERS = 9
const [BYTES, SHIFT, SUMS] = [10, 11, 12] as const

/** Adds the row at ADDRESS to the sums. */
function addRow(rows: Rows): Code {
  const code: number[] = []
  for (let vector = 0; vector < vectorsOf(rows); vector++) {
    if (vector % 2 === 0) code.push(...set(BYTES, loadVector(get(ADDRESS), rows.at + 8 * vector)))
    const eight = vector % 2 === 0 ? does.firstBytes : does.lastBytes
    code.push(...set(SUMS + vector, [...get(SUMS + vector), ...get(BYTES), ...eight, ...does.add16]))
  }
  return code
}

/** Writes the sums to OUT. */
function store(rows: Rows, { first, last, sum }: { first: Code; last: Code; sum: (vector: number) => Code }): Code {
  return Array.from({ length: vectorsOf(rows) }, (_, vector) => [
    ...storeVector(get(OUT), [...sum(vector), ...first], 32 * vector),
    ...storeVector(get(OUT), [...sum(vector), ...last], 32 * vector + 16),
  ]).flat()
}

const plus = (local: number, more: number): Code => [...get(local), ...constant(more), ...does.add]
const times = (value: Code, factor: number): Code => [...value, ...constant(factor), ...does.multiply]

/** What `rowKernel` works on. */
export interface RowJob {
  readonly rows: Rows
  /** The address of row numbers of 32 bits. */
  readonly list: number
  /** The address for the sums. */
  readonly out: number
}

/** Sums the rows of a list of `count`: 257 at most. The 128 of each row stay in the sums. */
export function rowKernel({ rows, list, out }: RowJob): Uint8Array<ArrayBuffer> {
  const code = [
    ...set(AT, constant(list)),
    ...set(END, [...constant(list), ...times(get(COUNT), 4), ...does.add]),
    ...whileLess(AT, END, [
      ...set(ADDRESS, times(load(get(AT)), rows.stride)),
      ...addRow(rows),
      ...set(AT, plus(AT, 4)),
    ]),
    ...set(OUT, constant(out)),
    ...store(rows, { first: does.firstUnsigned, last: does.lastUnsigned, sum: (vector) => get(SUMS + vector) }),
  ]
  return moduleOf({ numbers: NUMBERS, vectors: 2 + vectorsOf(rows), code })
}

/** What `featureKernel` works on. All but `bits` and `most` are addresses; entries of the index are as in a table. */
export interface FeatureJob {
  readonly rows: Rows
  readonly index: number
  readonly bits: number
  /** Hashes of the features of all tokens, and how many there are up to the end of each token. */
  readonly ids: number
  readonly ends: number
  readonly out: number
  /** So many features of a token count, 256 at most. */
  readonly most: number
}

/**
 * Looks up the features of `count` tokens and sums their rows, token after token. It does not branch on what it finds: a
 * feature that is not there adds row 0, which weighs nothing.
 */
export function featureKernel({ rows, index, bits, ids, ends, out, most }: FeatureJob): Uint8Array<ArrayBuffer> {
  const vectors = Array.from({ length: vectorsOf(rows) }, (_, vector) => SUMS + vector)
  const slot = times([...get(ID), ...constant((1 << bits) - 1), ...does.and], 4)
  const fits = [...get(ENTRY), ...get(ID), ...does.exclusiveOr, ...constant(24), ...does.shiftRight, ...does.isZero]
  const row = [...get(ENTRY), ...constant(0xffffff), ...does.and, ...fits, ...does.multiply]
  const lookUp = [
    ...set(ID, load(get(AT))),
    ...set(ENTRY, load([...slot, ...constant(index), ...does.add])),
    ...set(ADDRESS, times(row, rows.stride)),
    ...addRow(rows),
    ...set(AT, plus(AT, 4)),
  ]
  const furthest = [...plus(AT, 4 * most), ...get(NEXT), ...plus(AT, 4 * most), ...get(NEXT), ...does.lessUnsigned]
  // 128 for each feature, which takes four bytes of the list.
  const shift = [...get(END), ...get(AT), ...does.subtract, ...constant(5), ...does.shiftLeft, ...does.spread16]
  const sum = (vector: number) => [...get(SUMS + vector), ...get(SHIFT), ...does.subtract16]
  const token = [
    ...set(NEXT, [...constant(ids), ...times(load(get(ENDS)), 4), ...does.add]),
    ...set(END, [...furthest, ...does.select]),
    ...set(SHIFT, shift),
    ...vectors.flatMap((local) => set(local, noughts)),
    ...whileLess(AT, END, lookUp),
    ...set(AT, get(NEXT)),
    ...store(rows, { first: does.firstSigned, last: does.lastSigned, sum }),
    ...set(OUT, plus(OUT, 4 * sumsOf(rows))),
    ...set(ENDS, plus(ENDS, 4)),
  ]
  const code = [
    ...set(AT, constant(ids)),
    ...set(OUT, constant(out)),
    ...set(ENDS, constant(ends)),
    ...set(LIMIT, [...constant(ends), ...times(get(COUNT), 4), ...does.add]),
    ...whileLess(ENDS, LIMIT, token),
  ]
  return moduleOf({ numbers: NUMBERS, vectors: 2 + vectors.length, code })
}
