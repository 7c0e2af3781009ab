/**
 * Whether people of one name are told apart over many seeds of the invented press of `tests/across`. Needs no gold.
 *
 *   node evaluation/namesakes.mjs                          100 seeds
 *   node evaluation/namesakes.mjs --from 20001 --seeds 300
 *   node evaluation/namesakes.mjs --wrong                  the articles behind each wrong merge
 *   node evaluation/namesakes.mjs --split                  the articles of people who stand as several speakers
 */
import { mkdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'

const ROOT = new URL('../', import.meta.url)

/** The press and its score, from the tests' own source. */
async function press() {
  mkdirSync(new URL('build/', ROOT), { recursive: true })
  const bundle = await rolldown({
    input: new URL('tests/across/score.ts', ROOT).pathname,
    platform: 'node',
    external: [/^(?!@oxc-project\/)[\w@]/],
    logLevel: 'silent',
  })
  await bundle.write({ file: new URL('build/namesakes.js', ROOT).pathname, format: 'esm' })
  return import(new URL('build/namesakes.js', ROOT).href)
}

/**
 * The figures of so many seeds.
 * @param {{ from: number, seeds: number, told?: (seed: number, press: any, score: any, words: any) => void }} asked
 */
export async function namesakes({ from, seeds, told }) {
  const { pressOf, scored, words } = await press()
  const sum = { seeds, wrong: 0, wrongSeeds: /** @type {number[]} */ ([]), made: 0, possible: 0, parties: 0, named: 0 }
  for (let seed = from; seed < from + seeds; seed++) {
    const articles = pressOf(seed)
    const score = scored(articles)
    sum.wrong += score.wrong.length
    if (score.wrong.length > 0) sum.wrongSeeds.push(seed)
    for (const figure of /** @type {const} */ (['made', 'possible', 'parties', 'named'])) sum[figure] += score[figure]
    told?.(seed, articles, score, words)
  }
  return sum
}

/** @param {Awaited<ReturnType<typeof namesakes>>} sum */
export function namesakesTable({ seeds, wrong, wrongSeeds, made, possible }) {
  const right = ((100 * made) / possible).toFixed(1)
  const where = wrongSeeds.length > 0 ? `  (seeds ${wrongSeeds.join(', ')})` : ''
  return `seeds  wrong merges  right merges
${String(seeds).padEnd(7)}${String(wrong).padEnd(14)}${right} % of ${possible}${where}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: '1' },
      seeds: { type: 'string', default: '100' },
      wrong: { type: 'boolean', default: false },
      split: { type: 'boolean', default: false },
    },
  })
  const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`)
  const sum = await namesakes({
    from: Number(values.from),
    seeds: Number(values.seeds),
    told(seed, articles, score, words) {
      if (values.wrong)
        for (const held of score.wrong)
          for (const [person, keys] of held)
            print(
              [`${seed} ${person}`, ...keys.map((/** @type {string} */ key) => `  ${words(articles, key)}`)].join('\n'),
            )
      if (values.split)
        for (const [person, groups] of score.split) {
          print(`${seed} ${person}`)
          for (const keys of groups)
            print(`${keys.map((/** @type {string} */ key) => `  ${words(articles, key)}`).join('\n')}\n  --`)
        }
    },
  })
  print(namesakesTable(sum))
}
