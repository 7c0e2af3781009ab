import { notHere, wrongUse } from '../../errors.js'
import type { Desk } from '../../operations/desk/index.js'
import type { SpeakerKind, StatementRuling } from '../../types/index.js'
import type { Context } from '../mount.js'
import { address, speakerAddress } from '../parts/address.js'
import { onward, ownPath } from '../respond.js'
import { checkForm, formField, nameCookie, nameIn } from '../session.js'
import { SPEAKERS } from '../views/decision-forms.js'
import { decisionsPage } from '../views/decisions.js'
import { type Reviewed, reviewPage } from '../views/review.js'
import { askedIn, type Site, wordsIn } from './site.js'

/** The review: its queue, its decisions, and the gold that they make. Whatever changes something needs the token, which the server asks for. */
export function reviewRoutes(site: Site, desk: Desk): void {
  site.get('/review', async (context, signedIn) => reviewPage(await reviewed(context, desk, signedIn)))
  site.get('/review/decisions', async (context, signedIn) => {
    const { all, holds } = await desk.judgements()
    return decisionsPage(all, holds, signedIn ? formField(context) : null)
  })
  site.get('/review/gold.ndjson', async () => gold(desk))
  site.post('/review/decide', (context) => decided(context, desk, site.hosting.audit))
  site.post('/speakers/judge', (context) => judged(context, desk, site.hosting.audit))
}

async function reviewed(context: Context, desk: Desk, signedIn: boolean): Promise<Reviewed> {
  const asked = askedIn(context)
  const queue = await desk.queue()
  const first = queue.doubts[0]?.hit
  const id = asked.get('document') ?? first?.document.id
  const statementId = asked.get('statement') ?? first?.statement.id
  const told = { queue, done: asked.get('done'), form: signedIn ? formField(context) : null, by: nameIn(context) }
  if (id === undefined) return { ...told, current: null, at: -1 }
  const document = await desk.document(id)
  const statement = document?.kept.record.statements.find((one) => one.id === statementId)
  if (!document || !statement) throw notHere('statement of this document')
  const at = queue.doubts.findIndex(({ hit }) => hit.document.id === id && hit.statement.id === statementId)
  return { ...told, current: { statement, document }, at }
}

type Audit = Site['hosting']['audit']

async function decided(context: Context, desk: Desk, audit: Audit): Promise<Response> {
  const form = await context.req.raw.formData()
  checkForm(context, form)
  const says = wordsIn(form, 'says') as StatementRuling
  const by = whoDecides(context, form)
  const [document, statement] = [wordsIn(form, 'document'), wordsIn(form, 'statement')]
  const judgement = await desk.decide({
    document,
    statement,
    says,
    by,
    because: wordsIn(form, 'because').slice(0, 500),
    ...(says === 'spoken-by' ? { speaker: speakerIn(form) } : {}),
    ...(says === 'split' ? { cut: Number(wordsIn(form, 'cut')) } : {}),
    ...(says === 'merged' ? { with: wordsIn(form, 'with') } : {}),
  })
  await audit(context, { did: 'review', judgement })
  const done = says === 'withdrawn' ? undefined : `${document}#${statement}`
  const back = ownPath(form.get('back') as string | null, address('/review', { done }))
  return onward(back, nameCookie(by))
}

const NOBODY_CHOSEN = 'Choose one of the list, or write a name under “Somebody else”.'

/** One of the list, as it was put there, or whoever was written beside "Somebody else". */
function speakerIn(form: FormData): { name: string; kind: SpeakerKind } {
  const chosen = wordsIn(form, 'speaker')
  const [name, kind] = chosen === '' ? [wordsIn(form, 'name'), wordsIn(form, 'kind')] : pairIn(chosen)
  if (name === '') throw wrongUse('Nobody was chosen.', NOBODY_CHOSEN)
  if (!Object.hasOwn(SPEAKERS, kind)) throw wrongUse(`"${kind}" is no kind of speaker.`, NOBODY_CHOSEN)
  return { name: name.slice(0, 200), kind: kind as SpeakerKind }
}

function pairIn(chosen: string): [string, string] {
  try {
    const [name, kind] = JSON.parse(chosen) as unknown[]
    if (typeof name === 'string' && typeof kind === 'string') return [name, kind]
  } catch {
    // Told below, like any other value that is no pair.
  }
  throw wrongUse('The speaker cannot be read.', NOBODY_CHOSEN)
}

/** Nobody decides without a name, and nobody decides as the program. */
function whoDecides(context: Context, form: FormData): string {
  const by = (wordsIn(form, 'by') || nameIn(context) || '').slice(0, 80)
  if (by === '' || /^onrecord\b/i.test(by))
    throw wrongUse('Who decides was not told.', 'Write your name beside the decision.')
  return by
}

async function judged(context: Context, desk: Desk, audit: Audit): Promise<Response> {
  const form = await context.req.raw.formData()
  checkForm(context, form)
  const says = wordsIn(form, 'says')
  if (says !== 'same' && says !== 'different')
    throw wrongUse('What is decided was not told.', 'Open the page of the speaker again.')
  const by = whoDecides(context, form)
  const judgement = await desk.decideParties({
    a: wordsIn(form, 'a'),
    b: wordsIn(form, 'b'),
    says,
    by,
    because: wordsIn(form, 'because'),
  })
  await audit(context, { did: 'judge', judgement })
  return onward(speakerAddress(wordsIn(form, 'a')), nameCookie(by))
}

async function gold(desk: Desk): Promise<Response> {
  const lines: string[] = []
  for await (const line of desk.gold()) lines.push(line)
  return new Response(lines.join(''), {
    headers: { 'Content-Type': 'application/x-ndjson', 'Content-Disposition': 'attachment; filename="gold.ndjson"' },
  })
}
