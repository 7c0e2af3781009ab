import type { Evidence } from '../../types/index.js'
import { evidence } from '../answers.js'
import { compatible, familyName, type Name } from '../name.js'
import { sameFirstName } from '../nicknames.js'

/** Whether a name can be linked across documents at all: a first and a family name. "Vek" and "Mr Vek" may be anybody's. */
export function isFullName({ parts, text }: Name): boolean {
  return (
    parts.length > 1 &&
    parts.filter((part) => part.length > 1).length > 0 &&
    familyName({ parts, text, suffix: null }).length > 1
  )
}

/** How two full names stand to each other: what it costs that they are not spelled alike; null where they cannot be one. */
export function namesAgree(a: Name, b: Name): Evidence | null {
  if (!isFullName(a) || !isFullName(b)) return null
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return null
  const suffix = (a.suffix === null) !== (b.suffix === null) ? UNSAID_SUFFIX : 0
  const same = a.parts.join(' ') === b.parts.join(' ')
  const [one, other] = [`“${a.text}”`, `“${b.text}”`]
  if (same)
    return evidence('full-name', suffix, a.text === b.text ? `both are ${one}` : `${one} and ${other} are one spelling`)
  if (reordered(a, b)) return evidence('name-order', -0.5, `${one} and ${other} are the same words in another order`)
  if (familyName(a) !== familyName(b) || !compatible(a, b)) return null
  const [first, second] = [a.parts[0]!, b.parts[0]!]
  if (first.length === 1 || second.length === 1)
    return evidence('initial', suffix - 0.75, `${one} may be short for ${other}`)
  if (first !== second)
    return sameFirstName(first, second)
      ? evidence('nickname', suffix - 0.25, `${one} and ${other} are forms of one name`)
      : null
  return evidence('middle-name', suffix - 0.25, `${one} and ${other} differ by a middle name only`)
}

/** "Jr." in one paper and nothing in the other: the father may be meant. */
const UNSAID_SUFFIX = -1

/** "Kim Jong-un" and "Jong-un Kim", "Orbán Viktor" and "Viktor Orbán". */
function reordered(a: Name, b: Name): boolean {
  const words = ({ parts }: Name) =>
    parts
      .flatMap((part) => part.split('-'))
      .sort()
      .join(' ')
  return words(a) === words(b)
}
