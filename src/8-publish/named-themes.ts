import { type GatheredTheme, gatherThemes, type Utterance } from '../6-gather/index.js'
import type { DocumentRecord } from '../types/index.js'
import type { PageLanguage } from './language/page-language.js'

/** The themes of coverage as a page calls them: what belongs to none of them has no words of the coverage to be called by. */
export function namedThemes(
  records: readonly DocumentRecord[],
  utterances: readonly Utterance[],
  { sections }: PageLanguage,
): GatheredTheme[] {
  const themes = gatherThemes(records, utterances)
  const label = themes.length > 1 ? sections.rest.beside : sections.rest.alone
  return themes.map((theme) => (theme.rest ? { ...theme, label } : theme))
}
