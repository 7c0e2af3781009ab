import type { Stretch } from '../types/index.js'

/** A quotation mark as it stands in the text, with the part it can play there. */
export interface Mark extends Stretch {
  readonly family: 'double' | 'single' | 'guillemet' | 'corner'
  /** What the glyph and its neighbours allow: some marks open and close alike. */
  readonly may: 'open' | 'close' | 'either'
  readonly glyph: string
}

/** Every sequence that serves as a quotation mark; the mojibake forms are what “ ” ‘ ’ become when read as windows-1252. */
const GLYPHS = /â€œ|â€\u009d|â€(?![œ™˜¦“”])|â€˜|â€™|``|''|[“”„‟"«»‹›‘’‚‛'`「」『』]/gu

const SPACE_BEFORE = /[\s([{—–\-/|:…\u200b]/
const SPACE_AFTER = /[\s)\]}—–\-/|,.;:!?…。，、]/

/** All quotation marks of a stretch, in order; apostrophes, feet and inches are left out. */
export function findMarks(text: string, within: Stretch): Mark[] {
  const marks: Mark[] = []
  const piece = text.slice(within.start, within.end)
  GLYPHS.lastIndex = 0
  for (const match of piece.matchAll(GLYPHS)) {
    const start = within.start + match.index
    const mark = judge(text, { start, end: start + match[0].length }, within)
    if (mark) marks.push(mark)
  }
  return marks
}

function judge(text: string, at: Stretch, within: Stretch): Mark | null {
  const glyph = text.slice(at.start, at.end)
  const before = at.start > within.start ? text[at.start - 1]! : ' '
  const after = at.end < within.end ? text[at.end]! : ' '
  const make = (family: Mark['family'], may: Mark['may']): Mark => ({ ...at, family, may, glyph })
  switch (glyph) {
    case '“':
    case '‟':
    case 'â€œ':
      return make('double', curlyOpener(before, after))
    case '”':
    case 'â€\u009d':
    case 'â€':
      return make('double', SPACE_BEFORE.test(before) && !SPACE_AFTER.test(after) ? 'either' : 'close')
    case '„':
    case '``':
      return make('double', 'open')
    case '"':
    case "''":
      return /\d/.test(before) && glyph === '"' ? inches(make, after) : make('double', bySpacing(before, after))
    case '«':
    case '»':
    case '‹':
    case '›':
      return make('guillemet', 'either')
    case '「':
    case '『':
      return make('corner', 'open')
    case '」':
    case '』':
      return make('corner', 'close')
    default:
      return judgeSingle(make, glyph, { before, after, rest: text.slice(at.end, at.end + 6) })
  }
}

/** “ closes in German, and where a typist hit the wrong key: “... 51 percent. “ */
function curlyOpener(before: string, after: string): Mark['may'] {
  if (/\s/.test(after)) return 'close'
  return SPACE_BEFORE.test(before) || /[“‘„«"'’]/.test(before) ? 'open' : 'either'
}

function bySpacing(before: string, after: string): Mark['may'] {
  const left = SPACE_BEFORE.test(before)
  const right = SPACE_AFTER.test(after)
  if (left && !right) return 'open'
  return right && !left ? 'close' : 'either'
}

/** After a digit a straight mark is an inch or a second, unless a quotation waits to be closed: that is decided later. */
function inches(make: (family: Mark['family'], may: Mark['may']) => Mark, after: string): Mark | null {
  return SPACE_AFTER.test(after) || /["’]/.test(after) ? make('double', 'close') : null
}

interface Neighbours {
  readonly before: string
  readonly after: string
  readonly rest: string
}

/** Words that lost their first letters: the mark is an apostrophe. */
const ELIDED = /^(?:\d|em\b|til\b|tis\b|twas\b|n['’]|cause\b|round\b|bout\b|cos\b)/i

/** Scripts that set no spaces and know no apostrophe: a mark between their letters is a quotation mark. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

function judgeSingle(make: (f: Mark['family'], m: Mark['may']) => Mark, glyph: string, at: Neighbours): Mark | null {
  const letterBefore = /[\p{L}\p{N}\p{M}]/u.test(at.before) && !UNSPACED.test(at.before)
  const letterAfter = /[\p{L}\p{N}]/u.test(at.after) && !UNSPACED.test(at.after)
  if (letterBefore && letterAfter) return null
  if (glyph === '‘' || glyph === 'â€˜' || glyph === '‚' || glyph === '‛') {
    if (ELIDED.test(at.rest) && !/^\d/.test(at.rest)) return null
    return make('single', letterBefore ? 'close' : 'open')
  }
  if (/\d/.test(at.before) && glyph !== '’') return null
  if (/[\s([{—–“"«]/.test(at.before) && !/\s/.test(at.after))
    return glyph === '’' || ELIDED.test(at.rest) ? null : make('single', 'open')
  if (glyph === '`') return null
  return make('single', 'close')
}
