/**
 * The trained attribution model: which words report, which words are reported, and which words say by whom? It reads one
 * paragraph at a time and finds whole relations. Weights come as bytes (models/attribution-en.bin); the recipe is in
 * training/attribution, its measures in models/attribution-en.md.
 * @module
 */
import type { Syntax } from '../../2-understand/index.js'
import type { Stretch } from '../../types/index.js'
import { confidenceOf } from './confidence.js'
import { type Decoded, decode } from './decode.js'
import { Engine } from './engine.js'
import { type ModelFile, readModelFile } from './file.js'
import type { Run } from './labels.js'
import { fixedLexicon } from './lexicon.js'
import { meansOf } from './opinions.js'
import { type PassageReader, readPassage, type TokenRange } from './passage.js'
import { cutPieces, groupPieces } from './pieces.js'
import { type SyntaxNames, schemeOf } from './scheme.js'
import { WordTable } from './words.js'

export type { TokenRange } from './passage.js'
export type { SyntaxNames } from './scheme.js'

/** One relation: stretches of the text, in UTF-16 units, ascending. */
export interface Relation {
  readonly cue: readonly Stretch[]
  /** Empty where the text names no source. */
  readonly source: readonly Stretch[]
  /** Empty where a cue was found, but nothing that it reports. */
  readonly content: readonly Stretch[]
  /** Calibrated: the probability that source, cue and content each overlap the true ones by half or more. */
  readonly confidence: number
  /** What the models say of each part: that the cue is a cue, and of its source and content given the cue. */
  readonly posterior: { readonly cue: number; readonly source: number; readonly content: number }
}

/** The relations of one paragraph, in order of their cues. */
export interface Relations {
  readonly relations: readonly Relation[]
  /** The paragraph was longer than 600 tokens and was read in pieces: no relation reaches across them. */
  readonly inPieces: boolean
}

/** The trained models, ready to read. They keep buffers and caches: use the same one for text after text. */
export interface AttributionModel {
  /** Reads the tokens of one paragraph. Never throws on odd text. */
  relations(syntax: Syntax, paragraph: TokenRange): Relations
  /** Reads whole paragraphs, to the same answers: an article at once takes a tenth less time. */
  relationsOfEach(paragraphs: readonly Syntax[]): readonly Relations[]
}

/**
 * Reads the bytes of a model. Names are the tag and label lists of the syntax model that will be used; without them the
 * lists are taken to be those of the training. Throws a RangeError if the bytes are no such model.
 */
export function loadAttribution(bytes: Uint8Array, names?: SyntaxNames): AttributionModel {
  return attributionModel(readModelFile(bytes), names)
}

/** A model from its parts, as training has them before they are written. */
export function attributionModel(file: ModelFile, names: SyntaxNames = file.names): AttributionModel {
  const { lexicon, thresholds, points } = file
  const reader = {
    words: new WordTable(),
    scheme: schemeOf(names),
    lexicon: fixedLexicon(lexicon.keys, lexicon.classes),
  }
  const job = { thresholds, points, reader, engine: new Engine(file.stages) }
  return {
    relations: (syntax, paragraph) => readAll(job, [{ ...paragraph, syntax }])[0]!,
    relationsOfEach: (paragraphs) =>
      readAll(
        job,
        paragraphs.map((syntax) => ({ from: 0, to: syntax.count, syntax })),
      ),
  }
}

/** Not the file itself: its tables are copied into a workspace, and twelve megabytes need not stay. */
interface Job extends Pick<ModelFile, 'thresholds' | 'points'> {
  readonly reader: PassageReader
  readonly engine: Engine
}

/** Tokens to be read, and of what. */
interface Piece extends TokenRange {
  readonly syntax: Syntax
}

function readAll(job: Job, paragraphs: readonly Piece[]): Relations[] {
  const pieces = paragraphs.map(({ syntax, ...range }) =>
    cutPieces(syntax, range).map((piece): Piece => ({ ...piece, syntax })),
  )
  const read = groupPieces(pieces.flat()).flatMap((group) => readTogether(job, group))
  let next = 0
  return pieces.map(({ length }) => {
    const own = read.slice(next, next + length)
    next += length
    return { relations: own.flat(), inPieces: length > 1 }
  })
}

function readTogether({ thresholds, points, reader, engine }: Job, pieces: readonly Piece[]): Relation[][] {
  const readings = engine.readAll(pieces.map(({ syntax, from, to }) => readPassage(reader, syntax, { from, to })))
  return readings.map((reading, at) => {
    const { syntax, from } = pieces[at]!
    if (reading === null) return []
    return decode(meansOf(reading), thresholds).map((one) => ({
      ...stretchesOf(one, syntax, from),
      confidence: confidenceOf(points, one),
      posterior: { cue: one.cueProbability, source: one.sourceProbability, content: one.contentProbability },
    }))
  })
}

function stretchesOf({ cue, source, content }: Decoded, syntax: Syntax, from: number) {
  const stretch = (run: Run): Stretch => ({
    start: syntax.start[from + run.from]!,
    end: syntax.end[from + run.to - 1]!,
  })
  return { cue: cue.map(stretch), source: source.map(stretch), content: content.map(stretch) }
}
