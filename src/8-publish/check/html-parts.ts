import type { ChangeRecord, PassageRecord, QuoteRecord, SpanRecord } from '../../types/index.js'
import { html, joined, type Markup } from '../html/markup.js'
import { safeUrl } from '../links.js'
import { textFragment } from '../text-fragment.js'
import type { Numbered } from './numbered.js'
import { ALARMS, type CheckedDraft, gradeOf, MEANING, namesOf, passes, sentencesOf } from './told.js'

/** How much stands around a passage, in UTF-16 code units: a sentence or two. */
const AROUND = 160
/** Two marks, a stop and a space: more than that are words. */
const MOST_MARKS = 4

/** One quotation: the draft's words on the left, the source's on the right, and what is to be said about them. */
export function finding({ draft, quote, number, shownAt }: Numbered): Markup {
  const grade = gradeOf(quote)
  const said = passes(quote) ? quote.messages.map(({ text }) => text) : sentencesOf(quote)
  return html`<article class="finding ${grade}" id="finding-${number}" aria-labelledby="name-${number}">
<h3 id="name-${number}">${number}. <span class="verdict">${quote.verdict}</span>${quote.alarms.map(
    (alarm) => html` <span class="badge">${ALARMS[alarm]}</span>`,
  )}</h3>
${said.map((sentence) => html`<p class="sentence" dir="auto">${sentence}</p>`)}
<div class="sides">
<div class="side"><h4>The draft${lineOf(draft, quote)}</h4>
<p class="who"><bdi>${namesOf(quote.speakers) || 'Nobody named'}</bdi></p>
<blockquote dir="auto">${around(draft.text, quote.span, draftWords(draft, quote))}</blockquote>
<p class="where"><a class="jump" href="#quotation-${shownAt}">Show in the draft</a></p></div>
${sourceSide(draft, quote)}
</div>
</article>`
}

/** The whole draft with its quotations marked; each leads to what was found. */
export function draftSection(draft: CheckedDraft, number: number, quotes: readonly Numbered[]): Markup {
  const { text } = draft
  const own = quotes.filter((one) => one.shownAt === one.number).sort((a, b) => a.quote.span[0] - b.quote.span[0])
  const pieces: Markup[] = []
  let done = 0
  for (const { quote, number: at } of own) {
    const [start, end] = quote.span
    pieces.push(
      html`${text.slice(done, start)}<a class="quoted ${gradeOf(quote)}" id="quotation-${at}" href="#finding-${at}">${text.slice(start, end)}<sup>${at}</sup></a>`,
    )
    done = end
  }
  const id = `draft-${number}`
  return html`<section class="whole" aria-labelledby="${id}">
<h2 id="${id}">The draft: <bdi>${draft.report.draft}</bdi></h2>
<div class="text" dir="auto">${joined([...pieces, html`${text.slice(done)}`], '')}</div>
</section>`
}

function lineOf({ place }: CheckedDraft, { span }: QuoteRecord): string {
  return place === null ? '' : `, line ${place(span[0]).line}`
}

/** The words compared, with the draft's own marks around them. */
function draftWords({ text }: CheckedDraft, quote: QuoteRecord): Markup {
  const whole = text.slice(...quote.span)
  const diff = (quote.best?.diff ?? []).filter(({ draft }) => draft !== '')
  const start = whole.indexOf(diff[0]?.draft ?? whole)
  const last = diff.at(-1)?.draft ?? whole
  const end = whole.lastIndexOf(last) + last.length
  if (start < 0 || end < last.length || start > MOST_MARKS || whole.length - end > MOST_MARKS)
    return words(quote, 'draft')
  return html`${whole.slice(0, start)}${words(quote, 'draft')}${whole.slice(end)}`
}

function sourceSide(draft: CheckedDraft, quote: QuoteRecord): Markup {
  const { best } = quote
  if (!best) return html`<div class="side none"><h4>The sources</h4><p>${MEANING[quote.verdict]}</p></div>`
  const text = draft.sourceText(best.source)
  const who = namesOf(best.speakers) || 'Nobody named'
  const shown =
    text === null || best.spans.length !== 1
      ? words(quote, 'source')
      : around(text, compared(text, best.spans[0]!, best.diff), words(quote, 'source'))
  return html`<div class="side"><h4>The source</h4>
<p class="who"><bdi>${who}</bdi></p>
<blockquote dir="auto">${shown}</blockquote>
<p class="where">${sourceLink(draft, best)}</p></div>`
}

/** One click to the place: a browser opens the page at the words. */
function sourceLink({ report, sourceText, sourceAddress }: CheckedDraft, { source, spans }: PassageRecord): Markup {
  const told = report.sources.find(({ id }) => id === source)
  const name = html`<bdi>${told?.title ?? source}</bdi>`
  if (sourceAddress) return html`<a href="${sourceAddress(source)}">${name}</a>`
  const url = safeUrl(told?.url)
  if (url === null) return name
  const text = sourceText(source)
  const fragment = text === null || spans[0] === undefined ? null : textFragment(text, spans[0])
  return html`<a href="${fragment === null ? url : `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`}">${name}</a>`
}

/** The words of one side, those that differ marked; the whole where nothing was compared. */
function words(quote: QuoteRecord, side: 'draft' | 'source'): Markup {
  const diff = quote.best?.diff ?? []
  const pieces = diff.filter((change) => change[side] !== '').map((change) => piece(change, side))
  return pieces.length === 0 ? html`${side === 'draft' ? quote.quote : (quote.best?.text ?? '')}` : joined(pieces, ' ')
}

function piece(change: ChangeRecord, side: 'draft' | 'source'): Markup {
  return change.op === 'same' ? html`${change[side]}` : html`<mark>${change[side]}</mark>`
}

/** The passage with the words at its ends that were compared and differ: they are shown among its words, and not once more behind. */
function compared(text: string, [start, end]: SpanRecord, diff: readonly ChangeRecord[]): SpanRecord {
  const passage = text.slice(start, end)
  const [first, last] = [differing(diff[0]), differing(diff.at(-1))]
  const before = text.slice(0, start).trimEnd()
  const space = /^\s*/.exec(text.slice(end))![0].length
  const isBefore = first !== '' && !passage.startsWith(first) && before.endsWith(first)
  const isBehind = last !== '' && !passage.endsWith(last) && text.startsWith(last, end + space)
  return [isBefore ? before.length - first.length : start, isBehind ? end + space + last.length : end]
}

const differing = (change: ChangeRecord | undefined): string =>
  change === undefined || change.op === 'same' ? '' : change.source

/** Words with what stands before and behind them in their paragraph. */
function around(text: string, [start, end]: SpanRecord, shown: Markup): Markup {
  const before = text
    .slice(Math.max(0, start - AROUND), start)
    .split(/\n\s*\n/)
    .at(-1)!
    .trimStart()
  const after = text
    .slice(end, end + AROUND)
    .split(/\n\s*\n/)[0]!
    .trimEnd()
  const from = before.length === AROUND ? `… ${before.replace(/^\S*\s/, '')}` : before
  const to = after.length === AROUND ? `${after.replace(/\s\S*$/, '')} …` : after
  return html`<span class="around">${from}</span><b class="words">${shown}</b><span class="around">${to}</span>`
}
