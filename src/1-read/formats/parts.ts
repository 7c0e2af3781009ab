/** Where something stands in the decoded page, in UTF-16 code units. */
export interface SourceRange {
  readonly start: number
  readonly end: number
}

/** A page as a flat sequence, so that no nesting, however deep, can exhaust the stack. */
export type Part =
  | {
      readonly is: 'open'
      readonly tag: string
      readonly at: SourceRange | null
      attribute(name: string): string | null
    }
  | { readonly is: 'close'; readonly tag: string }
  | { readonly is: 'text'; readonly text: string; readonly at: SourceRange | null }

/** How one kind of tree shows its nodes; both the parser's tree and the DOM are walked by the same code. */
export interface TreeShape<Node> {
  children(node: Node): Iterable<Node>
  /** What the node is; null to leave out the node with everything in it. */
  part(node: Node): Exclude<Part, { is: 'close' }> | null
}

/** All parts of a tree in reading order; every element is closed after its children. */
export function* walk<Node>(root: Node, shape: TreeShape<Node>): Generator<Part> {
  const open: { tag: string; rest: Iterator<Node> }[] = [{ tag: '', rest: [root][Symbol.iterator]() }]
  while (open.length > 0) {
    const top = open.at(-1)!
    const next = top.rest.next()
    if (next.done) {
      open.pop()
      if (open.length > 0) yield { is: 'close', tag: top.tag }
      continue
    }
    const part = shape.part(next.value)
    if (!part) continue
    yield part
    if (part.is === 'open') open.push({ tag: part.tag, rest: shape.children(next.value)[Symbol.iterator]() })
  }
}

/** Readability's idea of invisible, so that both agree on what was dropped. */
export function isHidden(part: Part): boolean {
  if (part.is !== 'open') return false
  const style = part.attribute('style') ?? ''
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) || part.attribute('hidden') !== null) return true
  return part.attribute('aria-hidden') === 'true'
}

/** White space as a browser shows it: runs become one space. A no-break space is kept, because it was meant. */
export function folded(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ')
}
