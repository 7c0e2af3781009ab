import type { Language } from '../2-understand/index.js'
import type { Attribution, Evidence, SpeakerKind, Statement } from '../types/index.js'
import { create, type Member } from './cast.js'
import { decide, GRAVE } from './decide.js'
import { contradict, sameNoun } from './descriptions.js'
import { pairBefore } from './groups.js'
import type { Described } from './phrase.js'
import { peopleBefore, questionAt, resolvePronoun } from './pronouns.js'
import { evidence, known, type Scene, unsure } from './scene.js'

/** Who a description stands for: a pair, somebody named elsewhere, somebody described before, or a new unnamed party. */
export function resolveDescription(scene: Scene, statement: Statement, phrase: Described): Attribution {
  if (isPair(phrase)) {
    const pair = pairBefore(scene, phrase)
    return pair ? known(pair, 0.9, [evidence('pair', 2, 'the two named together last')]) : unsure([])
  }
  const name = expanded(scene, statement, phrase)
  const same = scene.cast.members.find((member) => member.described && member.name.toLowerCase() === name.toLowerCase())
  if (same && (phrase.definite || same.kind !== 'unnamed'))
    return known(same, 0.92, [evidence('same-words', 2, 'described in the same words')])
  const bare = statement.place === 'headline' || statement.place === 'heading'
  if ((phrase.definite || bare) && phrase.owner === null && !phrase.plural) {
    const found = byOffice(scene, phrase)
    if (found) return found
    if (phrase.definite && isEpithet(scene, phrase)) return epithet(scene, statement, phrase)
  }
  const member = create(scene.cast.members, {
    name,
    kind: kindOf(scene.cast.understanding.language, phrase),
    described: true,
  })
  member.descriptions.push({ head: phrase.head, modifiers: phrase.modifiers })
  return known(member, 0.93, [evidence('described', 2, 'described, not named')])
}

const isPair = ({ text, head, plural }: Described): boolean =>
  /^(?:the )?(?:pair|duo|couple)$/i.test(text) ||
  (/^(?:the two|both)\b/i.test(text) &&
    (plural || /^(?:two|both)$/.test(head) || /^(?:presidents|sides|women)$/.test(head)) &&
    !/\b(?:of|for|in|from)\b/i.test(text))

/** Members that the document calls by the same noun, with nothing in the words around that excludes them. */
function byOffice(scene: Scene, phrase: Described): Attribution | null {
  const fits = scene.cast.members.flatMap((member) => {
    const fit = member.descriptions.find(
      ({ head, modifiers }) =>
        sameNoun(head, phrase.head) &&
        !contradict(modifiers, phrase.modifiers) &&
        overlap(phrase.modifiers, modifiers) >= 0,
    )
    return fit
      ? [{ member, shared: overlap(phrase.modifiers, fit.modifiers), last: lastBefore(scene, member, phrase.start) }]
      : []
  })
  const seen = fits.some(({ last }) => last >= 0) ? fits.filter(({ last }) => last >= 0) : fits
  const best = seen.sort((a, b) => b.shared - a.shared || b.last - a.last)[0]
  if (!best) return null
  const rivals = seen.filter(({ member, shared }) => member !== best.member && shared === best.shared)
  const because: Evidence[] = [evidence('office', 2 + best.shared, `called "${phrase.head}" in this document`)]
  if (rivals.length > 0 && !rivals.every(({ last }) => best.last - last > 600))
    return unsure(
      seen.slice(0, 4).map(({ member }) => ({ speaker: member.id, confidence: 0.4, because: [] })),
      because,
    )
  return known(best.member, rivals.length > 0 ? 0.8 : 0.92, because)
}

/** Heads that stand for somebody already named more often than they bring in somebody new. */
const EPITHETS =
  /^(?:president|nominee|candidate|senator|governor|congressman|congresswoman|lawmaker|billionaire|mogul|businessman|businesswoman|tycoon|veteran|star|politician|leader|premier|chancellor|secretary|native|democrat|republican|socialist|former)$/

const isEpithet = ({ cast }: Scene, { head, names }: Described): boolean =>
  EPITHETS.test(head) && names.every((name) => cast.holders.get(name)?.[0]?.kind !== 'person')

/** "The former secretary of state": whoever clearly leads what was just read; else nobody. */
function epithet(scene: Scene, statement: Statement, { start, end }: Described): Attribution {
  const question = questionAt(scene, statement, { at: { start, end }, gender: null })
  return decide(question, peopleBefore(scene, { start, end }), GRAVE)
}

/** Shared modifiers; negative when both sides have some and none agree. */
function overlap(asked: readonly string[], has: readonly string[]): number {
  const shared = asked.filter((word) => has.includes(word)).length
  return asked.length > 0 && has.length > 0 && shared === 0 ? -1 : shared
}

function lastBefore({ turns }: Scene, member: Member, place: number): number {
  const named = member.sightings.findLast(({ start }) => start < place)?.start ?? -1
  const spoke = turns.findLast((turn) => turn.speaker === member && turn.start < place)?.start ?? -1
  return Math.max(named, spoke)
}

/** The description with its pronoun and its short names replaced: "His office" is "Odd Pellman's office". */
function expanded(scene: Scene, statement: Statement, phrase: Described): string {
  let text = phrase.text
  if (phrase.beside) {
    const holder = scene.cast.holders.get(phrase.beside)?.[0]
    if (holder) text = text.replace(/\b(for|of) .*$/, (_, link: string) => `${link} ${holder.name}`)
    return text
  }
  for (const name of [...phrase.names].reverse()) {
    const holders = scene.cast.holders.get(name) ?? []
    if (holders.length !== 1 || holders[0]!.kind !== 'person') continue
    const from = name.start - phrase.start
    if (phrase.text.length === phrase.end - phrase.start)
      text = `${text.slice(0, from)}${holders[0]!.name}${text.slice(from + name.end - name.start)}`
  }
  if (phrase.owner === null) return text
  const owner = /^(?:its|their)$/.test(phrase.owner) ? null : ownerOf(scene, statement, phrase)
  return owner ? text.replace(/^\S+/, `${owner.name}’s`.replace('’', text.includes('’') ? '’' : "'")) : text
}

function ownerOf(scene: Scene, statement: Statement, { owner, start, end }: Described): Member | null {
  const word = { his: 'he', her: 'she', my: 'i', our: 'we', its: 'it', their: 'they' }[owner ?? '']
  if (!word) return null
  const found = resolvePronoun(scene, statement, { at: { start, end }, word })
  return found.is === 'known' ? (scene.cast.members.find(({ id }) => id === found.speaker) ?? null) : null
}

function kindOf(language: Language, { head, plural }: Described): SpeakerKind {
  if (language.bodies.has(head)) return 'organisation'
  if (plural) return 'group'
  if (language.documents.has(head)) return 'document'
  return 'unnamed'
}
