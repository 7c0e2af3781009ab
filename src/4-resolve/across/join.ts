import type { Evidence, Judgement } from '../../types/index.js'
import { evidence } from '../answers.js'
import { pairsOf } from './candidates.js'
import { BAR, compareAcross, LEAD, type Setting, sharedOffice, weightOf } from './compare.js'
import { EXCLUDED } from './compare-roles.js'
import { Contested } from './contested.js'
import { Groups } from './groups.js'
import type { Rulings } from './judgements.js'
import type { Portrait } from './portrait.js'
import { conflict, type Profile, profileOf, strain, takeIn } from './profile.js'

/** Two parties that were taken for one, and why. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly weight: number
  readonly because: readonly Evidence[]
  /** The person who judged so; null where the program did. */
  readonly judged: Judgement | null
}

/** Links by each of their parties. */
type Near = ReadonlyMap<number, readonly Link[]>

const otherEnd = ({ a, b }: Link, end: number): number => (a === end ? b : a)

/** Parties joined into speakers: an answer that holds whatever the order of the input. */
export class Joined {
  readonly portraits: readonly Portrait[]
  /** Every link that was used, the surest first. */
  readonly links: readonly Link[]
  /** Judgements that a later one contradicts by way of others. */
  readonly overruled: readonly Judgement[]
  readonly #groups: Groups
  readonly #profiles: Profile[]
  readonly #members: number[][]
  /** By place in the list, those whom people keep apart from it, with their judgements. */
  readonly #apart = new Map<number, { readonly other: number; readonly judgement: Judgement }[]>()
  /** What comparisons may know of the collection. */
  readonly setting: Setting

  constructor(portraits: readonly Portrait[], { hold }: Rulings, setting: Setting) {
    this.portraits = portraits
    this.setting = setting
    this.#groups = new Groups(portraits.length)
    this.#profiles = portraits.map((portrait) => profileOf(portrait, setting.wikidata(portrait)))
    this.#members = portraits.map((_, index) => [index])
    const links: Link[] = []
    const overruled = this.#obey(hold, links)
    this.#link(links)
    this.links = links
    this.overruled = overruled
  }

  /** The number of the speaker that a party belongs to: that of one of its parties. */
  speakerOf(index: number): number {
    return this.#groups.find(index)
  }

  /** The parties of a speaker, in order of time. */
  partiesOf(speaker: number): readonly number[] {
    return [...this.#members[this.speakerOf(speaker)]!].sort((a, b) => a - b)
  }

  /** Ids of the authority that a speaker's parties have. */
  idsOf(speaker: number): ReadonlySet<string> {
    return this.#profiles[this.speakerOf(speaker)]!.ids
  }

  /** Why two speakers are kept apart: what excludes it, a person's word first. Null where nothing does. */
  apart(a: number, b: number): Evidence | null {
    const [one, other] = [this.speakerOf(a), this.speakerOf(b)]
    return this.#judgedApart(one, other) ?? conflict(this.#profiles[one]!, this.#profiles[other]!)
  }

  #judgedApart(one: number, other: number): Evidence | null {
    const [small, large] = this.#members[one]!.length < this.#members[other]!.length ? [one, other] : [other, one]
    for (const member of this.#members[small]!)
      for (const { other: kept, judgement } of this.#apart.get(member) ?? [])
        if (this.speakerOf(kept) === large)
          return evidence('judged', EXCLUDED, `${judgement.by} judged: ${judgement.says}${noteOf(judgement)}`)
    return null
  }

  /** What people decided comes first, the newest before the older ones. */
  #obey(hold: Rulings['hold'], links: Link[]): Judgement[] {
    const overruled: Judgement[] = []
    const bearers = new Map<string, number>()
    for (const { judgement, party, other } of hold) {
      if (typeof other === 'string') {
        this.#identify(party, other, judgement)
        if (judgement.says === 'same') this.#unite(party, bearers.get(other) ?? party)
        if (judgement.says === 'same') bearers.set(other, party)
      } else if (judgement.says !== 'same') {
        if (this.speakerOf(party) === this.speakerOf(other)) overruled.push(judgement)
        else this.#keepApart(party, other, judgement)
      } else if (this.#judgedApart(this.speakerOf(party), this.speakerOf(other))) overruled.push(judgement)
      else {
        this.#unite(party, other)
        const because = [evidence('judged', 5, `${judgement.by} judged: same${noteOf(judgement)}`)]
        links.push({ a: Math.min(party, other), b: Math.max(party, other), weight: 5, because, judged: judgement })
      }
    }
    return overruled
  }

  #identify(party: number, id: string, { says }: Judgement): void {
    const { ids } = this.#profiles[this.speakerOf(party)]!
    if (says === 'same') ids.clear()
    if (says === 'same') ids.add(id)
    else ids.delete(id)
  }

  #keepApart(a: number, b: number, judgement: Judgement): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      this.#apart.set(one, [...(this.#apart.get(one) ?? []), { other, judgement }])
  }

