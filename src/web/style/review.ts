/** The review: one case at a time, the queue beside it; and the list of decisions. */
export const REVIEW_STYLE = `
.review-page .top { padding: .75rem 0 1rem; margin-bottom: 1.5rem }
.review-page .top h1 { margin-bottom: .4rem; font-size: 1.6rem }
.review-page .top .from { margin: 0 }
.desk { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem 3rem }
@media (min-width: 60rem) { .desk { grid-template-columns: minmax(0, 1fr) 19rem } }
.case h2 { margin: 0 0 .3rem; font-size: 1.7rem }
.passage { margin: .9rem 0 .8rem; padding: .9rem 1.25rem; background: var(--tint); border-radius: .4rem; font: 1.12rem/1.6 var(--serif) }
.passage p { margin: 0 0 .7em; white-space: pre-line }
.passage p:last-child { margin: 0 }
.passage mark { padding: .08em 0 }
.passage .cue { font-weight: 700; font-style: normal }
.case fieldset { margin: .75rem 0 1rem; padding: 0; border: 0; min-width: 0 }
.case legend { padding: 0 0 .4rem; font-weight: 600 }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); column-gap: 2rem }
.choice { display: flex; gap: .3rem .6rem; align-items: center; border-top: 1px solid var(--line) }
.choice > label { flex: 1 1 auto; padding: .55rem 0; cursor: pointer; min-width: 0; max-width: calc(100% - 2rem) }
.choice > input[type="radio"] { flex: none; width: 1.15rem; height: 1.15rem; accent-color: var(--press) }
.choice.other { flex-wrap: wrap }
.choice.other > label { flex: 0 0 auto }
.choice.other > input[name="name"] { flex: 1 1 10rem }
.choice.other > input, .choice.other > select { margin: .35rem 0 }
.who-decides label { flex: 1 1 12rem }
.who-decides input { width: 100% }
.buttons { display: flex; flex-wrap: wrap; gap: .6rem; margin: .5rem 0 1rem }
.case .others { display: grid; gap: .25rem; background: none; padding: 0 }
.case details { font-size: 1rem }
.case details > form { padding: 0 0 1rem 1rem; border-inline-start: 2px solid var(--line) }
.undo { position: sticky; top: .5rem; z-index: 4; margin: -.75rem 0 1.5rem; padding: .5rem 1rem; border: 1px solid var(--line); border-radius: .35rem; background: var(--paper) }
.undo p { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem; margin: 0 }
.queue { margin: 0; font-size: .9rem }
.queue ul, .queue ol { display: block }
.queue li a { display: block; padding: .6rem .75rem; border-inline-start: 3px solid transparent; border-bottom: 1px solid var(--line); text-decoration: none }
.queue li a:hover { background: var(--tint) }
.queue [aria-current] { border-inline-start-color: var(--accent); background: var(--tint) }
.queue .snippet { display: block; margin: .15rem 0; font-size: .95rem }
.harm { color: var(--soft) }
.harm-1 { color: var(--ink); font-weight: 600 }
.harm-2 { color: var(--accent); font-weight: 700 }
.decisions { display: grid; gap: 1.5rem; max-width: 46rem }
.decisions blockquote { margin: 0 0 .25rem; font-size: 1.12rem }
.decisions p { margin: 0 0 .25rem }
.decide button { margin-top: .25rem }
.switch-keys { margin-top: 1.5rem; color: var(--soft); font-size: .875rem }
.switch-keys label > span:first-child { display: inline }
`
