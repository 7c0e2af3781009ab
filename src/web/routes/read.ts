import { notHere, OnrecordError } from '../../errors.js'
import { type Desk, PUBLISHED } from '../../operations/desk/index.js'
import type { Context } from '../mount.js'
import { formField } from '../session.js'
import { documentPage } from '../views/document.js'
import { type Asked, FIELDS, questionOf, searchPage } from '../views/search.js'
import { speakerPage } from '../views/speaker.js'
import { storiesPage, storyPage } from '../views/stories.js'
import { askedIn, type Site } from './site.js'

const ELSEWHERE = 'Search for words of it, or go by one of the links above.'

/** The pages that only show: search, documents, speakers, stories. */
export function readRoutes(site: Site, desk: Desk): void {
  site.get('/', (context) => searched(context, desk))
  site.get('/document', async (context) => {
    const shown = await desk.document(askedIn(context).get('id') ?? '')
    if (!shown) throw notHere('document of this id', ELSEWHERE)
    return documentPage(shown)
  })
  site.get('/speakers', async (context, signedIn) => {
    const asked = askedIn(context)
    const name = asked.get('name') ?? ''
    const known = await desk.speaker(name)
    if (!known) throw notHere(`speaker called ${name.slice(0, 100)}`, ELSEWHERE)
    const by = asked.get('by') === 'theme' ? 'theme' : 'time'
    const from = Math.max(0, Math.floor(Number(asked.get('from')) || 0))
    const themes = by === 'theme' ? await desk.themesOf(name) : []
    return speakerPage({ ...known, themes }, { name, by, from, form: signedIn ? formField(context) : null })
  })
  site.get('/stories', async (context) => {
    const asked = askedIn(context)
    const [id, more] = [asked.get('id'), asked.get('more') !== null]
    return id === null
      ? storiesPage({ ...(await desk.stories(more)), asked: more })
      : storyPage({ ...(await desk.story(id, more)), asked: more })
  })
  site.get('/stories/published', (context) => published(context, desk))
}

/** A question that cannot be understood is told beside the form, with what was typed still in it. */
async function searched(context: Context, desk: Desk) {
  const told = askedIn(context)
  const asked = Object.fromEntries(FIELDS.map((field) => [field, told.get(field)?.slice(0, 1000) ?? ''])) as Asked
  const about = await desk.about()
  try {
    return searchPage({ asked, about, found: await desk.search(questionOf(asked)), problem: null })
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    return searchPage({ asked, about, found: null, problem: `${error.message} ${error.advice ?? ''}` })
  }
}

async function published(context: Context, desk: Desk): Promise<Response> {
  const asked = askedIn(context)
  const format = asked.get('format') ?? 'html'
  if (!isFormat(format)) throw notHere(`form called ${format.slice(0, 40)}`, ELSEWHERE)
  const text = await desk.published(asked.get('id') ?? '', { format, more: asked.get('more') !== null })
  return new Response(text, {
    headers: {
      'Content-Type': PUBLISHED[format],
      'Content-Disposition': `attachment; filename="what-did-they-say.${format}"`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  })
}

const isFormat = (format: string): format is keyof typeof PUBLISHED => Object.hasOwn(PUBLISHED, format)
