import type { DefaultTreeAdapterMap } from 'parse5'
import type { TreeShape } from './parts.js'

/** A node of the parser's tree; it knows where in the page it stands. */
export type PageNode = DefaultTreeAdapterMap['node']
/** An element of the parser's tree. */
export type PageElement = DefaultTreeAdapterMap['element']

/** A parsed page, and the measures that tell what finding the article in it would cost. */
export interface PageTree {
  readonly root: PageNode
  readonly body: PageNode
  readonly size: PageSize
}

/** What a finder pays for: it visits elements, climbs from them to the root, and looks through their siblings. */
export interface PageSize {
  readonly depth: number
  readonly elements: number
  /** The squares of all nodes' depths together. */
  readonly climbs: number
  /** The squares of the numbers of children together. */
  readonly crowds: number
}

/** Parses a page by the rules of the HTML standard, as a browser without scripts does, keeping source offsets. */
export async function parsePage(html: string): Promise<PageTree> {
  const { parse } = await import('parse5')
  const root = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  const size = { depth: 0, elements: 0, climbs: 0, crowds: 0 }
  let body: PageNode = root
  const pending: [PageNode, number][] = [[root, 0]]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, depth] = next
    const children = childrenOf(node)
    if ('tagName' in node) size.elements++
    size.depth = Math.max(size.depth, depth)
    size.climbs += depth ** 2
    size.crowds += children.length ** 2
    if (depth === 2 && node.nodeName === 'body') body = node
    for (const child of children) pending.push([child, depth + 1])
  }
  return { root, body, size }
}

/** A node's children; the inert content of a <template> is nobody's text and is left out. */
export function childrenOf(node: PageNode): readonly PageNode[] {
  return 'childNodes' in node ? node.childNodes : []
}

/** The parser's tree for `walk`: elements and text, no comments. */
export const pageShape: TreeShape<PageNode> = {
  children: childrenOf,
  part(node) {
    const location = 'sourceCodeLocation' in node ? node.sourceCodeLocation : null
    const at = location ? { start: location.startOffset, end: location.endOffset } : null
    if (node.nodeName === '#text' && 'value' in node) return { is: 'text', text: node.value, at }
    if (!('tagName' in node)) return node.nodeName === '#document' ? { is: 'open', tag: '', at, attribute: none } : null
    const attribute = (name: string) => node.attrs.find((attr) => attr.name === name)?.value ?? null
    return { is: 'open', tag: node.tagName, at, attribute }
  },
}

function none(): null {
  return null
}
