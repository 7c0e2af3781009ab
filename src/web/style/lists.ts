/** Search and its facets, statements in lists, speakers, stories. */
export const LIST_STYLE = `
.hero { padding: clamp(.5rem, 2vw, 1.25rem) 0 1.25rem; border-bottom: 1px solid var(--line) }
.hero h1 { margin-bottom: 1rem; font-size: 1.6rem }
.hero.open { padding: clamp(1.5rem, 6vw, 4.5rem) 0 clamp(1.5rem, 4vw, 3rem) }
.hero.open h1 { margin-bottom: .6rem; font-size: clamp(2.2rem, 1.4rem + 4vw, 3.6rem) }
.hero .from { margin-bottom: 1.4rem; font-size: 1rem }
.ask { max-width: 46rem }
.ask .wide { flex: 1 1 16rem }
.ask .wide input { width: 100%; min-height: 3rem; font-size: 1.1rem }
.ask button { min-height: 3rem }
.ask .fields label { flex: 0 1 auto }
@media (max-width: 30rem) { .ask .fields label { flex: 1 1 100% } }
.ask details .row { margin-top: .75rem }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem 3.5rem; padding-top: 1.75rem }
@media (min-width: 56rem) { .columns { grid-template-columns: minmax(0, 1fr) 15rem } }
.results h2, .facets h3 { font: 600 1rem/1.4 var(--sans) }
.results > h2 { margin: 0 0 1.25rem; color: var(--soft); font-weight: 400 }
.chips { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1.25rem }
.chips a { display: block; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--tint); font-size: .875rem; text-decoration: none }
.where a { text-decoration-color: var(--line) }
.where a:hover { text-decoration-color: var(--accent) }
.hits { display: grid; gap: 1.9rem }
.hit { max-width: 42rem }
.hit .who { display: flex; flex-wrap: wrap; gap: .2rem .6rem; align-items: baseline; margin: 0 0 .25rem }
.hit .who b { color: var(--ink); font: 600 1rem/1.5 var(--sans) }
.hit .who a { text-decoration: none }
.hit .who a:hover { text-decoration: underline }
.hit blockquote { margin: 0 0 .35rem; font-size: 1.2rem; line-height: 1.45; text-wrap: pretty }
.hit blockquote.indirect { padding-inline-start: .9rem; border-inline-start: 2px solid var(--line) }
.facets { font-size: .9rem }
.facets section + section { margin-top: 1.75rem }
.facets h3 { margin: 0 0 .5rem; font-size: .875rem; color: var(--soft) }
.facets li { display: grid; grid-template-columns: 1fr auto; gap: 0 .75rem; padding: .15rem 0 }
.facets li a { text-decoration: none; padding: .1rem 0 }
.facets li a:hover { text-decoration: underline }
.facets svg { grid-column: 1 / -1; display: block; width: 100%; height: 2px; margin-top: .1rem }
.facets .bar { fill: var(--soft); opacity: .55 }
.roles { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; margin: 0 0 .75rem; font: 1.15rem/1.45 var(--serif) }
.others { margin: 0 0 2rem; padding: .9rem 1.1rem; background: var(--tint); border-radius: .35rem; font-size: .9375rem }
.others p { margin: 0 0 .3rem }
.chart { margin: 0 0 1.5rem; width: fit-content; max-width: 100% }
.chart svg { display: block; max-width: 100%; height: 4rem }
.chart figcaption { display: flex; justify-content: space-between; padding-top: .35rem; border-top: 1px solid var(--line) }
.switch { margin: 0 0 1.75rem }
.switch ul { gap: .5rem }
.switch a { display: block; padding: .3rem .9rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .9rem; text-decoration: none }
.switch [aria-current] { border-color: var(--ink); font-weight: 600 }
.month { margin: 0 0 2.5rem }
.month h3 { margin: 0 0 1rem; padding-bottom: .35rem; border-bottom: 1px solid var(--line); font: 600 1.15rem/1.3 var(--serif) }
.identity { padding-top: 2.5rem; border-top: 1px solid var(--line); max-width: 46rem }
.identity h3 { margin: 1.5rem 0 .5rem }
.parties li, .links > li { padding: .5rem 0 }
.links > li + li, .parties li + li { border-top: 1px solid var(--line) }
.reasons { margin: .25rem 0 .5rem; padding-inline-start: 1.1rem; list-style: disc; color: var(--soft); font-size: .875rem }
.stories { display: grid; gap: 2.25rem; max-width: 46rem }
.story h2 { margin: 0 0 .3rem }
.story h2 a { text-decoration: none }
.story h2 a:hover { text-decoration: underline }
.story .people { margin: 0; font-size: .9375rem }
.story .people a { text-decoration-color: var(--line) }
.check-page > main > *, .session-page > main > * { max-width: 50rem }
@media (min-width: 60rem) {
  .story-page > main { display: grid; grid-template-columns: minmax(0, 46rem) minmax(14rem, 1fr); column-gap: 3.5rem; align-content: start }
  .story-page > main > * { grid-column: 1; min-width: 0 }
  .story-page > main > .publish { grid-column: 2; grid-row: 1 / span 3; align-self: start; position: sticky; top: 1.5rem; margin-top: 3rem }
}
.publish { margin: 0 0 1rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .4rem }
.publish h2 { margin: 0 0 .25rem; font: 600 1rem/1.4 var(--sans) }
.publish p { color: var(--soft); font-size: .9rem }
.publish ul { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: baseline }
.coverage { padding-top: 2rem }
.coverage li { padding: .3rem 0 }
.site.report-page { max-width: none }
.report-page > main > * { max-width: none }
.draft { max-width: 50rem }
.draft > label { display: block; margin-bottom: .35rem; font-weight: 600 }
.draft textarea { margin-bottom: 1rem }
.draft .file { flex: 1 1 16rem; min-width: 0 }
.draft .file input { max-width: 100% }
.draft.over textarea { outline: 3px dashed var(--accent); outline-offset: 3px }
.again { padding-top: 2.5rem }
.session { display: grid; gap: 1rem; max-width: 24rem; margin-bottom: 1.5rem }
.session input { width: 100% }
.session button { justify-self: start }
`
