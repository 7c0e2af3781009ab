/**
 * Lines for a terminal: what a column is, and nothing that a hostile text could do with one.
 * @module
 */

/** One line, without the characters by which a hostile text could move the cursor, colour the screen or turn the line. */
export function visible(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .trim()
}

/** The text in a column of this width: cut with "…", or filled up with spaces. */
export function pad(text: string, width: number): string {
  const shown = cut(text, width)
  return shown + ' '.repeat(Math.max(0, width - columns(shown)))
}

/** The text, cut with "…" where it is wider. */
export function cut(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = ''
  for (const letter of text) {
    if (columns(kept) + columns(letter) > width - 1) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/** How many terminal columns a text takes: wide letters (CJK, fullwidth, most emoji) take two, combining marks none. */
export function columns(text: string): number {
  let count = 0
  for (const letter of text) {
    if (/[\p{M}\u200B-\u200D]/u.test(letter)) continue
    count +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u.test(
        letter,
      )
        ? 2
        : 1
  }
  return count
}
