/**
 * The look of the page: a serif for what was said, a sans-serif for what we say about it. System fonts only, because
 * the page loads nothing. Contrast of every pair is at least 4.5 : 1 in both schemes.
 */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fdfcfa; --ink: #1b1a18; --soft: #5b5750; --line: #dcd7cd; --accent: #8a2b16; --tint: #f3efe7; --mark: #ffe9a8; --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif }
@media (prefers-color-scheme: dark) { :root { --paper: #161513; --ink: #ece8e0; --soft: #aaa49a; --line: #3a3732; --accent: #f0977e; --tint: #211f1c; --mark: #5c4a10 } }
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth }
body { margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word }
h1, h2, .lede, blockquote, .report, .printed, .variants p { font-family: "Iowan Old Style", Charter, "Bitstream Charter", "Source Serif 4", Georgia, Gelasio, "Liberation Serif", serif }
h1 { margin: 0 0 .75rem; font-size: clamp(1.9rem, 1.3rem + 3vw, 2.9rem); line-height: 1.12; letter-spacing: -.012em; text-wrap: balance }
h2 { margin: 0 0 1rem; font-size: clamp(1.4rem, 1.2rem + 1vw, 1.75rem); line-height: 1.2; text-wrap: balance }
p { margin: 0 0 .6rem }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: .08em; text-underline-offset: .18em }
a:hover { color: var(--accent) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px }
ol, ul { margin: 0; padding: 0; list-style: none }
blockquote, figure { margin: 0 }
.skip { position: absolute; inset-inline-start: -999rem; padding: .5rem 1rem; background: var(--paper) }
.skip:focus { inset-inline-start: .5rem; top: .5rem }
.top { padding: clamp(1.5rem, 5vw, 3.5rem) 0 1.5rem; border-bottom: 1px solid var(--line) }
.from, .where, .note, .count, .ref, .prompt, .who, figcaption, .made, .sources .where { color: var(--soft); font-size: .875rem }
.lede { margin-top: 1.25rem; font-size: 1.2rem; line-height: 1.5 }
.ref { font-family: var(--sans); white-space: nowrap }
nav { margin-top: 1.5rem }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; font-size: .95rem }
.theme { padding: clamp(2rem, 5vw, 3rem) 0 1.25rem; border-bottom: 1px solid var(--line) }
.pull { display: flex; flex-direction: column-reverse; margin: 0 0 1.75rem; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--accent) }
.pull p { margin: 0 0 .4rem; font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.05rem); line-height: 1.22; letter-spacing: -.008em; text-wrap: balance }
.said { margin: 0 0 1.5rem; scroll-margin-top: 1rem }
.statements { container-type: inline-size }
.exchange .answer { margin-inline-start: clamp(1rem, 5vw, 3rem); padding-inline-start: .9rem; border-inline-start: 2px solid var(--line) }
@container (min-width: 36rem) {
  .exchange > ol, .asked { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.75rem }
  .exchange .said { grid-column: 1 }
  .exchange .answer { grid-column: 2; margin-inline-start: 0; padding-inline-start: 1.25rem }
  .asked { grid-template-columns: 1fr 2.4fr }
  .exchange .asked { grid-template-columns: 1fr }
}
.who { margin: 0 0 .1rem; font-size: .95rem }
.said b { color: var(--ink); font: 600 .95rem/1.5 var(--sans) }
.report .verb { color: var(--ink) }
.badge { padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .75rem; white-space: nowrap }
.prompt { margin: 0 0 .15rem; font-style: italic }
.said blockquote, .report, .printed { margin: 0; font-size: 1.12rem; line-height: 1.5 }
.said blockquote p, .printed p { margin: 0 0 .35rem }
.where { margin: 0 }
details { font-size: .875rem }
summary { width: fit-content; padding: .15rem 0; color: var(--soft); cursor: pointer }
summary:hover { color: var(--accent) }
.variants ul { margin: .35rem 0 .5rem; padding-inline-start: .9rem; border-inline-start: 2px solid var(--line) }
.variants li { margin-bottom: .75rem }
.variants p { margin: 0; font-size: 1rem }
.variants .where { font-family: inherit; font-size: .875rem }
.variants .changes { margin: .1rem 0 0; padding-inline-start: 1rem; border: 0; color: var(--soft); list-style: disc }
.variants .changes li { margin: 0 }
mark { background: var(--mark); color: inherit }
.more { margin: 0 0 1rem; font-size: 1rem }
.more > summary { padding: .5rem .9rem; border: 1px solid var(--line); border-radius: .3rem; font-size: .9rem }
.more[open] > summary { margin-bottom: 1.25rem }
.overview, .shares, .archive, .sources, .made { padding: clamp(2rem, 5vw, 3rem) 0 0 }
.shares li { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; align-items: baseline; margin-bottom: .75rem }
.shares svg { grid-column: 1 / -1; display: block; width: 100%; height: .5rem; border-radius: .25rem }
[dir=rtl] .shares svg { transform: scaleX(-1) }
.track { fill: var(--tint) }
.bar { fill: var(--accent) }
.overview li { margin-bottom: .5rem }
h3 { margin: 1.25rem 0 .25rem; font-size: 1.05rem }
.archive blockquote { margin: 0 0 1rem; padding-inline-start: .9rem; border-inline-start: 2px solid var(--line); scroll-margin-top: 1rem }
.sources ol { list-style: decimal; padding-inline-start: 1.6rem }
.sources li { margin-bottom: .75rem; padding-inline-start: .2rem }
:target { background: var(--tint); box-shadow: 0 0 0 .5rem var(--tint) }
@media (max-width: 30rem) { .shares li { grid-template-columns: 1fr } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; --tint: #eee; --mark: #eee }
  body { max-width: none; padding: 0; font-size: 10.5pt }
  nav, .skip, summary { display: none }
  details::details-content { content-visibility: visible; height: auto }
  .said, .exchange, .pull, .sources li { break-inside: avoid }
  h2 { break-after: avoid }
  .sources a[href^="http"]::after { content: " " attr(href); font-size: 8pt; color: #444 }
}
`
