import { childrenOf, type PageElement, type PageNode, type PageTree } from './formats/html.js'
import type { SourceRange, TreeShape } from './formats/parts.js'

/** Readability keeps data attributes, so an element still knows its place after it was moved, copied or renamed. */
const PLACE = 'data-onrecord'

/** No element of a real page has more; linkedom looks through all of them for each one that is added. */
const MOST_ATTRIBUTES = 100
/** In characters. linkedom passes class names as arguments of a call, which the stack must hold. */
const MOST_CLASS = 10_000

/** A page as a DOM that can be changed freely, whose nodes still know where in the source they stood. */
export interface SourcedDom {
  readonly document: Document
  readonly shape: TreeShape<Node>
}

/** Builds linkedom's DOM from the parser's tree: the parse is the standard's, the DOM light, the offsets exact. */
export async function toDom(page: PageTree): Promise<SourcedDom> {
  const { parseHTML } = await import('linkedom/worker')
  const document: Document = parseHTML('<!doctype html><html><head></head><body></body></html>').document
  const bridge = new Bridge(document)
  const html = childrenOf(page.root).find(isElement)
  if (html) bridge.attributes(html, document.documentElement)
  for (const element of html ? childrenOf(html).filter(isElement) : []) {
    const made = element.tagName === 'head' ? document.head : document.body
    bridge.attributes(element, made)
    bridge.fill(made, element)
  }
  bridge.keepWhole(document.body)
  return { document, shape: bridge.shape() }
}

class Bridge {
  readonly #places: SourceRange[] = []
  readonly #texts = new WeakMap<Node, SourceRange>()

  constructor(readonly document: Document) {}

  /** Copies what is inside an element of the parser, without recursion: pages nest deeper than the stack goes. */
  fill(made: Element, element: PageElement): void {
    const pending: [PageNode, Node][] = []
    const push = (from: PageNode, to: Node) => {
      for (const child of [...childrenOf(from)].reverse()) pending.push([child, to])
    }
    push(element, made)
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [node, parent] = next
      const copy = isElement(node) ? this.document.createElement(node.tagName) : this.#text(node)
      if (!copy) continue
      if (isElement(node)) this.attributes(node, copy as Element)
      parent.appendChild(copy)
      push(node, copy)
    }
  }

  attributes(from: PageElement, to: Element): void {
    // A class inside SVG or MathML is no string to Readability, so it must not look like the name of a sidebar.
    const foreign = from.namespaceURI !== 'http://www.w3.org/1999/xhtml'
    for (const { name, value } of from.attrs.slice(0, MOST_ATTRIBUTES)) {
      if (name === 'class' && (foreign || value.length > MOST_CLASS)) continue
      // linkedom takes "!important" for a part of the value, and would show what the page hides.
      to.setAttribute(name, name === 'style' ? value.replace(/\s*!\s*important/gi, '') : value)
    }
    const location = from.sourceCodeLocation
    if (!location) return
    to.setAttribute(PLACE, String(this.#places.length))
    this.#places.push({ start: location.startOffset, end: location.endOffset })
  }

  /**
   * Readability keeps the body's innerHTML and sets it again before each further attempt. Copies of the nodes do the
   * same, and keep their places, and cannot come out of a second parser as another tree.
   */
  keepWhole(body: Element): void {
    let kept: Node[] = []
    const copies = (nodes: Iterable<Node>) => [...nodes].map((node) => this.#copy(node))
    Object.defineProperty(body, 'innerHTML', {
      get: () => {
        kept = copies(body.childNodes)
        return ''
      },
      set: () => body.replaceChildren(...copies(kept)),
    })
  }

  /** A text node's own place where it was only moved; its element's where Readability wrote it anew. */
  shape(): TreeShape<Node> {
    return {
      *children(node) {
        for (let child = node.firstChild; child; child = child.nextSibling) yield child
      },
      part: (node) => {
        if (node.nodeType === 3) return { is: 'text', text: node.nodeValue ?? '', at: this.#texts.get(node) ?? null }
        if (node.nodeType !== 1) return null
        const element = node as Element
        const place = element.getAttribute(PLACE)
        const at = place === null ? null : (this.#places[Number(place)] ?? null)
        return { is: 'open', tag: element.localName, at, attribute: (name) => element.getAttribute(name) }
      },
    }
  }

  #text(node: PageNode): Node | null {
    if (node.nodeName !== '#text' || !('value' in node)) return null
    const location = node.sourceCodeLocation
    return this.#placed(
      this.document.createTextNode(node.value),
      location && { start: location.startOffset, end: location.endOffset },
    )
  }

  #copy(node: Node): Node {
    const whole = node.cloneNode(true)
    const pending: [Node, Node][] = [[node, whole]]
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [from, to] = next
      this.#placed(to, this.#texts.get(from))
      let copy = to.firstChild
      for (let child = from.firstChild; child && copy; child = child.nextSibling) {
        pending.push([child, copy])
        copy = copy.nextSibling
      }
    }
    return whole
  }

  #placed(node: Node, at: SourceRange | null | undefined): Node {
    if (at) this.#texts.set(node, at)
    return node
  }
}

function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node
}
