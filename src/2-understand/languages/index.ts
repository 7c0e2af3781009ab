import { arabic } from './ar/index.js'
import { czech } from './cs/index.js'
import { german } from './de/index.js'
import { english } from './en/index.js'
import { spanish } from './es/index.js'
import { french } from './fr/index.js'
import { italian } from './it/index.js'
import { japanese } from './ja/index.js'
import { korean } from './ko/index.js'
import type { Language } from './language.js'
import { plainLanguage } from './plain.js'
import { portuguese } from './pt/index.js'
import { russian } from './ru/index.js'
import { chinese } from './zh/index.js'

const LANGUAGES: readonly Language[] = [
  english,
  arabic,
  chinese,
  czech,
  french,
  german,
  italian,
  japanese,
  korean,
  portuguese,
  russian,
  spanish,
]

/**
 * The language pack for a BCP 47 tag. English serves where nothing told the language; of a language without a pack only
 * the quotation marks are read. `known` says whether there are rules.
 */
export function languageOf(tag: string): { readonly language: Language; readonly known: boolean } {
  const code = tag.toLowerCase().split('-')[0] ?? ''
  if (code === 'und' || code === '') return { language: english, known: true }
  const found = LANGUAGES.find((language) => language.code === code)
  return { language: found ?? plainLanguage(code, null), known: found !== undefined }
}
