import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reliability } from './calibration.mjs'
import { novelTable } from './novels.mjs'
import { directQuotes, speechRelations } from './quotes.mjs'
import { rates } from './spans.mjs'

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
 * @property {string} [spans] token labels of the same documents, under GOLD, for score-spans.mjs
 * @property {(gold: readonly any[], predicted: ReadonlyMap<string, any>) => string} [more] measures of our own
 */

/** @type {readonly GoldSet[]} */
export const sets = [
  {
    name: 'hard cases',
    file: 'hard-cases.jsonl',
    scorer: 'score.mjs',
    about: 'invented texts, one trap or several in each, in several languages',
  },
  {
    name: 'PolNeAR dev',
    file: 'polnear/dev.jsonl',
    scorer: 'score.mjs',
    about: 'English political news; its annotators also mark beliefs and attitudes, which onrecord seeks less',
    spans: 'polnear-spans/dev.jsonl.gz',
    more: quotesAndSpeech,
  },
  {
    name: 'PolNeAR speakers',
    file: 'speakers/polnear-dev.jsonl',
    scorer: 'score-speakers.mjs',
    about: 'the first 30 documents of PolNeAR dev, with the speakers resolved by one reader',
    more: reliabilityTable,
  },
  {
    name: 'LitBank dev',
    file: 'litbank_quotations/dev.jsonl',
    scorer: 'score.mjs',
    about: 'direct speech in fourteen novels, with the speakers of its annotators; novels are no aim of onrecord',
    more: novelTable,
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

function quotesAndSpeech(gold, predicted) {
  const { gold: all, found, content, sourced, source, overlapping } = directQuotes(gold, predicted)
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
  return [
    `direct quotations of 4+ words: ${all}, found ${share(found, all)}, content exact ${share(content, all)}, source exact, where found, ${share(source, sourced)}, overlapping ${share(overlapping, sourced)}`,
    `relations of speech, relaxed, P / R / F1: ${rates(speechRelations(gold, predicted))}`,
  ].join('\n')
}

function reliabilityTable(gold, predicted) {
  const rows = reliability(gold, predicted).map(({ from, to, named, right, sum }) => {
    const figures = named
      ? `${((100 * right) / named).toFixed(0).padStart(3)} %   mean confidence ${(sum / named).toFixed(2)}`
      : '  –'
    return `${from.toFixed(2)}-${to.toFixed(2)}  ${String(named).padStart(4)} named  right ${figures}`
  })
  return ['confidence   statements   right speaker', ...rows].join('\n')
}
