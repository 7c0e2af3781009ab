import { describe, expect, test } from 'vitest'
import { newsroom, visible } from '../../../tests/pages/newsroom.js'
import { html } from '../../operations/desk/markup.js'
import { decisionsPage } from './decisions.js'
import { type Reviewed, reviewPage } from './review.js'

const FORM = html`<input type="hidden" name="form" value="key">`

async function told(statement = 's2', more: Partial<Reviewed> = {}): Promise<Reviewed> {
  const { desk } = await newsroom()
  const queue = await desk.queue()
  const document = (await desk.document('ferry.txt'))!
  const one = document.kept.record.statements.find(({ id }) => id === statement)!
  const at = queue.doubts.findIndex(({ hit }) => hit.document.id === 'ferry.txt' && hit.statement.id === statement)
  return { queue, current: { statement: one, document }, at, done: null, form: FORM, by: 'M. Reed', ...more }
}
const shown = async (...args: Parameters<typeof told>) => reviewPage(await told(...args)).main.html

describe('the review', () => {
  test('shows the gravest case first, in its paragraph', async () => {
    const page = await shown()
    expect(visible(page)).toContain('2 statements in doubt')
    expect(visible(page)).toContain('Who said this?')
    expect(page).toContain('<span class="cue">admitted</span> <mark>that it leaks &amp; lists</mark>')
    expect(page).toMatch(/aria-current="true">\s*<span class="harm harm-2">admitted/)
  })

  test('asks whether it was whoever it is taken for', async () => {
    expect(visible(await shown('s3'))).toContain('Was it Mara Lund ?')
    expect(await shown('s3')).toMatch(
      /value="\[&quot;Mara Lund&quot;,&quot;person&quot;\]" id="candidate-1" data-key="1" checked/,
    )
  })

  test('gives every decision a button, a key and the name of whoever decides', async () => {
    const page = await shown()
    for (const says of ['spoken-by', 'by-nobody-named', 'no-statement', 'merged'])
      expect(page).toContain(`name="says" value="${says}"`)
    for (const key of ['1', 'a', 'Enter', 'u', 'r', 'm']) expect(page).toContain(`data-key="${key}"`)
    expect(page).toContain('name="by" required maxlength="80" autocomplete="name" value="M. Reed"')
    expect(page.match(/name="form" value="key"/g)!.length).toBe(page.match(/<form /g)!.length)
  })

  test('offers to cut only what can be cut', async () => {
    expect(await shown('s1')).toContain('name="says" value="split"')
    expect(await shown('s2')).not.toContain('name="says" value="split"')
    expect(await shown('s4')).not.toContain('name="says" value="merged"')
  })

  test('leads on and back through the queue', async () => {
    const first = await shown('s2')
    expect(first).toContain('data-key="j" href="/review?document=ferry.txt&amp;statement=s3"')
    expect(first).not.toContain('data-key="k"')
    expect(await shown('s3')).toContain('data-key="k" href="/review?document=ferry.txt&amp;statement=s2"')
  })

  test('without a session decides nothing, and says how to begin one', async () => {
    const page = await shown('s2', { form: null })
    expect(page).not.toContain('<form')
    expect(page).toContain('href="/sign-in?back=%2Freview"')
  })

  test('takes the last decision back at once', async () => {
    const page = await shown('s3', { done: 'a#b#s2' })
    expect(page).toContain('name="document" value="a#b"')
    expect(page).toContain('name="statement" value="s2"')
    expect(page).toContain('value="withdrawn" data-key="z"')
    expect(await shown('s3', { done: 'a#s2', form: null })).not.toContain('withdrawn')
  })

  test('ends', async () => {
    const page = reviewPage({ ...(await told()), queue: { doubts: [], more: false }, current: null, at: -1 }).main.html
    expect(visible(page)).toContain('All done')
    expect(page).not.toContain('class="queue"')
  })

  test('says that a large record has more', async () => {
    const all = await told()
    expect(visible(reviewPage({ ...all, queue: { ...all.queue, more: true } }).main.html)).toContain(
      '(the newest ones)',
    )
  })

  test('shows what comes, not all of it', async () => {
    const all = await told()
    const doubts = Array.from({ length: 40 }, () => all.queue.doubts[0]!)
    const page = reviewPage({ ...all, queue: { doubts, more: false }, at: 20 }).main.html
    expect(page).toContain('<ol start="18">')
    expect(visible(page)).toContain('and 8 more')
  })
})

describe('the decisions', () => {
  test('are told newest first, with who, when and why', async () => {
    const { desk } = await newsroom()
    const about = { document: 'ferry.txt', by: 'M. <Reed>', because: '' }
    await desk.decide({
      ...about,
      statement: 's2',
      says: 'spoken-by',
      speaker: { name: 'Ben Orr', kind: 'person' },
      because: 'heard it',
    })
    await desk.decide({ ...about, statement: 's3', says: 'no-statement' })
    await desk.decide({ ...about, statement: 's3', says: 'withdrawn' })
    const { all, holds } = await desk.judgements()
    const page = decisionsPage(all, holds, FORM).main.html
    const text = visible(page)
    expect(text).toContain('3 decisions')
    expect(text.indexOf('was withdrawn')).toBeLessThan(text.indexOf('is no statement'))
    expect(text).toContain('that it leaks & lists was said by Ben Orr : heard it M. <Reed> , 2026-11-25 00:00')
    // What was withdrawn already cannot be withdrawn again.
    expect(page.match(/value="withdrawn"/g)).toHaveLength(1)
    expect(decisionsPage(all, holds, null).main.html).not.toContain('<form')
    expect(page).toContain('href="/review/gold.ndjson"')
  })
})
