/** Three answers of a model, as they might come, and what the guard does with each. Run: node examples/guard/main.js */
import { readFileSync } from 'node:fs'
import { guardFor } from './guard.js'

const read = (name) => readFileSync(new URL(`../coverage/${name}`, import.meta.url), 'utf8')
const guard = await guardFor([
  { id: 'transcript', title: 'Joint press conference', text: read('pm-office-press-conference.txt') },
  { id: 'ostrel', title: 'Talks end', text: read('ostrel-talks-end.txt') },
])

const answers = [
  'Levan Darosh said: “Nine men will be home by Sunday.”',
  'Levan Darosh said: “We did come here to redraw a line in the water.”',
  'Sunneva Aldred said: “Every lamp on this coast will burn on Kasmoran power by the summer.”',
]
for (const answer of answers) {
  const { decision, answer: passed, because = [] } = await guard(answer)
  console.log(`${decision}: ${passed ?? because.join('\n        ')}`)
}
