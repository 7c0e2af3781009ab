/** A function as its layout shows it. */
export interface Measured {
  readonly name: string
  readonly lines: number
  readonly parameters: number
}

// Biome lays every file out alike: a function ends at the first line that starts with "}" at the indentation of its
// first line (and does not open another part, as in "}: Options): void {"). No parser is needed for that.
const DECLARED = /^(\s*)(?:export )?(?:default )?(?:async )?function\*? ?(\w*)/
const METHOD =
  /^(\s+)(?:(?:public|private|protected|static|readonly|override|async|get|set) )*\*?(?!if|for|while|switch|catch|return|function|test|describe)(#?\w+)(?:<.*>)?\((?:.*\).* \{)?$/
const ARROW = /^(\s*)(?:(?:export )?const (\w+)[^=]*= |.*?)(?:async )?(?:\([^()]*\)|\w+)(?:: [^=]+)? => \{$/

/** Every function of a source file that has a block: declarations, methods, arrow functions. */
export function functionsOf(text: string): Measured[] {
  const lines = text.split('\n')
  return lines.flatMap((line, start) => {
    const header = DECLARED.exec(line) ?? (isMethod(lines, start) ? METHOD.exec(line) : null) ?? ARROW.exec(line)
    if (!header) return []
    const end = endOf(lines, start, header[1] ?? '')
    if (end === null) return []
    const name = header[2] || '(anonymous)'
    return [{ name, lines: end - start + 1, parameters: parametersOf(lines.slice(start, end + 1).join('\n')) }]
  })
}

/** "extract(" may open a call as well as a method over several lines: only a method's list ends in "{". */
function isMethod(lines: readonly string[], start: number): boolean {
  const line = lines[start] ?? ''
  if (!METHOD.test(line) || line.endsWith('=> {')) return false
  if (line.endsWith('{')) return true
  const indent = /^\s*/.exec(line)?.[0] ?? ''
  const close = lines.slice(start + 1).find((one) => one.startsWith(indent) && /^\S/.test(one.slice(indent.length)))
  return close !== undefined && /^\s*\).* \{$/.test(close)
}

function endOf(lines: readonly string[], start: number, indent: string): number | null {
  const first = lines[start] ?? ''
  if (/\{.*\}$/.test(first)) return start
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (!line.startsWith(indent) || /^\s/.test(line.slice(indent.length))) continue
    if (line.slice(indent.length).startsWith('}') && !line.endsWith('{')) return at
  }
  return null
}

/** How many parameters the first list in brackets holds: what its commas, outside further brackets, set apart. */
function parametersOf(code: string): number {
  const parts = ['']
  let depth = 0
  for (const letter of code.slice(code.indexOf('(')).replaceAll('=>', '')) {
    if (')]}>'.includes(letter)) depth--
    if (depth === 0 && letter === ')') break
    if (depth === 1 && letter === ',') parts.push('')
    else if (depth > 0) parts.push(parts.pop() + letter)
    if ('([{<'.includes(letter)) depth++
  }
  return parts.filter((part) => part.trim() !== '').length
}
