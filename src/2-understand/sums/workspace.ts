/** Sizes of WebAssembly's memories are told in pages. */
const PAGE = 1 << 16
/** Each piece begins at a multiple of this, a line of the cache; kernels may read so far behind the last one. */
const LINE = 64

/** A memory that kernels and the program share. Its size is fixed: what was seen of it stays valid. */
export class Workspace {
  readonly #memory: WebAssembly.Memory
  #used = 0

  /** Throws where the machine has no WebAssembly, or not so much memory. */
  constructor(room: number) {
    const pages = Math.ceil((room + LINE) / PAGE)
    this.#memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
  }

  /** The next piece of so many numbers of 32 bits, all 0. Its address is its `byteOffset`. */
  take(numbers: number): Int32Array {
    const at = this.#used
    this.#used += roomFor(numbers)
    return new Int32Array(this.#memory.buffer, at, numbers)
  }

  /** A kernel, ready to run here. Throws where vectors are unknown, or a page's rules forbid machine code. */
  load(kernel: Uint8Array<ArrayBuffer>): (count: number) => void {
    const imports = { in: { memory: this.#memory } }
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(kernel), imports)
    return exports.run as (count: number) => void
  }
}

/** How many bytes a piece of so many numbers of 32 bits takes. */
export const roomFor = (numbers: number): number => Math.ceil((4 * numbers) / LINE) * LINE

/** Something that sums rows of weights, by itself or faster in a workspace. */
export interface Tenant {
  /** The bytes it takes there. */
  readonly room: number
  /** Goes on there. Throws before anything has changed where that cannot be. */
  moveInto(workspace: Workspace): void
}

/**
 * Moves those who sum into one workspace; each memory takes much of a process's addresses, so there is one a model. Where
 * that cannot be (no vectors, a page that allows no machine code), they stay as they are, slower and to the same sums.
 */
export function settle(tenants: readonly Tenant[]): boolean {
  try {
    const workspace = new Workspace(tenants.reduce((room, tenant) => room + tenant.room, 0))
    for (const tenant of tenants) tenant.moveInto(workspace)
    return true
  } catch {
    return false
  }
}
