import type { Block, BlockKind, Stretch } from '../../types/index.js'
import { slice } from '../../types/index.js'
import { furniture, photoCreditAt } from '../furniture.js'
import { type Group, groupsOf, hardWrapped, type LineSort, lineSort } from './lines.js'
import { looksLikeDeck, looksLikeHeading, looksLikeHeadline, looksLikeStandfirst, sayTheSame } from './roles.js'

/** A block whose kind is still to be told; `alone` when it is one line between blank lines. */
interface Draft extends Stretch {
  readonly sort: LineSort
  readonly alone: boolean
  readonly words: string
  kind: BlockKind | null
}

/** The blocks of a plain text: told by blank lines first, then by how lines begin and end. Nothing is changed. */
export function plainBlocks(text: string): Block[] {
  const drafts = separate(text).flatMap((group) => draftsOf(text, group))
  markFurniture(drafts)
  markCaptions(drafts)
  markHead(drafts)
  markHeadings(drafts)
  return drafts.flatMap((draft) => splitCredit(draft, draft.kind ?? 'paragraph'))
}

/** Where no blank line stands between any two lines, each line is a paragraph — unless a width broke them. */
function separate(text: string): Group[] {
  const groups = groupsOf(text)
  const only = groups.length === 1 ? groups[0]! : []
  if (only.length < 2 || hardWrapped(only.map((line) => slice(text, line)))) return groups
  return only.map((line) => [line])
}

function draftsOf(text: string, group: Group): Draft[] {
  const lines = group.map((at) => ({ at, words: slice(text, at) }))
  const sorts = lines.map((line) => lineSort(line.words))
  const marked = sorts.filter((sort) => sort !== 'text').length
  const whole = (from: number, to: number) =>
    draft(
      text,
      { start: group[from]!.start, end: group[to - 1]!.end },
      { sort: sorts[from]!, alone: group.length === 1 },
    )
  if (marked > 0 && (sorts[0] !== 'text' || marked > 1)) return atMarks(sorts).map(([from, to]) => whole(from, to))
  if (hardWrapped(lines.map((line) => line.words)) && !captionPair(lines.map((line) => line.words)))
    return [whole(0, group.length)]
  return lines.map((_, i) => whole(i, i + 1))
}

/** Runs of lines that each begin with a marked one; a line without a mark carries on the one above it. */
function atMarks(sorts: readonly LineSort[]): [from: number, to: number][] {
  const starts = sorts.flatMap((sort, i) => (i === 0 || sort !== 'text' ? [i] : []))
  return starts.map((from, i) => [from, starts[i + 1] ?? sorts.length])
}

function captionPair(lines: readonly string[]): boolean {
  return lines.length === 2 && photoCreditAt(lines[1]!) !== null && sayTheSame(lines[0]!, lines[1]!)
}

/** Markdown's marks belong to the form, not to the words, so they stay outside the block. */
function draft(text: string, at: Stretch, { sort, alone }: Pick<Draft, 'sort' | 'alone'>): Draft {
  const mark = text.slice(at.start, at.start + 8).match(/^(#{1,6}|>) +(?=\S)/)
  const start = at.start + (mark && at.end > at.start + mark[0].length ? mark[0].length : 0)
  const marked = start === at.start ? null : mark![1] === '>' ? 'quote' : 'heading'
  const kind = marked ?? (sort === 'item' ? 'list-item' : null)
  return { start, end: at.end, sort, alone, kind, words: text.slice(start, at.end) }
}

function markFurniture(drafts: readonly Draft[]): void {
  for (const draft of drafts) if (draft.sort !== 'item') draft.kind ??= furniture(draft.words)
}

/** A caption is known by its credit; the line before it that says the same is the picture's alt text. */
function markCaptions(drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    if (draft.kind !== null || draft.sort !== 'text' || photoCreditAt(draft.words) === null) return
    draft.kind = 'caption'
    const above = drafts[i - 1]
    if (above && above.kind === null && !/[.!?]$/.test(above.words) && sayTheSame(above.words, draft.words))
      above.kind = 'caption'
  })
}

/** Headline and standfirst. Each needs a text after it: one line alone is a paragraph. */
function markHead(drafts: readonly Draft[]): void {
  const body = drafts.filter((draft) => draft.kind !== 'boilerplate' && draft.kind !== 'credit')
  const [first, second] = body
  if (!first || !second) return
  const turn = first.sort === 'turn' && (!first.alone || second.sort === 'turn')
  if (first.kind === 'heading') first.kind = 'headline'
  else if (first.kind === null && !turn && oneLine(first) && looksLikeHeadline(first.words)) first.kind = 'headline'
  if (first.kind !== 'headline' || second.kind !== null || body.length < 5) return
  const paragraphs = body.slice(2).filter((draft) => draft.kind === null).length
  if (paragraphs < 3 || !oneLine(second) || !looksLikeStandfirst(second.words)) return
  second.kind = looksLikeDeck(second.words) ? 'headline' : 'standfirst'
}

function markHeadings(drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const next = drafts[i + 1]
    if (i === 0 || draft.kind !== null || draft.sort === 'item' || !draft.alone || !next) return
    if (next.kind !== null && next.kind !== 'list-item' && next.kind !== 'quote' && next.kind !== 'caption') return
    if (looksLikeHeading(draft.words)) draft.kind = 'heading'
  })
}

function oneLine(draft: Draft): boolean {
  return !/[\n\r]/.test(draft.words.slice(0, 1000))
}

/** A caption and the credit at its end are two blocks: the words of one are about the world, of the other about us. */
export function splitCredit(at: Stretch & { readonly words: string }, kind: BlockKind): Block[] {
  const credit = kind === 'caption' ? photoCreditAt(at.words) : null
  const { start, end } = at
  if (credit === null) return [{ kind, span: { start, end } }]
  const caption = at.words.slice(0, credit).trimEnd().length
  const parts: Block[] = [{ kind: 'credit', span: { start: start + credit, end } }]
  if (caption > 0) parts.unshift({ kind: 'caption', span: { start, end: start + caption } })
  return parts
}
