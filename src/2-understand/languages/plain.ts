import type { Language, Reporting } from './language.js'

/**
 * A language of which onrecord knows no grammar: where words, sentences and quotation marks are, and, where `reporting`
 * tells it, which words beside a quotation name its speaker. Everything else is empty, so that no English rule applies.
 */
export function plainLanguage(code: string, reporting: Reporting | null, abbreviations = ''): Language {
  const nothing: ReadonlySet<string> = new Set()
  return {
    code,
    reporting,
    abbreviations: new Set(abbreviations.split(' ').filter(Boolean)),
    starters: nothing,
    cues: new Map(),
    adverbials: nothing,
    articles: nothing,
    pronouns: new Map(),
    auxiliaries: nothing,
    functionWords: nothing,
    roles: new Set(reporting?.roles ?? []),
    documents: nothing,
    bodies: nothing,
    groups: nothing,
    firstNames: new Map(),
    gendered: new Map(),
    days: nothing,
    months: nothing,
  }
}

/** Words of a list, as written. */
export const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*|\s*\n\s*/)
