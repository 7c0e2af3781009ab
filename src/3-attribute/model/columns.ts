/**
 * Columns of numbers by position, all of one length and all 0, in one piece of memory. A passage has some 45 of them and is
 * soon forgotten: memory of its own for each took one part in thirty of the time of the whole program.
 */
export class Columns {
  readonly size: number
  readonly #memory: ArrayBuffer
  #used = 0

  /** @param room how many of 32 bits, and how many of 8, there will be. */
  constructor(size: number, room: { readonly ints: number; readonly bytes: number }) {
    this.size = size
    this.#memory = new ArrayBuffer(size * (4 * room.ints + room.bytes))
  }

  /** The next column of 32-bit integers; columns of bytes come after all of these. */
  ints(value = 0): Int32Array {
    const column = new Int32Array(this.#memory, this.#used, this.size)
    this.#used += 4 * this.size
    return value === 0 ? column : column.fill(value)
  }

  /** The next column of bytes. */
  bytes(): Uint8Array {
    const column = new Uint8Array(this.#memory, this.#used, this.size)
    this.#used += this.size
    return column
  }
}
