import { afterEach, describe, expect, test, vi } from 'vitest'
import { constant, does, get, moduleOf, storeVector } from './assembler.js'
import { roomFor, settle, type Tenant, Workspace } from './workspace.js'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Writes the argument into all lanes at address 0. */
const kernel = moduleOf({ numbers: 1, vectors: 1, code: storeVector(constant(0), [...get(0), ...does.spread16], 0) })

/** A tenant that notes where it lives. */
function tenant(numbers: number) {
  const one = {
    room: roomFor(numbers),
    place: null as Int32Array | null,
    moveInto(workspace: Workspace) {
      const place = workspace.take(numbers)
      workspace.load(kernel)
      one.place = place
    },
  }
  return one satisfies Tenant
}

describe('a workspace', () => {
  test('gives pieces that do not overlap, each at the beginning of a line', () => {
    const sizes = [1, 16, 17, 40_000, 3]
    const workspace = new Workspace(sizes.reduce((room, size) => room + roomFor(size), 0))
    let end = 0
    for (const size of sizes) {
      const piece = workspace.take(size)
      expect([piece.length, piece.byteOffset % 64]).toEqual([size, 0])
      expect(piece.byteOffset).toBeGreaterThanOrEqual(end)
      expect(piece.every((number) => number === 0)).toBe(true)
      piece.fill(-1)
      end = piece.byteOffset + piece.byteLength
    }
  })

  test('says what does not fit', () => {
    expect(() => new Workspace(100).take(100_000)).toThrow(RangeError)
  })

  test('shows what a kernel wrote', () => {
    const workspace = new Workspace(100)
    const piece = workspace.take(4)
    workspace.load(kernel)(7)
    expect([...piece]).toEqual([0x70007, 0x70007, 0x70007, 0x70007])
  })
})

describe('tenants', () => {
  test('move into one memory', () => {
    const [one, other] = [tenant(5), tenant(70_000)]
    expect(settle([one, other])).toBe(true)
    expect(one.place!.buffer).toBe(other.place!.buffer)
  })

  test('stay where they are when there is no WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined)
    const one = tenant(5)
    expect([settle([one]), one.place]).toEqual([false, null])
  })

  test('stay where they are when machine code is forbidden', () => {
    class Module {
      constructor() {
        throw new EvalError('Refused to compile')
      }
    }
    vi.stubGlobal('WebAssembly', { Memory: WebAssembly.Memory, Instance: WebAssembly.Instance, Module })
    const one = tenant(5)
    expect([settle([one]), one.place]).toEqual([false, null])
  })
})
