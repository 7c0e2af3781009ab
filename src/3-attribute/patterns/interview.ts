import type { Paragraph } from '../../2-understand/index.js'
import { trimmed } from '../../types/index.js'
import { type Finding, finding } from '../finding.js'
import { partiesOf } from '../parties.js'
import type { Pattern, Reading } from './pattern.js'

/** An interview without labels: questions (bold on the page, plain here) and the answers between them. */
export const interview: Pattern = {
  name: 'interview',
  description:
    "After an introduction that tells of an interview, at least two paragraphs that are questions, each with an answer: questions are the interviewer's, what stands between them is the answer.",
  fires: [
    [
      'Keeper Ada Lind has run the light for nine years. She spoke to The Mercury’s Tom Reed.\n\nWhy stay?\n\nBecause I like it.\n\nAre you lonely?\n\nOnly in May, I find.',
      'Because I like it.',
      '',
    ],
  ],
  silent: [
    'Frequently asked questions\n\nWhen does the pool open?\n\nAt seven.\n\nMay I bring a dog?\n\nNo.',
    'Ada Lind spoke to reporters.\n\nWill the bridge hold?\n\nEngineers say it will.',
  ],
  find: (reading, paragraph) => (paragraph === 0 ? conversation(reading) : []),
}

/** The longest question, in characters; a longer paragraph that ends in a question mark is somebody's argument. */
const MOST_QUESTION = 300

function isQuestion(text: string, { block, start, end, quotations }: Paragraph): boolean {
  if (!['paragraph', 'heading', 'headline', 'standfirst', 'list-item'].includes(block.kind)) return false
  return quotations.length === 0 && end - start <= MOST_QUESTION && /\?\s*$/.test(text.slice(start, end))
}

function conversation(reading: Reading): Finding[] {
  const { understanding, claimed } = reading
  const { paragraphs, document } = understanding
  if (claimed.size > 0) return []
  const questions = paragraphs.filter((one) => isQuestion(document.text, one)).map(({ index }) => index)
  const first = questions.find((at) => at > 0 && !questions.includes(at + 1))
  if (first === undefined || questions.filter((at) => at >= first && at + 1 < paragraphs.length).length < 2) return []
  const parties = partiesOf(reading, first)
  const answers = paragraphs.slice(first).filter(({ index }) => !questions.includes(index))
  if (!parties.told || !(parties.sure || answers.some((one) => inFirstPerson(document.text, one)))) return []
  const out: Finding[] = []
  for (const paragraph of paragraphs.slice(first)) {
    const asks = questions.includes(paragraph.index)
    if (paragraph.index > questions.at(-1)! + 1 && !inFirstPerson(document.text, paragraph)) break
    const content = trimmed(document.text, paragraph)
    if (!content || paragraph.block.kind === 'caption') continue
    claimed.add(paragraph.index)
    const last = out.at(-1)
    if (!asks && last?.mode === 'said') last.content.push(content)
    else out.push(turn(paragraph, { asks, last, borrowed: asks ? parties.asker : parties.answerer }))
  }
  return out
}

const inFirstPerson = (text: string, { start, end }: Paragraph): boolean =>
  /\b(?:I|[Mm]e|[Mm]y|[Ww]e|us|[Oo]ur)\b/.test(text.slice(start, end))

interface Place {
  readonly asks: boolean
  readonly last: Finding | undefined
  readonly borrowed: Finding['borrowed']
}

function turn(paragraph: Paragraph, { asks, last, borrowed }: Place): Finding {
  return finding({
    rule: 'interview',
    paragraph: paragraph.index,
    content: [{ start: paragraph.start, end: paragraph.end }],
    borrowed,
    carries: borrowed ? 'subject' : 'nothing',
    mode: asks ? 'asked' : 'said',
    speech: true,
    confidence: 0.85,
    repliesTo: !asks && last?.mode === 'asked' ? last : null,
  })
}
