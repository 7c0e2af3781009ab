import { type Printing, position } from './printing.js'

/** The paragraph in which a printing begins. */
export function paragraphOf(printing: Printing): string {
  const { document } = printing
  const at = position(printing)
  const block = document.blocks[indexAt(printing)]
  if (block) return document.text.slice(block.start, block.end)
  const from = document.text.lastIndexOf('\n', at - 1) + 1
  const to = document.text.indexOf('\n', at)
  return document.text.slice(from, to < 0 ? undefined : to)
}

/** The paragraphs before and after it, as far as no heading stands between: there a writer turns to something else. */
export function besideOf(printing: Printing): string[] {
  const { blocks, text } = printing.document
  const at = indexAt(printing)
  if (at < 0) return []
  return [blocks[at - 1], blocks[at + 1]].flatMap((block) =>
    block?.kind === 'paragraph' ? [text.slice(block.start, block.end)] : [],
  )
}

function indexAt(printing: Printing): number {
  const at = position(printing)
  return printing.document.blocks.findIndex(({ start, end }) => start <= at && at < end)
}
