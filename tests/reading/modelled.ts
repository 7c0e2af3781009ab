import { readText } from '../../src/1-read/index.js'
import { type SyntaxModel, type Tokens, understand } from '../../src/2-understand/index.js'
import { type AttributionModel, attribute } from '../../src/3-attribute/index.js'

/** A syntax model that knows nothing: the attribution model below does not look at it. */
export const blank: SyntaxModel = {
  tags: [],
  labels: [],
  names: [],
  read: (tokens: Tokens) => ({
    ...tokens,
    tag: new Uint8Array(tokens.count),
    head: new Int32Array(tokens.count).fill(-1),
    label: new Uint8Array(tokens.count),
    lemma: tokens.form,
    name: new Uint8Array(tokens.count),
  }),
}

/** What the stub finds: words of the text, pieces set apart by " | ", and how sure it is. */
export type Told = readonly [source: string, cue: string, content: string, confidence?: number]

/** A model that finds what it is told to find: words of the text, pieces set apart by " | ". */
export function finding(...told: readonly Told[]): AttributionModel {
  const relations: AttributionModel['relations'] = ({ text, start, end, count }) => {
    const from = start[0] ?? 0
    const to = end[count - 1] ?? 0
    const at = (words: string) =>
      words.split(' | ').flatMap((piece) => {
        const place = piece === '' ? -1 : text.indexOf(piece, from)
        return place < 0 || place >= to ? [] : [{ start: place, end: place + piece.length }]
      })
    const found = told.flatMap(([source, cue, content, confidence = 0.7]) => {
      const posterior = { cue: confidence, source: confidence, content: confidence }
      const one = { source: at(source), cue: at(cue), content: at(content), confidence, posterior }
      return one.cue.length > 0 ? [one] : []
    })
    return { relations: found, inPieces: false }
  }
  return {
    relations,
    relationsOfEach: (paragraphs) => paragraphs.map((one) => relations(one, { from: 0, to: one.count })),
  }
}

/** Each statement as "source / cue / content / mode / rule", spans as words. */
export function read(text: string, ...told: readonly Told[]): string[] {
  return readBy(blank, text, ...told)
}

/** As `read`, with a syntax model of your own. */
export function readBy(syntax: SyntaxModel, text: string, ...told: readonly Told[]): string[] {
  const { document } = readText(text, { id: 'a', language: 'en', readAt: '2026-10-14T00:00:00Z' })
  const { statements } = attribute(understand(document, syntax), finding(...told))
  const words = (list: readonly { exact: string }[]) => list.map(({ exact }) => exact).join(' | ')
  return statements.map(
    ({ source, cue, content, mode, foundBy }) =>
      `${source.at?.exact ?? ''} / ${words(cue)} / ${words(content)} / ${mode} / ${foundBy}`,
  )
}
