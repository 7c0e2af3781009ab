/**
 * Single keys do what the element with their `data-key` does: they press buttons, follow links, choose and open. They can be turned off,
 * and are silent while somebody writes.
 */
export function keys(): void {
  const NAME = 'onrecord-keys'
  const toggle = document.querySelector<HTMLInputElement>('[data-toggle-keys]')
  let on = localStorage.getItem(NAME) !== 'off'
  document.documentElement.classList.toggle('keys-off', !on)
  if (toggle) {
    toggle.checked = on
    toggle.addEventListener('change', () => {
      on = toggle.checked
      localStorage.setItem(NAME, on ? 'on' : 'off')
      document.documentElement.classList.toggle('keys-off', !on)
    })
  }
  const writes = (one: Element | null) =>
    one instanceof HTMLTextAreaElement ||
    one instanceof HTMLSelectElement ||
    (one instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(one.type))
  document.addEventListener('keydown', (event) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (event.key === 'Escape' && writes(document.activeElement)) (document.activeElement as HTMLElement).blur()
    if (writes(document.activeElement)) return
    const isEnter = event.key === 'Enter'
    // Enter on a link or a button does what that link or button does.
    if (isEnter && document.activeElement?.closest('a, button, summary')) return
    const aim = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`)
    if (!aim) return
    event.preventDefault()
    if (aim instanceof HTMLInputElement && aim.type === 'radio') aim.checked = true
    if (writes(aim) || (aim instanceof HTMLInputElement && aim.type === 'radio')) aim.focus()
    else aim.click()
  })
  for (const field of document.querySelectorAll<HTMLElement>('[data-chooses]'))
    field.addEventListener('input', () => {
      const choice = document.getElementById(field.dataset.chooses ?? '')
      if (choice instanceof HTMLInputElement) choice.checked = true
    })
}
