import type { StatementRecord, Stretch } from '../types/index.js'

interface Told {
  readonly statements: readonly StatementRecord[]
}

/** The statements of a record in the order of where they begin, and how far those up to each of them reach. */
interface Row {
  readonly sorted: readonly { readonly start: number; readonly order: number }[]
  readonly reach: Float64Array
}

/** A draft of a megabyte has ten thousand quotations and as many statements: asked one by one, 20 seconds instead of none. */
const rows = new WeakMap<readonly StatementRecord[], Row>()

/** The statements whose content lies around a stretch, in the record's order: all that may share a letter with it. */
export function statementsNear({ statements }: Told, at: Stretch): StatementRecord[] {
  const row = rows.get(statements) ?? rowOf(statements)
  rows.set(statements, row)
  const { sorted, reach } = row
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < at.end) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low - 1; i >= 0 && reach[i]! > at.start; i--) found.push(sorted[i]!.order)
  return found.sort((a, b) => a - b).map((order) => statements[order]!)
}

function rowOf(statements: readonly StatementRecord[]): Row {
  const extents = statements.flatMap(({ content }, order) => {
    const [first, last] = [content[0], content.at(-1)]
    return first && last ? [{ start: first[0], end: last[1], order }] : []
  })
  const sorted = extents.sort((a, b) => a.start - b.start || a.order - b.order)
  const reach = new Float64Array(sorted.length)
  sorted.forEach(({ end }, i) => {
    reach[i] = Math.max(end, i > 0 ? reach[i - 1]! : 0)
  })
  return { sorted, reach }
}
