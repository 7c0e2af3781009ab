import type { Evidence } from '../../types/index.js'
import { evidence } from '../answers.js'
import type { Name } from '../name.js'
import type { Setting } from './compare.js'
import { EXCLUDED } from './compare-roles.js'
import { daysBetween } from './days.js'
import { sharedNames } from './mentions.js'
import { placesAgree } from './places.js'
import type { Portrait } from './portrait.js'

/** Words that every country's bodies are named with; a name of nothing else is borne by many. */
const PLAIN = new Set(
  `the of and for on in national federal central royal supreme general public international ministry department court bank police army navy
   board council committee commission agency office authority union party parliament senate house assembly congress government cabinet
   finance foreign defence defense interior health education trade justice transport energy agriculture environment labour labor culture
   state city county district harbour harbor port school university hospital college institute association society federation club chamber
   service services administration secretariat presidency opposition military prosecutors prosecutor's coastguard fire home affairs
   security social democrats democratic conservative liberal people's workers' news press radio television times post herald`.split(
    /\s+/,
  ),
)

/** Whether a body’s name tells it from bodies of other places: "Arrel Cable Commission" does, "Ministry of Finance" does not. */
export const isTelling = ({ parts }: Name): boolean => parts.some((part) => !PLAIN.has(part) && part.length > 2)

/** What speaks for two bodies of one name being one. */
export function compareBodies(a: Portrait, b: Portrait, setting: Setting): readonly Evidence[] | null {
  if (a.kind !== 'organisation') return null
  const name = compareNames(a.name, b.name)
  if (!name) return null
  return [name, comparePlaces(a, b), compareIds(a, b, setting), compareStory(a, b, setting)].filter(
    (one) => one !== null,
  )
}

function compareNames(a: Name, b: Name): Evidence | null {
  const words = ({ parts }: Name) => parts.filter((part) => part !== 'the').join(' ')
  if (words(a) !== words(b)) return isShortFor(a, b) || isShortFor(b, a) ? short(a, b) : null
  const many = words(a).includes(' ')
  if (!isTelling(a)) return evidence('body-name', 0.5, `“${a.text}” is borne by bodies of many places`)
  if (many) return evidence('body-name', 2, `both are “${a.text}”`)
  return evidence('body-name', /^[\p{Lu}\p{N}.]{3,}$/u.test(a.text) ? 1.5 : 1.25, `both are “${a.text}”, one word`)
}

const short = (a: Name, b: Name): Evidence =>
  evidence('abbreviation', 1.25, `“${a.text}” and “${b.text}”: one abbreviates the other`)

/** "WHO" for "World Health Organization". */
function isShortFor(a: Name, b: Name): boolean {
  if (a.parts.length !== 1 || b.parts.length < 3 || !/^(?:\p{Lu}\.?){3,7}$/u.test(a.text)) return false
  const letters = a.text.replace(/\./g, '').toLowerCase()
  const initials = (parts: readonly string[]) => parts.map((part) => part[0]).join('')
  return (
    letters === initials(b.parts) || letters === initials(b.parts.filter((part) => !/^(?:of|the|and|for)$/.test(part)))
  )
}

function comparePlaces(a: Portrait, b: Portrait): Evidence | null {
  const stems = ({ roles }: Portrait) => roles.flatMap(({ noun, places }) => (noun === null ? places : []))
  const agree = placesAgree(stems(a), stems(b))
  if (agree === 'unknown') return null
  return agree === 'same'
    ? evidence('same-place', 1.5, 'in one place')
    : evidence('other-place', EXCLUDED, 'in different places')
}

function compareIds(a: Portrait, b: Portrait, { wikidata }: Setting): Evidence | null {
  const [one, other] = [wikidata(a), wikidata(b)]
  if (one === null || other === null) return null
  return one === other
    ? evidence('authority', 4, `both are ${one}`)
    : evidence('authority', EXCLUDED, `${one} here, ${other} there`)
}

/** A story of three days names the same body; a plain name needs more of it than one of its own. */
function compareStory(a: Portrait, b: Portrait, { isCommon }: Setting): Evidence | null {
  const gap = daysBetween(a.day, b.day)
  if (gap === null || gap > 3) return null
  const both = sharedNames(a.names, b.names, a.name.parts.at(-1) ?? '').filter((name) => !isCommon(name)).length
  return both === 0
    ? null
    : evidence('same-story', both === 1 ? 0.75 : 1.5, `${both} names of one story stand beside it in both`)
}
