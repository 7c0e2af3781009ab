import { type CheckedDraft, HOUSES } from '../../operations/desk/index.js'
import { html, type Markup, shownReport } from '../../operations/desk/markup.js'
import { documentAddress } from '../parts/address.js'
import type { Page } from '../parts/frame.js'
import { counted } from '../parts/labels.js'

/** What stands in the form. */
export interface CheckForm {
  readonly draft: string
  readonly style: string
  /** How many documents a draft is held against. */
  readonly documents: number
  /** Why the draft could not be checked. */
  readonly problem: string | null
}

/** The form: a draft is pasted, chosen, or dropped. It goes nowhere but to this server, which forgets it. */
export function checkPage(told: CheckForm): Page {
  return {
    title: 'Check a draft',
    place: 'check',
    look: 'check-page',
    main: html`<header class="top"><h1>Check a draft</h1>
<p class="from">Every quotation is looked up in ${counted(told.documents, 'document')} of the record: whether the words stand there, and whether that person said them. The draft is read on this server and kept nowhere.</p></header>
${form(told)}`,
  }
}

/** The verdicts, beside the source, with the draft in full; and the form again. */
export function checkedPage(checked: CheckedDraft, told: CheckForm & { readonly version: string }): Page {
  const { top, main, foot } = shownReport([{ ...checked, sourceAddress: documentAddress }], told.version)
  return {
    title: `Quotations of ${checked.report.draft}`,
    place: 'check',
    look: 'check-page report-page',
    main: html`${top}${main}
<section class="again" aria-labelledby="again"><h2 id="again">Check again</h2>
${form(told)}</section>
<div class="foot">${foot}</div>`,
  }
}

function form({ draft, style, problem }: CheckForm): Markup {
  const styles = [['', 'No house rules'], ...HOUSES.map((house) => [house, house.toUpperCase()])] as const
  return html`${problem === null ? null : html`<p class="problem" role="alert">${problem}</p>`}
<form class="draft" method="post" action="/draft" enctype="multipart/form-data">
<label for="draft">Paste the draft</label>
<textarea id="draft" name="draft" rows="14" dir="auto" spellcheck="false">${draft}</textarea>
<div class="row">
<label class="file"><span>or choose a file (text, Markdown, HTML, .docx)</span><input type="file" name="file" accept=".txt,.md,.markdown,.html,.htm,.docx,text/plain,text/markdown,text/html"></label>
<label><span>House rules</span><select name="style">${styles.map(([value, words]) => html`<option value="${value!}"${value === style ? html` selected` : null}>${words!}</option>`)}</select></label>
<button type="submit" class="first">Check the quotations</button>
</div>
</form>`
}
