import type { Syntax } from '../../src/2-understand/index.js'

/** The tags and labels that sketches use, numbered as a syntax model would. */
export const names = {
  tags: ['NN', 'NNP', 'PRP', 'VBD', 'VB', 'IN', 'DT', 'JJ', ',', '.', '``', "''", ':'],
  labels: ['none', 'root', 'nsubj', 'ccomp', 'dobj', 'mark', 'det', 'amod', 'punct', 'advcl', 'nmod', 'case'],
}

/**
 * Syntax from a sketch: tokens "form/TAG/head/label", parted by spaces; the head is the number of the token it depends
 * on, from 1, and 0 for a root. "|" begins a new sentence, "¶" a new paragraph. Lemmas are the forms in lower case, but
 * "said" and "says" are forms of "say".
 */
export function sketch(line: string): Syntax {
  const start: number[] = []
  const end: number[] = []
  const rows: string[][] = []
  const sentence: number[] = []
  let text = ''
  let number = 0
  for (const piece of line.trim().split(/\s+/)) {
    if (piece === '|' || piece === '¶') {
      number++
      if (piece === '¶') text += '\n\n'
      continue
    }
    const row = piece.startsWith('/') ? ['/', ...piece.slice(2).split('/')] : piece.split('/')
    if (text !== '' && !text.endsWith('\n')) text += ' '
    start.push(text.length)
    text += row[0]
    end.push(text.length)
    rows.push(row)
    sentence.push(number)
  }
  return {
    text,
    count: rows.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    form: rows.map((row) => row[0]!),
    sentence: Int32Array.from(sentence),
    tag: Uint8Array.from(rows, (row) => Math.max(0, names.tags.indexOf(row[1] ?? 'NN'))),
    head: Int32Array.from(rows, (row) => Number(row[2] ?? 0) - 1),
    label: Uint8Array.from(rows, (row) => Math.max(0, names.labels.indexOf(row[3] ?? 'none'))),
    lemma: rows.map((row) => (/^sa(id|ys)$/.test(row[0]!) ? 'say' : row[0]!.toLowerCase())),
    name: new Uint8Array(rows.length),
  }
}

/** All tokens of a text. */
export const all = ({ count }: Syntax) => ({ from: 0, to: count })
