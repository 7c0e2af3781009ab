/** The frame of every page, forms, buttons, and what is only for screen readers. */
export const FRAME_STYLE = `
:root { --field: #fff; --press: #8a2b16; --on-press: #fff; --serif: "Iowan Old Style", Charter, "Bitstream Charter", "Source Serif 4", Georgia, Gelasio, "Liberation Serif", serif }
@media (prefers-color-scheme: dark) { :root { --field: #1d1b19; --press: #f0977e; --on-press: #201310 } }
.site { max-width: none; padding: 0; min-height: 100vh; display: flex; flex-direction: column }
.site > main { flex: 1; width: 100%; max-width: 72rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2rem) 4rem }
.site > main:focus { outline: none }
.masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 2rem; width: 100%; max-width: 72rem; margin: 0 auto; padding: 1.1rem clamp(1rem, 3vw, 2rem) .9rem }
.masthead nav { margin: 0 }
.masthead nav ul { gap: .25rem 1.5rem }
.masthead a { text-decoration: none; padding: .3rem 0; display: inline-block }
.masthead a:hover, .masthead [aria-current] { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: .14em; text-underline-offset: .35em }
.masthead .brand { font: 700 1.2rem/1 var(--serif); letter-spacing: -.01em }
.masthead .brand::before { content: "“"; color: var(--accent) }
.site .top { padding: clamp(1.25rem, 4vw, 2.75rem) 0 1.5rem; margin-bottom: 1.75rem }
.kicker { margin: 0 0 .5rem; color: var(--soft); font-size: .875rem }
.imprint { border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; padding: 1.25rem clamp(1rem, 3vw, 2rem) 2rem }
.imprint p { max-width: 68rem; margin: 0 auto .3rem }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.row { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 0 0 .75rem }
label > span:first-child { display: block; margin-bottom: .2rem; color: var(--soft); font-size: .875rem }
input, select, textarea, button { font: inherit; color: inherit }
input:not([type="radio"], [type="checkbox"], [type="file"]), select, textarea { max-width: 100%; min-height: 2.5rem; padding: .45rem .7rem; border: 1px solid var(--soft); border-radius: .35rem; background: var(--field) }
textarea { display: block; width: 100%; line-height: 1.55; font-family: var(--serif); font-size: 1.1rem; resize: vertical }
::placeholder { color: var(--soft); opacity: 1 }
button, .button { display: inline-block; min-height: 2.5rem; padding: .45rem 1rem; border: 1px solid var(--soft); border-radius: .35rem; background: var(--field); text-decoration: none; cursor: pointer }
button:hover, .button:hover { border-color: var(--accent); color: var(--accent) }
.first { border-color: var(--press); background: var(--press); color: var(--on-press); font-weight: 600 }
.first:hover { color: var(--on-press); filter: brightness(1.1) }
kbd { padding: 0 .3rem; border: 1px solid currentColor; border-radius: .25rem; font: .75rem/1.2 var(--sans); opacity: .85 }
.keys-off kbd { display: none }
code { padding: .05rem .3rem; border-radius: .2rem; background: var(--tint); font-size: .9em }
.problem { padding: .75rem 1rem; border-inline-start: 4px solid var(--accent); background: var(--tint) }
.badge { display: inline-block; color: var(--soft) }
.badge.low, .badge.turn { border-color: var(--accent); color: var(--accent) }
.nobody { font-style: italic }
.pages { margin-top: 2rem }
.pages ul { align-items: baseline }
@media (max-width: 30rem) { .masthead { padding-top: .8rem } .masthead nav ul { gap: 0 .6rem; font-size: .875rem } input:not([type="radio"], [type="checkbox"]), select { width: 100% } .row > label, .ask .fields label { flex: 1 1 100% } .row > button { width: 100% } }
@media print { .masthead, .imprint, .ask, .facets, .pages, .chips, .switch, .act, form, .publish { display: none !important } .site > main { max-width: none; padding: 0 } }
`
