import { byteOrderMark } from './encoding.js'

/**
 * The lines of a byte stream, one at a time: a file of any size needs the memory of one line. UTF-8, or what a byte
 * order mark says. Throws where a line is longer than `most` characters: it would never fit.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most = Infinity): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  let unfinished: string[] = []
  let length = 0
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(byteOrderMark(chunk) ?? 'utf-8')
    const parts = decoder.decode(chunk, { stream: true }).split('\n')
    const last = parts.pop() ?? ''
    for (const part of parts) {
      yield withoutReturn(unfinished.join('') + part)
      unfinished = []
      length = 0
    }
    unfinished.push(last)
    length += last.length
    if (length > most) throw new Error(`a line is longer than ${most} characters`)
  }
  const rest = unfinished.join('') + (decoder?.decode() ?? '')
  if (rest) yield withoutReturn(rest)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
