import { readFileSync } from 'node:fs'
import { loadSyntax, type SyntaxModel } from '../2-understand/index.js'
import { type AttributionModel, loadAttribution } from '../3-attribute/index.js'

/** The trained models of English, loaded. One engine reads document after document; it keeps caches, no state. */
export interface Engine {
  readonly syntax: SyntaxModel
  readonly attribution: AttributionModel
}

let engine: Engine | null = null

/** The engine with the weights that ship in `models/`, loaded at the first call. Throws where a file is missing. */
export function shippedEngine(): Engine {
  engine ??= { syntax: loadSyntax(bytesOf('syntax-en')), attribution: loadAttribution(bytesOf('attribution-en')) }
  return engine
}

/** The folder lies two up from here in the repository and in the package alike. */
function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../models/${name}.bin`, import.meta.url)))
}
