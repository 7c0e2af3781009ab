const LIGHT = ['#1d5fa8', '#94480a', '#1f6b35', '#7a3a9a', '#a0234f', '#0f6a73', '#6b5a00', '#4a4fb0']
const DARK = ['#8fbcf0', '#f0b06a', '#8fd6a3', '#d0a6ec', '#f59ab4', '#7fd3da', '#d8c766', '#b3b8f7']

const voices = (colours: readonly string[]): string =>
  colours.map((colour, at) => `.voice-${at} { --voice: ${colour} }`).join('\n')

/** A document: its text, the marks in it, and the notes beside it. A speaker is told by letters first; colour only repeats them. */
export const DOCUMENT_STYLE = `
${voices(LIGHT)}
.voice-none { --voice: var(--soft) }
@media (prefers-color-scheme: dark) { ${voices(DARK)} }
.paper .top h1 { max-width: 46rem }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; margin-top: 1rem; font-size: .9rem }
.letters { display: inline-block; min-width: 1.5em; padding: 0 .3em; border-radius: .25em; background: var(--voice); color: var(--paper); font: 700 .75rem/1.5 var(--sans); text-align: center; text-decoration: none }
a.letters:hover { color: var(--paper); filter: brightness(1.15) }
.beside { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem 3.5rem }
@media (min-width: 60rem) { .beside { grid-template-columns: minmax(0, 40rem) minmax(18rem, 1fr) } }
.document-page .text { white-space: normal; font: 1.19rem/1.7 var(--serif); max-width: 40rem }
.document-page .text p { margin: 0 0 1.1em; white-space: pre-line }
.document-page .text .heading { margin: 1.8em 0 .6em; font-size: 1.3rem }
.document-page .text .headline { font-size: 1.5rem; line-height: 1.25; font-weight: 600 }
.document-page .text .standfirst { font-size: 1.25rem }
.document-page .text .caption, .document-page .text .credit, .document-page .text .boilerplate { color: var(--soft); font: .95rem/1.5 var(--sans) }
mark.said { padding: .08em 0; background: color-mix(in srgb, var(--voice) 11%, transparent); color: inherit; text-decoration: underline; text-decoration-color: var(--voice); text-decoration-thickness: .12em; text-underline-offset: .22em; scroll-margin-top: 3rem }
mark.said.voice-none { text-decoration-style: dashed }
mark.said sup { margin-inline-start: .2em; line-height: 0; vertical-align: super; font-size: inherit; text-decoration: none }
mark.said.lit, mark.said:target { background: color-mix(in srgb, var(--voice) 26%, transparent); box-shadow: none }
.source { text-decoration: underline; text-decoration-style: dotted; text-decoration-color: var(--soft); text-decoration-thickness: .08em; text-underline-offset: .25em }
.cue { font-style: italic }
.notes h2 { font: 600 1rem/1.4 var(--sans); color: var(--soft) }
.notes ol { display: grid; gap: .9rem }
@media (min-width: 60rem) { .notes { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding: .25rem; scrollbar-width: thin } }
.note { padding: .7rem .9rem .6rem; border-inline-start: 4px solid var(--voice); background: var(--tint); border-radius: 0 .35rem .35rem 0; scroll-margin: 1rem; font-size: .9rem }
.note h3, .card h3 { display: flex; flex-wrap: wrap; gap: .3rem .5rem; align-items: baseline; margin: 0 0 .3rem; font: 600 1rem/1.35 var(--sans) }
.note .badges, .card .badges { margin: 0 0 .4rem }
.note.lit, .note:target { outline: 2px solid var(--voice); box-shadow: none; background: var(--tint) }
.snippet { margin: 0 0 .4rem; font-family: var(--serif); font-size: 1rem; line-height: 1.4 }
.note .snippet a { text-decoration: none }
.note .snippet a:hover { text-decoration: underline }
.note dl, .card dl { display: grid; grid-template-columns: auto 1fr; gap: .15rem .75rem; margin: 0 0 .4rem }
.note dl:empty { display: none }
dt { color: var(--soft) }
dd { margin: 0 }
.term { margin: .4rem 0 .1rem; font-size: .875rem; color: var(--soft) }
.act { margin: .2rem 0 0 }
.card { position: absolute; z-index: 5; width: min(22rem, calc(100vw - 2rem)); padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--paper); box-shadow: 0 .4rem 1.6rem rgb(0 0 0 / .22); font-size: .9rem; pointer-events: none }
.card .act, .card summary { display: none }
@media print {
  .beside { display: block }
  .notes { position: static; max-height: none; overflow: visible; margin-top: 2rem; break-before: page }
  .note { background: none; break-inside: avoid }
  .letters { background: none; color: #000; border: 1px solid #000 }
}
@media (forced-colors: active) { .letters { border: 1px solid } mark.said { background: none } }
`
