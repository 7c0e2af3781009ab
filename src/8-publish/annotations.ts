import { printings, type Utterance } from '../6-gather/index.js'
import { codePoints } from '../text/code-points.js'
import type { DocumentRecord } from '../types/index.js'
import { annotationOf } from './export/web-annotation.js'
import { safeUrl } from './links.js'

/** A W3C Web Annotation of one printing of a statement on the page: its words in its document, and who said them. */
export type PageAnnotation = ReturnType<typeof annotationOf>

/** One for every printing of what is on the page, in the page's order; the same ids as onrecord export gives. */
export function annotationsOf(utterances: Iterable<Utterance>): PageAnnotation[] {
  const points = new Map<DocumentRecord, (unit: number) => number>()
  const pointOf = (document: DocumentRecord) => {
    const known = points.get(document) ?? codePoints(document.text)
    points.set(document, known)
    return known
  }
  return [...utterances].flatMap((utterance) =>
    printings(utterance).map(({ document, statement, content, part }) => {
      const { url: _, ...bare } = document
      const url = safeUrl(document.url)
      return annotationOf(url === null ? bare : { ...bare, url }, {
        // A long speech is on the page paragraph by paragraph.
        id: part === 0 ? statement.id : `${statement.id}.${part}`,
        speakers: utterance.voices,
        spans: content.length > 0 ? content : statement.cue,
        point: pointOf(document),
      })
    }),
  )
}
