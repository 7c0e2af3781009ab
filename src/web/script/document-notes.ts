/**
 * On the page of a document: pointing at words, or reaching them with the keyboard, shows what is told of them right there; the
 * note beside the text stays where it is for whoever reads in order.
 */
export function documentNotes(): void {
  const text = document.querySelector<HTMLElement>('.document-page .text')
  if (!text) return
  const card = document.createElement('div')
  card.className = 'card'
  card.hidden = true
  // The note itself is in the document; a copy of it would be read out twice.
  card.setAttribute('aria-hidden', 'true')
  document.body.append(card)
  let shown: string | null = null
  const marksOf = (id: string) => document.querySelectorAll(`[data-said="${CSS.escape(id)}"]`)
  const noteOf = (id: string) => document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
  const hide = () => {
    if (shown !== null) for (const one of [...marksOf(shown), noteOf(shown)]) one?.classList.remove('lit')
    shown = null
    card.hidden = true
  }
  const show = (aim: HTMLElement) => {
    const id = aim.closest<HTMLElement>('[data-said]')?.dataset.said
    const note = id === undefined ? null : noteOf(id)
    if (id === undefined || !note || id === shown) return
    hide()
    shown = id
    for (const one of [...marksOf(id), note]) one.classList.add('lit')
    const beside = note.getBoundingClientRect()
    if (beside.top >= 0 && beside.bottom <= innerHeight && beside.left > aim.getBoundingClientRect().right) return
    card.replaceChildren(...[...note.childNodes].map((one) => one.cloneNode(true)))
    for (const one of card.querySelectorAll('a, summary, [id]')) {
      one.removeAttribute('href')
      one.removeAttribute('id')
    }
    for (const one of card.querySelectorAll('details')) one.open = true
    card.className = `card ${[...note.classList].find((name) => name.startsWith('voice-')) ?? ''}`
    card.hidden = false
    const place = aim.getBoundingClientRect()
    const below = place.bottom + card.offsetHeight + 12 < innerHeight
    card.style.top = `${scrollY + (below ? place.bottom + 6 : Math.max(6, place.top - card.offsetHeight - 6))}px`
    card.style.left = `${scrollX + Math.max(8, Math.min(place.left, innerWidth - card.offsetWidth - 16))}px`
  }
  const aimOf = (event: Event) =>
    event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('mark[data-said], .letters') : null
  text.addEventListener('mouseover', (event) => {
    const aim = aimOf(event)
    if (aim) show(aim)
    else hide()
  })
  text.addEventListener('mouseleave', hide)
  text.addEventListener('focusin', (event) => {
    const aim = aimOf(event)
    if (aim) show(aim)
  })
  text.addEventListener('focusout', hide)
  text.addEventListener('click', (event) => {
    const aim = aimOf(event)
    if (aim && !(event.target as HTMLElement).closest('a'))
      noteOf(aim.dataset.said ?? '')?.scrollIntoView({ block: 'nearest' })
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
}
