/** A small letter of English: most words of a text begin with one, and need no pattern to tell. */
const isPlainSmall = (code: number): boolean => code >= 97 && code <= 122
const isPlainCapital = (code: number): boolean => code >= 65 && code <= 90

/** Whether a word begins with a small letter of any script. */
export function startsSmall(text: string): boolean {
  const code = text.charCodeAt(0)
  return isPlainSmall(code) || (code > 127 && /^\p{Ll}/u.test(text))
}

/** Whether a word begins with a capital of any script. */
export function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return isPlainCapital(code) || (code > 127 && /^\p{Lu}/u.test(text))
}

/** "al-Zahra", "el-Sayed": a small article that a name begins with. */
export const startsWithArticle = (text: string): boolean =>
  text.charCodeAt(2) === 45 && text.charCodeAt(1) === 108 && /^[ae]l-\p{Lu}/u.test(text)
