/**
 * CHECK QUOTATIONS: do the sources hold the words, and did that person say them? A verdict, never "true" or "false".
 * @module
 */
import { type Source, SourceIndex, type StatementsOf } from './source-index.js'

export { type AlarmRule, alarmRules } from './alarms/index.js'
export { type CheckOptions, checkQuotes } from './check.js'
export { type Sieve, sieveFor } from './sieve.js'
export { type Listed, type Source, SourceIndex, type StatementsOf } from './source-index.js'

export { type HouseStyle, houseStyles, type Objection, readHouseStyle, styleRules, type Tolerance } from './style.js'

/**
 * Sources ready to be searched. Only their words are read; `statementsOf` is asked for who says what in a source when a
 * quotation was found there (without it, the `statements` that the source brings along count). More can be added later
 * with `add`, and named as searched without being kept with `list`.
 */
export function indexSources(sources: Iterable<Source>, statementsOf?: StatementsOf): SourceIndex {
  const index = new SourceIndex(statementsOf)
  for (const source of sources) index.add(source)
  return index
}
