import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import type { Syntax } from '../../src/2-understand/syntax/tokens.js'
import { readSilver } from '../corpus.js'
import { lessonOf, listsOf } from './lesson.js'
import { measure } from './measure.js'
import { readLessons, trainSyntax } from './train-syntax.js'

/** Where the shipped weights stand, and where predicted syntax is left for what is trained on top of it. */
const WEIGHTS = 'models/syntax-en.bin'
const FOLDER = 'build/syntax'

/** Trains the syntax models, writes them and the predicted syntax of train and dev, and prints how well dev agrees. */
export async function makeSyntax(): Promise<void> {
  const train = readSilver('train')
  const lists = listsOf(train)
  const { weights, unseen } = trainSyntax(
    train.map((article) => lessonOf(article, lists)),
    lists,
  )
  mkdirSync('models', { recursive: true })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(WEIGHTS, weights)
  writeFileSync(`${FOLDER}/lists.json`, JSON.stringify(lists))
  await writeSyntax(
    `${FOLDER}/train.jsonl`,
    train.map(({ id }) => [id, unseen.get(id)!]),
  )
  const dev = readSilver('dev')
  const lessons = dev.map((article) => lessonOf(article, lists))
  const read = readLessons(lessons, weights)
  await writeSyntax(
    `${FOLDER}/dev.jsonl`,
    dev.map(({ id }) => [id, read.get(id)!]),
  )
  console.log(`${WEIGHTS}: ${weights.length} bytes`)
  console.log(JSON.stringify(measure(dev, lessons, { read, lists })))
}

function writeSyntax(path: string, articles: readonly (readonly [string, Syntax])[]): Promise<void> {
  const stream = createWriteStream(path)
  for (const [id, { start, end, sentence, tag, head, label, lemma, name }] of articles) {
    const columns = { start, end, sentence, tag, head, label, name }
    const lists = Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, Array.from(column)]))
    stream.write(`${JSON.stringify({ id, ...lists, lemma })}\n`)
  }
  return new Promise((resolve, reject) => stream.on('error', reject).end(resolve))
}
