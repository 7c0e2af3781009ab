import { readFileSync } from 'node:fs'
import { loadSyntax, type SyntaxModel } from '../2-understand/index.js'
import { type AttributionModel, loadAttribution } from '../3-attribute/index.js'
import type { Document } from '../types/index.js'

/** The trained models of English, loaded. One engine reads document after document; it keeps caches, no state. */
export interface Engine {
  readonly syntax: SyntaxModel
  readonly attribution: AttributionModel
}

let engine: Engine | null = null

/**
 * The engine for a document: the weights that ship in `models/`, loaded when the first English document comes; null for
 * other languages, which the rules read alone. Throws where a file is missing.
 */
export function engineFor({ language }: Pick<Document, 'language'>): Engine | null {
  if (!/^(?:en|und)\b/i.test(language)) return null
  engine ??= { syntax: loadSyntax(bytesOf('syntax-en')), attribution: loadAttribution(bytesOf('attribution-en')) }
  return engine
}

/** The folder lies two up from here in the repository and in the package alike. */
function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(`../../models/${name}.bin`, import.meta.url))
}
