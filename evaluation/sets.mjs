import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The gold sets and their scorers. They lie beside the repository and never in it: their texts belong to others.
 */
export const GOLD = fileURLToPath(new URL('../../shared/gold/', import.meta.url))

/**
 * @typedef {object} GoldSet
 * @property {string} name what the report calls it
 * @property {string} file under GOLD
 * @property {string} scorer under GOLD
 * @property {string} about one line for the report
 * @property {boolean} speakers whether the set says who speaks
 */

/** @type {readonly GoldSet[]} */
export const sets = [
  {
    name: 'hard cases',
    file: 'hard-cases.jsonl',
    scorer: 'score.mjs',
    about: 'invented texts, one trap or several in each, in several languages',
    speakers: true,
  },
  {
    name: 'PolNeAR dev',
    file: 'polnear/dev.jsonl',
    scorer: 'score.mjs',
    about: 'English political news; its annotators also mark beliefs and attitudes, which onrecord seeks less',
    speakers: false,
  },
  {
    name: 'PolNeAR speakers',
    file: 'speakers/polnear-dev.jsonl',
    scorer: 'score-speakers.mjs',
    about: 'the first 30 documents of PolNeAR dev, with the speakers resolved by one reader',
    speakers: true,
  },
]

/** Whether the gold is on this machine. */
export function goldIsHere() {
  return existsSync(new URL('score.mjs', `file://${GOLD}`))
}

/** @param {GoldSet} set */
export function goldOf(set) {
  return readFileSync(`${GOLD}${set.file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/**
 * What onrecord is given of a gold document: the text and what any newsroom would know of it, none of the answers.
 * @param {{id: string, text: string, lang?: string, title?: string, publisher?: string, published?: string, date?: string}} gold
 */
export function question({ id, text, lang, title, publisher, published, date }) {
  return { id, text, language: lang, title, publisher, published: published ?? date }
}