  /** The surest links first; each must clear the bar, contradict nothing, and lead over whoever it would exclude. */
  #link(links: Link[]): void {
    const { found, rivals } = this.#compared()
    const near = new Map<number, Link[]>()
    for (const link of found)
      for (const end of [link.a, link.b]) {
        const list = near.get(end)
        if (list) list.push(link)
        else near.set(end, [link])
      }
    const contested = this.#contested(rivals)
    for (const link of found) {
      if (link.weight < BAR) break
      contested.lower(link.weight - LEAD)
      const [one, other] = [this.speakerOf(link.a), this.speakerOf(link.b)]
      if (one === other || contested.has(link.a) || this.#isStrained(one, other) || this.#isTorn(link, near)) continue
      this.#unite(one, other)
      links.push(link)
    }
  }

  /** Whether something excludes that two speakers are one, or speaks against it and nothing makes it good. */
  #isStrained(a: number, b: number): boolean {
    const [one, other] = [this.speakerOf(a), this.speakerOf(b)]
    return this.apart(one, other) !== null || strain(this.#profiles[one]!, this.#profiles[other]!) !== null
  }

  /** Who stands between two, by links of a strength; what people judged, ids of the authority among it, is taken as it is. */
  #contested(found: readonly Link[]): Contested {
    const { portraits } = this
    const contested = new Contested(
      portraits.map((portrait, index) => ({ ...profileOf(portrait, null), ids: new Set(this.#profiles[index]!.ids) })),
      found,
    )
    for (const [first, ...others] of this.#members) for (const other of others) contested.join(first!, other, true)
    return contested
  }

  /**
   * Links, the surest first; and those who contest them: all that is found, as strong as it would be if papers spelt names
   * alike, and what would be but for what excludes it, the rivals for one office.
   */
  #compared(): { readonly found: Link[]; readonly rivals: Link[] } {
    const [found, rivals]: [Link[], Link[]] = [[], []]
    for (const [a, b] of pairsOf(this.portraits, this.setting)) {
      const [one, other] = [this.portraits[a]!, this.portraits[b]!]
      const because = compareAcross(one, other, this.setting)
      if (!because) continue
      const weight = weightOf(because)
      if (weight >= BAR - LEAD) found.push({ a, b, weight, because, judged: null })
      const excluded = weight < EXCLUDED / 2
      const rivalry = excluded ? sharedOffice(one, other) : weight - Math.min(0, because[0]!.weight)
      if (rivalry >= (excluded ? BAR : BAR - LEAD)) rivals.push({ a, b, weight: rivalry, because, judged: null })
    }
    return { found: found.sort(bySurety), rivals: rivals.sort(bySurety) }
  }

  /** Whether one of the two fits somebody else nearly as well, who cannot be the other: then nobody knows. */
  #isTorn(link: Link, near: Near): boolean {
    // An age tells one from another only where both tell theirs.
    const weight = (third: number) => link.weight - (this.#profiles[this.speakerOf(third)]!.born ? 0 : byAge(link))
    const rival = (end: number, other: number) =>
      (near.get(end) ?? []).some(
        (one) =>
          one.weight > weight(otherEnd(one, end)) - LEAD &&
          this.#isThird(otherEnd(one, end), end, other) &&
          this.#isStrained(otherEnd(one, end), other),
      )
    return rival(link.a, link.b) || rival(link.b, link.a) || (isCareer(link) && this.#hasTwoPasts(link, near))
  }

  /** Whether two different careers lead to one office: one name in two ministries, and one of them rose. */
  #hasTwoPasts({ a, b }: Link, near: Near): boolean {
    const rival = (own: number, other: number) =>
      this.#members[this.speakerOf(own)]!.some((end) =>
        (near.get(end) ?? []).some((one) => {
          const third = otherEnd(one, end)
          return isCareer(one) && this.#isThird(third, own, other) && !this.#isNear(third, other, near)
        }),
      )
    return rival(a, b) || rival(b, a)
  }

  #isThird(third: number, one: number, other: number): boolean {
    const speaker = this.speakerOf(third)
    return speaker !== this.speakerOf(one) && speaker !== this.speakerOf(other)
  }

  /** Whether some party of one speaker clears the bar with some party of another. */
  #isNear(one: number, other: number, near: Near): boolean {
    const [a, b] = [this.speakerOf(one), this.speakerOf(other)]
    const [few, many] = this.#members[a]!.length < this.#members[b]!.length ? [a, b] : [b, a]
    return this.#members[few]!.some((end) =>
      (near.get(end) ?? []).some((link) => link.weight >= BAR && this.speakerOf(otherEnd(link, end)) === many),
    )
  }

  #unite(a: number, b: number): void {
    const [one, other] = [this.speakerOf(a), this.speakerOf(b)]
    if (one === other) return
    const [into, from] = this.#members[one]!.length >= this.#members[other]!.length ? [one, other] : [other, one]
    this.#groups.put(from, into)
    takeIn(this.#profiles[into]!, this.#profiles[from]!)
    for (const member of this.#members[from]!) this.#members[into]!.push(member)
    this.#members[from] = []
  }
}

const bySurety = (x: Link, y: Link): number => y.weight - x.weight || x.a - y.a || x.b - y.b

const byAge = ({ because }: Link): number => because.find(({ test }) => test === 'age')?.weight ?? 0

const isCareer = ({ because }: Link): boolean => because.some(({ test }) => test === 'career')

const noteOf = ({ because }: Judgement): string => (because[0]?.note ? ` (${because[0].note})` : '')
