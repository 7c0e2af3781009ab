import { OnrecordError, wrongUse } from '../../errors.js'
import type { Desk } from '../../operations/desk/index.js'
import type { Context } from '../mount.js'
import { type CheckForm, checkedPage, checkPage } from '../views/check.js'
import { type Site, wordsIn } from './site.js'

/** Checking changes nothing, so it needs no token; the draft is read and forgotten. */
export function checkRoutes(site: Site, desk: Desk): void {
  site.hosting.changesNothing('/draft')
  site.get('/draft', async () => checkPage(await emptyForm(desk)))
  site.post('/draft', (context) => checked(context, desk))
}

async function emptyForm(desk: Desk): Promise<CheckForm> {
  const { documents } = await desk.about()
  return { draft: '', style: '', documents, problem: null }
}

async function checked(context: Context, desk: Desk) {
  const form = await context.req.raw.formData()
  const style = wordsIn(form, 'style')
  const told = { ...(await emptyForm(desk)), style }
  const file = form.get('file')
  // A form sends its lines with the ends that mail has.
  const draft = wordsIn(form, 'draft').replace(/\r\n/g, '\n')
  try {
    const given =
      file instanceof File && file.size > 0
        ? await fileGiven(file)
        : { name: 'draft.txt', bytes: new TextEncoder().encode(draft) }
    if (given.bytes.length === 0) throw wrongUse('There is no draft.', 'Paste one, or choose a file.')
    const found = await desk.check({ ...given, ...(style === '' ? {} : { style }) })
    return checkedPage(found, { ...told, draft, version: desk.version })
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    return checkPage({ ...told, draft, problem: `${error.message} ${error.advice ?? ''}` })
  }
}

async function fileGiven(file: File) {
  return { name: file.name.slice(0, 200) || 'draft', bytes: new Uint8Array(await file.arrayBuffer()) }
}
