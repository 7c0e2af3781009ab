/**
 * What the report of a check adds to the look of the page. A verdict is told by its word first; colour only repeats it.
 * Contrast of every pair is at least 4.5 : 1 in both schemes.
 */
export const REPORT_STYLE = `
:root { --error: #9d1c14; --warning: #7a5200; --fine: #1f6b35; --note: #5b5750 }
@media (prefers-color-scheme: dark) { :root { --error: #ff9b8f; --warning: #e8bd6a; --fine: #8fd6a3; --note: #aaa49a } }
body.report-page { max-width: 72rem }
h3, h4 { margin: 0 0 .4rem; font: 600 1rem/1.4 var(--sans) }
h4 { font-size: .875rem; color: var(--soft) }
h2 .count { font: 400 1rem/1 var(--sans) }
.notes { margin-top: .75rem; padding-left: 1.1rem; list-style: disc; color: var(--warning) }
.findings, .whole { padding: clamp(1.5rem, 4vw, 2.5rem) 0 0 }
.finding { margin: 0 0 1.5rem; padding: .9rem 0 .4rem 1rem; border-left: 4px solid var(--line); scroll-margin-top: 1rem }
.finding.error { border-color: var(--error) }
.finding.warning { border-color: var(--warning) }
.finding.fine { border-color: var(--fine) }
.finding.error .verdict { color: var(--error) }
.finding.warning .verdict { color: var(--warning) }
.finding.fine .verdict { color: var(--fine) }
.sentence { margin: 0 0 .5rem }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem 2rem; align-items: start }
.side { min-width: 0 }
.side blockquote { margin: 0 0 .4rem; font-size: 1.05rem; line-height: 1.5; white-space: pre-line }
.side.none { color: var(--soft) }
.around { color: var(--soft) }
.words { font-weight: 600 }
mark { text-decoration: underline; text-decoration-thickness: .12em; text-underline-offset: .18em }
.jump { font-weight: 400 }
.text { white-space: pre-wrap; font: 1.05rem/1.6 "Iowan Old Style", Charter, Georgia, "Liberation Serif", serif; max-width: 46rem }
.quoted { text-decoration-color: currentColor }
.quoted.error { color: var(--error) }
.quoted.warning { color: var(--warning) }
.quoted.fine { text-decoration-color: var(--fine) }
@media (max-width: 44rem) { .sides { grid-template-columns: 1fr } }
@media print {
  :root { --error: #000; --warning: #000; --fine: #000 }
  .finding { break-inside: avoid }
  .jump { display: none }
}
`
