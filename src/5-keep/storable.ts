/** What no database takes in a text: the NUL sign, and half of a sign that UTF-16 writes in two halves. */
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The text as a database takes it, unit for unit as long. Whoever needs the text as it was keeps it as JSON beside. */
export function storable(text: string): string {
  return /[\0\uD800-\uDFFF]/.test(text) ? text.replace(UNSTORABLE, '\uFFFD') : text
}
