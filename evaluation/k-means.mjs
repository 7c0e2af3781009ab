/**
 * The baseline that themes are measured against: spherical k-means over TF-IDF of the statements' words, as textbooks
 * have it (k-means++ beginnings, the best of ten), given the true number of groups.
 */
import { chance } from '../benchmarks/chance.mjs'

const BEGINNINGS = 10
const ROUNDS = 30

/** A group for each text. @param {readonly (readonly string[])[]} texts words of each @param {number} groups */
export function kMeans(texts, groups, seed = 1) {
  const vectors = tfIdf(texts)
  const next = chance(seed)
  const runs = Array.from({ length: BEGINNINGS }, () => run(vectors, groups, next))
  return runs.reduce((a, b) => (b.fit > a.fit ? b : a)).labels
}

function tfIdf(texts) {
  const presence = new Map()
  for (const words of texts) for (const word of new Set(words)) presence.set(word, (presence.get(word) ?? 0) + 1)
  return texts.map((words) => {
    const counts = new Map()
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    return unit(
      new Map(
        [...counts].map(([word, n]) => [word, n * (1 + Math.log((1 + texts.length) / (1 + presence.get(word))))]),
      ),
    )
  })
}

function run(vectors, groups, next) {
  let centres = beginning(vectors, groups, next)
  let labels = []
  for (let round = 0; round < ROUNDS; round++) {
    const made = vectors.map((one) => best(centres.map((centre) => dot(one, centre))))
    if (made.every((label, i) => label === labels[i])) break
    labels = made
    centres = centres.map((centre, at) => {
      const own = vectors.filter((_, i) => labels[i] === at)
      return own.length === 0 ? centre : unit(sum(own))
    })
  }
  return { labels, fit: vectors.reduce((all, one, i) => all + dot(one, centres[labels[i]]), 0) }
}

function beginning(vectors, groups, next) {
  const centres = [vectors[Math.floor(next() * vectors.length)]]
  while (centres.length < Math.min(groups, vectors.length)) {
    const far = vectors.map((one) => (1 - Math.max(...centres.map((centre) => dot(one, centre)))) ** 2)
    let left = next() * far.reduce((all, one) => all + one, 0)
    const at = far.findIndex((one) => {
      left -= one
      return left <= 0
    })
    centres.push(vectors[at < 0 ? vectors.length - 1 : at])
  }
  return centres
}

const best = (list) => list.reduce((at, value, i) => (value > list[at] ? i : at), 0)

function dot(a, b) {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let product = 0
  for (const [word, weight] of few) product += weight * (many.get(word) ?? 0)
  return product
}

function sum(vectors) {
  const all = new Map()
  for (const one of vectors) for (const [word, weight] of one) all.set(word, (all.get(word) ?? 0) + weight)
  return all
}

function unit(vector) {
  const length = Math.sqrt([...vector.values()].reduce((all, weight) => all + weight * weight, 0)) || 1
  return new Map([...vector].map(([word, weight]) => [word, weight / length]))
}
