import { english } from './en/index.js'
import type { Language } from './language.js'

const LANGUAGES: readonly Language[] = [english]

/** The language pack for a BCP 47 tag; English stands in for a language without one, and `known` says so. */
export function languageOf(tag: string): { readonly language: Language; readonly known: boolean } {
  const code = tag.toLowerCase().split('-')[0]
  const found = LANGUAGES.find((language) => language.code === code)
  return { language: found ?? english, known: found !== undefined || code === 'und' || code === '' }
}
