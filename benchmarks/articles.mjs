import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chance } from './chance.mjs'

/**
 * Articles for measuring: seeded recombinations of the paragraphs of examples/coverage, about 750 words each. The same
 * seed gives the same articles on every machine.
 */
const FOLDER = new URL('../examples/coverage/', import.meta.url)
const NEWS = new URL('../../shared/gold/polnear/train.jsonl', import.meta.url)
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
  return texts.flatMap(worthwhile)
}

function worthwhile(text) {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.split(/\s+/).length > 12)
}

/** @param {number} count @returns {string[]} */
export function articles(count, seed = 1) {
  return [...articlesFrom(paragraphs(), count, seed)]
}

/** Paragraphs of the examples and, where it is at hand, of the training part of PolNeAR: long runs meet more words. */
export function everyParagraph() {
  if (!existsSync(NEWS)) return paragraphs()
  const lines = readFileSync(NEWS, 'utf8').trim().split('\n')
  return [...paragraphs(), ...lines.flatMap((line) => worthwhile(JSON.parse(line).text))]
}

/** As many articles of these paragraphs, made while they are asked for. */
export function* articlesFrom(paragraphs, count, seed = 1) {
  const next = chance(seed)
  for (let at = 0; at < count; at++) {
    const chosen = []
    for (let words = 0; words < WORDS; ) {
      const paragraph = paragraphs[Math.floor(next() * paragraphs.length)]
      chosen.push(paragraph)
      words += paragraph.split(/\s+/).length
    }
    yield chosen.join('\n\n')
  }
}
