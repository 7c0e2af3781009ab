import { readdirSync, readFileSync } from 'node:fs'
import { chance } from './chance.mjs'

/**
 * Articles for measuring: seeded recombinations of the paragraphs of examples/coverage, about 750 words each. The same
 * seed gives the same articles on every machine.
 */
const FOLDER = new URL('../examples/coverage/', import.meta.url)
const WORDS = 750

/** Paragraphs of the plain-text examples and of the NDJSON ones, in the order of their files. */
function paragraphs() {
  const texts = readdirSync(FOLDER)
    .sort()
    .flatMap((name) => {
      const text = readFileSync(new URL(name, FOLDER), 'utf8')
      if (name.endsWith('.txt')) return [text]
      return name.endsWith('.ndjson')
        ? text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line).text)
        : []
    })
  return texts.flatMap((text) => text.split(/\n\s*\n/)).filter((paragraph) => paragraph.split(/\s+/).length > 12)
}

/** @param {number} count @returns {string[]} */
export function articles(count, seed = 1) {
  const all = paragraphs()
  const next = chance(seed)
  return Array.from({ length: count }, () => {
    const chosen = []
    for (let words = 0; words < WORDS; ) {
      const paragraph = all[Math.floor(next() * all.length)]
      chosen.push(paragraph)
      words += paragraph.split(/\s+/).length
    }
    return chosen.join('\n\n')
  })
}
