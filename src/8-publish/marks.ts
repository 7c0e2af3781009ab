/**
 * Quotation marks for display. The words between them are copied; only the marks are set anew, so that every “…” on a
 * page encloses a source's words and nothing else.
 * @module
 */
const OPENING = '"“”„‟«»「『〝‘‚\''
const LEADING = new RegExp(`^[\\s]*[${OPENING}]+[\\s\u00A0]*`, 'u')
const TRAILING = /[\s\u00A0]*(?:["“”«»」』〞]|(?<=[\p{P}\s])[’'])+[\s,;]*$/u
const DOUBLE = /["“”„‟«»〝〞＂]/gu

/** The words inside a direct quotation, paragraph by paragraph: outer marks gone, inner ones single, bare marks left out. */
export function innerWords(quotation: string): string[] {
  return quotation
    .split(/\n+/)
    .map((line) => resetMarks(withoutOuter(line.trim()), ['‘', '’']))
    .map(oneLine)
    .filter((line) => /[\p{L}\p{N}\p{So}]/u.test(line))
}

/** Reported speech as printed, with its own quotations between “ and ”; marks without a partner are dropped. */
export function reportedWords(text: string): string {
  return oneLine(resetMarks(text, ['“', '”']))
}

/** A name that no document prints, as a file has one: with single marks, because nothing in it is quoted. */
export function nameWords(name: string): string {
  return oneLine(resetMarks(name, ['‘', '’']))
}

/** Whether every double mark of a text has its partner: if not, the text cuts through a quotation. */
export function marksBalanced(text: string): boolean {
  return roles(text).every(({ role }) => role !== 'lone')
}

/** Text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function withoutOuter(line: string): string {
  const lead = LEADING.exec(line)?.[0] ?? ''
  const rest = line.slice(lead.length)
  const single = /[‘‚']/.test(lead)
  const tail = (single ? /[\s\u00A0]*["“”’'»]+[\s,;]*$/u : TRAILING).exec(rest)?.[0] ?? ''
  const inner = tail === '' ? rest : rest.slice(0, -tail.length)
  // An inner quotation may end together with the outer one: ‘… “enough”’. Its mark must not be lost.
  const kept = /^[’”»"]/.exec(tail.trim())?.[0]
  const open = kept === undefined ? false : !marksBalanced(inner) && marksBalanced(inner + kept)
  return open ? inner + kept : inner
}

interface Mark {
  readonly at: number
  readonly role: 'open' | 'close' | 'lone'
  readonly depth: number
}

function resetMarks(text: string, [open, close]: readonly [string, string]): string {
  const marks = roles(text)
  let made = ''
  let done = 0
  for (const { at, role, depth } of marks) {
    const pair = depth > 0 ? ['‘', '’'] : [open, close]
    // Between two letters a single mark would be an apostrophe.
    const glued =
      pair[0] === '‘' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
    made += text.slice(done, at) + (role === 'lone' || glued ? '' : role === 'open' ? pair[0] : pair[1])
    done = at + 1
  }
  return made + text.slice(done)
}

/** What each double mark does. Curly marks tell by their shape (the German “ closes), straight ones by their neighbours. */
function roles(text: string): Mark[] {
  const german = text.includes('„')
  const found: { at: number; role: Mark['role']; depth: number }[] = []
  const open: number[] = []
  for (const { index } of text.matchAll(DOUBLE)) {
    const opens = opensAt(text, index, { german, inside: open.length > 0 })
    if (opens) open.push(found.length)
    const partner = opens ? undefined : open.pop()
    if (partner !== undefined) found[partner] = { ...found[partner]!, role: 'open' }
    found.push({ at: index, role: partner === undefined ? 'lone' : 'close', depth: open.length })
    if (opens) found[found.length - 1] = { at: index, role: 'lone', depth: open.length - 1 }
  }
  return found
}

interface Surroundings {
  /** The text has „, so “ closes in it. */
  readonly german: boolean
  /** A mark before is still open. */
  readonly inside: boolean
}

function opensAt(text: string, at: number, { german, inside }: Surroundings): boolean {
  const mark = text[at]!
  if ('„‟«〝'.includes(mark)) return true
  if (mark === '“') return !german
  if ('”»〞'.includes(mark)) return false
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  return /[\s([—–-]/.test(before) && !/\s/.test(after) ? true : !inside && !/\s/.test(after)
}
