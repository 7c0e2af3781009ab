/** On the page of the check: a file may be dropped anywhere on the form. */
export function draftDrop(): void {
  const form = document.querySelector<HTMLFormElement>('form.draft')
  const file = form?.querySelector<HTMLInputElement>('input[type="file"]')
  const draft = form?.querySelector<HTMLTextAreaElement>('textarea')
  if (!form || !file || !draft) return
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  form.addEventListener('dragover', (event) => {
    if (!isFile(event)) return
    event.preventDefault()
    form.classList.add('over')
  })
  form.addEventListener('dragleave', () => form.classList.remove('over'))
  form.addEventListener('drop', (event) => {
    form.classList.remove('over')
    if (!isFile(event) || !event.dataTransfer?.files.length) return
    event.preventDefault()
    file.files = event.dataTransfer.files
    draft.value = ''
    form.requestSubmit()
  })
}
