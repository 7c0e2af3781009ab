import { position, type Utterance } from '../6-gather/index.js'
import type { DocumentRecord, SpanRecord } from '../types/index.js'
import { sentenceShown } from './entries.js'
import type { PageLanguage } from './language/page-language.js'

/**
 * Utterances without those that stand in a sentence which the page shows whole for another of the same speaker: readers would read
 * it twice. What is quoted stays a quotation of its own, and what other documents printed, too, keeps its place for them.
 */
export function withoutRepeats(utterances: readonly Utterance[], language: PageLanguage): Utterance[] {
  const shown = new Map<DocumentRecord, { readonly by: Utterance; readonly span: SpanRecord }[]>()
  const kept = new Set<Utterance>()
  for (const by of utterances) {
    const span = sentenceShown(by.main, language)
    if (span === null) continue
    const sentences = shown.get(by.main.document) ?? []
    shown.set(by.main.document, sentences)
    if (sentences.some((one) => repeats(by, one))) continue
    sentences.push({ by, span })
    kept.add(by)
  }
  return utterances.filter(
    (one) => kept.has(one) || !(shown.get(one.main.document) ?? []).some((sentence) => repeats(one, sentence)),
  )
}

function repeats(
  { main, variants, headlines, voices }: Utterance,
  { by, span: [start, end] }: { readonly by: Utterance; readonly span: SpanRecord },
): boolean {
  const { kind, mode } = main.statement
  const names = voices.map(({ name }) => name).join('\n')
  return (
    kind !== 'direct' &&
    mode === by.main.statement.mode &&
    variants.length + headlines.length === 0 &&
    names === by.voices.map(({ name }) => name).join('\n') &&
    position(main) >= start &&
    main.content.every(([from, to]) => from >= start && to <= end)
  )
}
