/**
 * Machine code for the virtual machine that every browser and Node have (WebAssembly 1.0 with vectors of 128 bits), made from
 * instructions by name: a text that people can read, and no other tool is needed to build onrecord. It has what the kernels
 * beside it use, and nothing else. Codes are those of the WebAssembly Core Specification 2.0, section 5.4.
 * @module
 */

/** Bytes of code: one instruction, or several in order. */
export type Code = readonly number[]

/** A number of unknown length, seven bits a byte, the lowest first (LEB128). */
export function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

function signed(value: number): Code {
  const low = value & 0x7f
  const rest = value >> 7
  return (rest === 0 && low < 0x40) || (rest === -1 && low >= 0x40) ? [low] : [low | 0x80, ...signed(rest)]
}

/** An instruction on vectors: these have a prefix. */
const vector = (code: number): Code => [0xfd, ...unsigned(code)]

/** Instructions that take what they work on from the stack. Lanes of 8 and 16 bits are those of one vector of 128. */
export const does = {
  isZero: [0x45],
  lessUnsigned: [0x49],
  notLessUnsigned: [0x4f],
  add: [0x6a],
  subtract: [0x6b],
  multiply: [0x6c],
  and: [0x71],
  exclusiveOr: [0x73],
  shiftLeft: [0x74],
  shiftRight: [0x76],
  /** The first of two where the third is not 0, else the second. */
  select: [0x1b],
  add16: vector(0x8e),
  subtract16: vector(0x91),
  /** One number of 16 bits in all eight lanes. */
  spread16: vector(0x10),
  /** The first, or last, eight bytes as eight numbers of 16 bits. */
  firstBytes: vector(0x89),
  lastBytes: vector(0x8a),
  /** The first, or last, four of eight numbers of 16 bits as four of 32: with a sign, or without. */
  firstSigned: vector(0xa7),
  lastSigned: vector(0xa8),
  firstUnsigned: vector(0xa9),
  lastUnsigned: vector(0xaa),
} as const satisfies Readonly<Record<string, Code>>

/** The value of a local, a new value for it, a constant. */
export const get = (local: number): Code => [0x20, ...unsigned(local)]
/** See get. */
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)]
/** See get. */
export const constant = (value: number): Code => [0x41, ...signed(value)]

/** The 32 bits at an address. */
export const load = (address: Code): Code => [...address, 0x28, 2, 0]
/** The 128 bits at `offset` behind an address; it need not be a multiple of anything. */
export const loadVector = (address: Code, offset: number): Code => [...address, ...vector(0), 0, ...unsigned(offset)]
/** Puts 128 bits at `offset` behind an address. */
export const storeVector = (address: Code, value: Code, offset: number): Code => [
  ...address,
  ...value,
  ...vector(0x0b),
  0,
  ...unsigned(offset),
]
/** A vector of zeros. */
export const noughts: Code = [...vector(0x0c), ...new Array<number>(16).fill(0)]

/** Does `body` again and again as long as one local is less than another. */
export function whileLess(local: number, bound: number, body: Code): Code {
  const leave = [...get(local), ...get(bound), ...does.notLessUnsigned, 0x0d, 1]
  return [0x02, 0x40, 0x03, 0x40, ...leave, ...body, 0x0c, 0, 0x0b, 0x0b]
}

/** What a function is made of: one argument (local 0) of 32 bits, then locals of 32 and of 128 bits, all 0 at first. */
export interface Body {
  readonly numbers: number
  readonly vectors: number
  readonly code: Code
}

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]
const name = (letters: string): Code => [letters.length, ...Array.from(letters, (letter) => letter.charCodeAt(0))]

/** A module of one function, "run", that works in a memory it is given as "in", "memory". */
export function moduleOf({ numbers, vectors, code }: Body): Uint8Array<ArrayBuffer> {
  const body = [2, ...unsigned(numbers), 0x7f, ...unsigned(vectors), 0x7b, ...code, 0x0b]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, 0x7f, 0]),
    ...section(2, [1, ...name('in'), ...name('memory'), 0x02, 0x00, 0]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('run'), 0x00, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ])
}
