/** An address of these pages with its question; what is undefined or empty is not asked. */
export function address(
  path: string,
  question: Readonly<Record<string, string | undefined>> = {},
  fragment = '',
): string {
  const pairs = Object.entries(question).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  )
  const asked = new URLSearchParams(pairs).toString()
  return `${path}${asked === '' ? '' : `?${asked}`}${fragment === '' ? '' : `#${encodeURIComponent(fragment)}`}`
}

/** The page of a document; with a statement, at its place in the text. */
export function documentAddress(id: string, statement?: string): string {
  return address('/document', { id }, statement === undefined ? '' : placeId(statement))
}

/** The page of a speaker, by a name or a "document#name". */
export function speakerAddress(name: string): string {
  return address('/speakers', { name })
}

/** The id of a statement's place in the text of its document. */
export const placeId = (statement: string): string => `said-${statement}`

/** The id of what is told of a statement beside the text. */
export const noteId = (statement: string): string => `note-${statement}`
