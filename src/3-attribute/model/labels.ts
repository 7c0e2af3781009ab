/**
 * The labels of tokens: O, and B, I, E, S (begin, inside, end, single) for each role. Label 0 is O; role r has
 * 1 + 4r (B) to 4 + 4r (S). Which label may follow which is fixed, so that every path is a set of whole spans.
 */

/** The roles of the paragraph models, in the order of their labels. */
export const ROLES = ['source', 'cue', 'content'] as const
/** A role of the paragraph models, as a number. */
export const SOURCE = 0
/** See SOURCE. */
export const CUE = 1
/** See SOURCE. */
export const CONTENT = 2

/** How many labels `roles` roles have. */
export const labelCount = (roles: number): number => 1 + 4 * roles

/** The label that begins a span of the role; +1 is inside, +2 ends, +3 is a span of one token. */
export const beginOf = (role: number): number => 1 + 4 * role

/** Whether a span is still open after this label (B or I). */
export function isOpen(label: number): boolean {
  return label > 0 && ((label - 1) & 3) < 2
}

/** Whether a label needs an open span before it (I or E). */
export function needsOpen(label: number): boolean {
  return label > 0 && (((label - 1) & 3) === 1 || ((label - 1) & 3) === 2)
}

/** The role of a label; -1 for O. */
export const roleOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 2)

/** Whether `next` may stand after `label`. */
export function mayFollow(label: number, next: number): boolean {
  return isOpen(label) ? needsOpen(next) && roleOf(label) === roleOf(next) : !needsOpen(next)
}

/** The pairs of labels that may follow each other, as `from * labels + to`, ascending. */
export function allowedPairs(labels: number): number[] {
  const pairs: number[] = []
  for (let from = 0; from < labels; from++)
    for (let to = 0; to < labels; to++) if (mayFollow(from, to)) pairs.push(from * labels + to)
  return pairs
}

/** A run of tokens with one role; `to` is not included. */
export interface Run {
  readonly role: number
  readonly from: number
  readonly to: number
}

/** The runs that a legal path of labels spells out. */
export function runsOf(labels: ArrayLike<number>): Run[] {
  const runs: Run[] = []
  let from = 0
  for (let t = 0; t < labels.length; t++) {
    const label = labels[t]!
    if (label > 0 && !needsOpen(label)) from = t
    if (label > 0 && !isOpen(label)) runs.push({ role: roleOf(label), from, to: t + 1 })
  }
  return runs
}

/** Writes a run into a path of labels. */
export function writeRun(labels: Uint8Array, { role, from, to }: Run): void {
  const begin = beginOf(role)
  if (to - from === 1) labels[from] = begin + 3
  else labels.fill(begin + 1, from, to)
  if (to - from < 2) return
  labels[from] = begin
  labels[to - 1] = begin + 2
}
