import type { ChangeRecord } from '../../types/index.js'
import { columns, visible } from '../terminal-line.js'

/** Words of one side, and whether they differ from the other side. */
export interface Word {
  readonly text: string
  readonly differs: boolean
}

/** The two sides of a comparison. */
export interface Sides {
  readonly draft: readonly Word[]
  readonly source: readonly Word[]
}

/** A line of words with the line of carets under it; empty where nothing in it differs. */
export interface Row {
  readonly words: readonly Word[]
  readonly carets: string
}

/** The words of both sides, without what a hostile text could do to a line. */
export function sidesOf(diff: readonly ChangeRecord[]): Sides {
  const side = (name: 'draft' | 'source') =>
    diff.flatMap((change) =>
      visible(change[name])
        .split(' ')
        .filter((text) => text !== '')
        .map((text) => ({ text, differs: change.op !== 'same' })),
    )
  return { draft: side('draft'), source: side('source') }
}

/** Words as lines of at most `width` columns, with carets under those that differ. */
export function rowsOf(words: readonly Word[], width: number): Row[] {
  const lines: Word[][] = []
  let room = 0
  for (const word of words) {
    const needs = columns(word.text) + 1
    if (lines.length === 0 || needs > room) {
      lines.push([])
      room = width + 1
    }
    lines.at(-1)!.push(word)
    room -= needs
  }
  return lines.map((line) => ({ words: line, carets: caretsUnder(line) }))
}

function caretsUnder(line: readonly Word[]): string {
  return line
    .map(({ text, differs }, i) => {
      const joined = differs && line[i + 1]?.differs === true
      return (differs ? '^' : ' ').repeat(columns(text)) + (joined ? '^' : ' ')
    })
    .join('')
    .trimEnd()
}
