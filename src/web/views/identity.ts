import { html, isolated, type Markup } from '../../operations/desk/markup.js'
import type { EvidenceRecord, LinkRecord, NamesakeRecord, SpeakerReport } from '../../types/index.js'
import { documentAddress, speakerAddress } from '../parts/address.js'
import { counted, ruleWords } from '../parts/labels.js'

/** Why these names are one, and who of a like name is kept apart; whoever is signed in can decide otherwise. */
export function identity(report: SpeakerReport, form: Markup | null): Markup {
  const { documents, because, apart } = report
  return html`<section class="identity" aria-labelledby="one">
<h2 id="one">Why these names are one</h2>
<p class="from">Each row is a name in one document. Rows are joined by what follows; a person’s word outranks the program’s.</p>
<ul class="parties">
${documents.map(
  ({ reference, document, title, publisher, names, statements }) =>
    html`<li><a href="${documentAddress(document)}">${isolated(names.join(', '))}</a> <span class="from">${isolated(title ?? document)}${publisher === undefined ? null : html`, ${isolated(publisher)}`} · ${counted(statements, 'statement')}</span>${
      documents.length > 1
        ? decision(form, {
            a: reference,
            b: documents.find((one) => one.reference !== reference)!.reference,
            says: 'different',
          })
        : null
    }</li>`,
)}
</ul>
${because.length === 0 ? null : html`<details><summary>${counted(because.length, 'link')} between them</summary><ul class="links">${because.map(link)}</ul></details>`}
${apart.length === 0 ? null : namesakes(apart, { report, form })}
</section>`
}

function link({ a, b, because, judgedBy }: LinkRecord): Markup {
  return html`<li><p>${party(a)} and ${party(b)}${judgedBy === undefined ? null : html` <span class="badge">decided by ${isolated(judgedBy)}</span>`}</p>${evidence(because)}</li>`
}

function namesakes(
  apart: readonly NamesakeRecord[],
  { report, form }: { report: SpeakerReport; form: Markup | null },
): Markup {
  return html`<h3>Kept apart</h3>
<ul class="links">
${apart.map(
  ({
    reference,
    name,
    says,
    because,
    roles,
  }) => html`<li><p><a href="${speakerAddress(reference)}">${isolated(name)}</a>${roles.length === 0 ? null : html`, ${isolated(roles.join('; '))}`} <span class="badge">${says === 'different' ? 'somebody else' : 'not sure'}</span></p>${evidence(because)}
${decision(form, { a: report.documents[0]?.reference ?? report.id, b: reference, says: 'same' })}</li>`,
)}
</ul>`
}

function evidence(list: readonly EvidenceRecord[]): Markup | null {
  return list.length === 0
    ? null
    : html`<ul class="reasons">${list.map(({ test, note }) => html`<li>${note === '' ? ruleWords(test) : note}</li>`)}</ul>`
}

function party(reference: string): Markup {
  const at = reference.lastIndexOf('#')
  return html`<a href="${documentAddress(reference.slice(0, at))}">${isolated(reference.slice(at + 1))}</a>`
}

interface Decision {
  readonly a: string
  readonly b: string
  readonly says: 'same' | 'different'
}

function decision(form: Markup | null, { a, b, says }: Decision): Markup | null {
  if (form === null) return null
  const words = says === 'same' ? 'They are the same' : 'This is somebody else'
  return html`<form class="decide" method="post" action="/speakers/judge">${form}
<input type="hidden" name="a" value="${a}"><input type="hidden" name="b" value="${b}">
<button name="says" value="${says}">${words}</button></form>`
}
