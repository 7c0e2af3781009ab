import { describe, expect, test } from 'vitest'
import { newsroom, visible } from '../../../tests/pages/newsroom.js'
import { type CheckForm, checkedPage, checkPage } from './check.js'
import { faultPage, sessionPage } from './session.js'
import { storiesPage, storyPage } from './stories.js'

describe('stories', () => {
  test('are listed with their size, time and people', async () => {
    const { desk } = await newsroom()
    const page = storiesPage(await desk.stories())
    const text = visible(page.main.html)
    expect(text).toMatch(/\d documents? · \d outlets? · \d statements?/)
    expect(text).toContain('Mara Lund')
    expect(page.main.html).toMatch(/href="\/stories\?id=(ferry|sails)\.txt"/)
  })

  test('of an empty record are none', async () => {
    const { desk } = await newsroom([])
    expect(visible(storiesPage(await desk.stories()).main.html)).toContain('The record tells no story yet')
  })

  test('of a large record are those of its newest documents; small ones are counted only', async () => {
    const { desk } = await newsroom()
    const [one] = (await desk.stories()).stories
    const stories = Array.from({ length: 62 }, () => one!)
    const told = { stories, documents: 400, more: true, further: true }
    const { html } = storiesPage(told).main
    const text = visible(html)
    expect(text).toContain('the newest 400 documents of a larger record')
    expect(html).toContain('href="/stories?more=yes"')
    const further = storiesPage({ ...told, further: false, asked: true }).main.html
    expect(further).toMatch(/href="\/stories\?id=[^"]+&amp;more=yes"/)
    expect(further).not.toContain('href="/stories?more=yes"')
    expect(text).toContain('2 smaller stories not shown')
  })

  test('each have a page: the explainer, the ways to publish it, and the coverage', async () => {
    const { desk } = await newsroom()
    const page = storyPage(await desk.story('1'))
    const text = visible(page.main.html)
    expect(page.title).toContain('What did they say?')
    expect(text).toContain('“We will not sell the ferry')
    expect(page.main.html).toMatch(/href="\/stories\/published\?id=\w+\.txt&amp;format=html" download/)
    expect(text).toContain('The coverage in this record')
    expect(page.main.html).toMatch(/href="\/document\?id=ferry\.txt"/)
    expect(page.main.html.match(/<h1/g)).toHaveLength(1)
  })
})

describe('the check', () => {
  const FORM: CheckForm = { draft: '', style: '', documents: 2, problem: null }

  test('says what it does and where the draft goes', () => {
    const page = checkPage(FORM)
    expect(visible(page.main.html)).toContain('looked up in 2 documents of the record')
    expect(visible(page.main.html)).toContain('kept nowhere')
    expect(page.main.html).toContain('enctype="multipart/form-data"')
  })

  test('keeps the draft when it could not be checked, and says why', () => {
    const page = checkPage({ ...FORM, draft: '</textarea><b>', style: 'ap', problem: 'There is <no> draft.' })
    expect(page.main.html).toContain('>&lt;/textarea&gt;&lt;b&gt;</textarea>')
    expect(page.main.html).toContain('role="alert">There is &lt;no&gt; draft.')
    expect(page.main.html).toContain('<option value="ap" selected>AP</option>')
  })

  test('shows the verdicts beside the source, which opens in the record', async () => {
    const { desk } = await newsroom()
    const draft = 'Mara Lund said: “We will sell the ferry.”'
    const checked = await desk.check({ name: 'draft.txt', bytes: new TextEncoder().encode(draft) })
    const page = checkedPage(checked, { ...FORM, draft, version: '1' })
    expect(visible(page.main.html)).toContain('altered')
    expect(page.main.html).toContain('We will <mark>not</mark> sell')
    expect(page.main.html).toContain('href="/document?id=ferry.txt"')
    expect(page.main.html).toContain(`${draft}</textarea>`)
    expect(page.title).toBe('Quotations of draft.txt')
  })
})

describe('other pages', () => {
  test('signing in asks for a name and the token, and out for nothing', () => {
    const page = sessionPage({ by: null, back: '/review?a="', problem: null }).main.html
    expect(page).toContain('name="back" value="/review?a=&quot;"')
    expect(page).toContain('type="password" required')
    expect(page).not.toContain('Sign out')
    const signed = sessionPage({ by: 'M. <Reed>', back: '/', problem: 'No.' }).main.html
    expect(signed).toContain('value="M. &lt;Reed&gt;"')
    expect(signed).toContain('name="leave"')
    expect(signed).toContain('role="alert">No.')
  })

  test('a fault says what and what next', () => {
    const page = faultPage({ title: 'Not here', problem: 'No <b>.', advice: 'Search.' })
    expect(visible(page.main.html)).toBe('Not here No <b>. Search. Search the record')
  })
})
