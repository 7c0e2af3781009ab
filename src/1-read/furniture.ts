/** What a block is that nobody reads for its news: the page's own furniture, or who made what. */
export type Furniture = 'boilerplate' | 'credit'

/** Furniture is short; a longer block that begins like it is prose. */
const MOST_CHARACTERS = 300

/** Lines that stand alone in every outlet, whole: nothing may follow but a full stop. */
const WHOLE = new RegExp(
  `^(?:${[
    'advertis(?:e)?ments?(?: - scroll to continue)?',
    'story continues below(?: advertisement)?',
    'article continues (?:below|after) (?:this )?(?:ad|advertisement)',
    'continue reading(?: below)?',
    'skip (?:past )?(?:advertisement|newsletter promotion|to main content)',
    '(?:most|more) (?:read|viewed|popular|on this story|from .{1,40})',
    '(?:related|recommended|trending)(?: (?:stories|articles|topics|content|coverage|news))?',
    'share(?: (?:this|on|via|to))?(?: (?:article|story|page|facebook|twitter|x|whatsapp|email|link))*',
    '(?:copy link|print|save|comments?|leave a comment|view comments)',
    'follow us(?: on .{1,60})?',
    'all rights reserved',
    'this (?:material|article) may not be published, broadcast, rewritten or redistributed.{0,60}',
    '(?:loading|back to top|home|menu|log ?in|sign in|register)',
    'anzeige|werbung|publicité|publicidad|реклама|reklama|annons|advertentie',
  ].join('|')})[.…!]?$`,
  'i',
)

/** What a wire desk calls a story, and the initials of its editors: sum/hal-kas/talks-2ndlead, ab/cd/ef. */
const SLUG = /^[\p{L}\d]+(?:[-/][\p{L}\d]+){2,}(?: \([^)“”"]*\))?$/u

/** Teasers of other stories: what follows the colon is theirs, quotation marks included. */
const TEASER =
  /^(?:read more|read also|read next|also read|see also|see more|related(?: (?:story|stories|article|articles|coverage))?|more on this(?: story)?|more (?:news|stories)|explore more|watch(?: more| now| live)?|listen(?: now)?|in pictures|sign up(?: here)?|subscribe(?: now)?|newsletter|download|don[’']t miss|recommended|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|leia (?:também|mais)|читайте также|čtěte také|leggi anche|lees ook|läs också)\s*[:：|»>–—-]\s*\S/i

/** Calls to act on the page. Words in quotation marks may be somebody's, so a call holds none. */
const CALL =
  /^(?:(?:please )?sign up (?:for|to|here|now|today)\b|subscribe (?:to|now|here|today|for)\b|follow (?:us|our|@?\w+(?: \w+){0,3}) on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|threads|bluesky|tiktok|linkedin|google)\b|like us on\b|join (?:our|us on|the conversation)\b.{0,80}$|click here\b|get (?:our|the) .{0,60}\b(?:newsletter|briefing|app|inbox)\b|download (?:our|the) .{0,40}\bapp\b|share (?:this|on|via)\b.{0,40}$|(?:enter|submit) your e-?mail\b|by (?:signing|subscribing|clicking)\b.{0,120}\b(?:agree|terms|privacy)\b|(?:we use|this (?:site|page) uses) cookies\b|do you have a (?:story|tip)\b|(?:send|email) (?:your )?(?:tips|letters) to\b)/i

/** Who made the text or the picture. */
const CREDITS: readonly RegExp[] = [
  /^[([]?(?:additional |extra )?(?:reporting|writing|editing|compiled|translated|written|edited|reported|production|graphics) by \p{Lu}[^“”"]*$/iu,
  /^.{2,120}\b(?:contributed|contributed reporting) to this (?:report|story|article)\b[^“”"]*$/i,
  /^(?:with (?:files|reporting|additional reporting|contributions|inputs?) (?:from|by)|contributors?:)\s[^“”"]{2,120}$/i,
  /^(?:sources?|quellen?|fuentes?|fontes?|zdroj|источник)\s*[:：]\s*[^“”"]{2,120}$/i,
  /^(?:image|photo|video|picture|media|map|chart) (?:source|credit|caption credit)s?\s*[:,]?\s*[^“”"]{2,100}$/i,
  /^(?:photographs?|photos?|pictures?|images?|illustrations?|graphics?|video|foto|fotos|bild|crédit|crédits)(?: (?:by|courtesy of|von|photo))?\s*[:：]\s*[^“”"]{2,100}$/i,
  /^(?:photo|photograph|picture|illustration|graphic)s? (?:by|courtesy of) \p{Lu}[^“”"]{1,80}$/iu,
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  // A wire's first line: agency, time, place.
  /^[^|“”"]{2,60}\| ?\d{4}-\d{2}-\d{2}\b[^“”"]{0,80}$/,
  /^[[(][^\])“”"]{2,80}(?:\/| via )[^\])“”"]{2,80}[\])]$/,
  /^(?:by|By|BY|[Vv]on|[Pp]ar|[Pp]or) \p{Lu}[\p{L}.’'-]+(?: (?:and|und|et|y|\p{Lu}[\p{L}.’'-]*|de|van|von|der|al|bin)){1,6}(?:,? (?:in|at|for) \p{Lu}.{1,40}|, [^“”".]{2,50})?$/u,
]

/** Boilerplate, credit, or null: told by the words of a block alone, so that plain text and HTML agree. */
export function furniture(block: string): Furniture | null {
  if (block.length > MOST_CHARACTERS) return null
  const words = block.replace(/\s+/g, ' ').trim()
  if (WHOLE.test(words) || TEASER.test(words) || SLUG.test(words)) return 'boilerplate'
  if (CREDITS.some((credit) => credit.test(words))) return 'credit'
  return CALL.test(words) && !/[“”"«»„]/.test(words) ? 'boilerplate' : null
}

/** Only the end of a block can hold its credit; looking no further keeps a 5 MB paragraph cheap. */
const CREDIT_WITHIN = 160
/** A caption is one or two sentences; a bracket at the end of a long paragraph is the paragraph's own. */
const MOST_CAPTION = 500

const BRACKETED = /\s([[(](?:[^[\]()]{2,90})[\])])\.?$/
const AGENCY =
  /\/| via |\b(?:photo|image|picture|file|handout|courtesy|getty|reuters|ap|afp|epa|anp|dpa|tass|sputnik|xinhua|pa (?:media|wire|images)|shutterstock|screengrab)\b/i
const LABELLED =
  /(?:^|[.!?…”"’')]\s+)((?:photographs?|photos?|pictures?|images?|illustrations?|photo credit|picture credit|image credit|credit|foto|bild)(?: by)?\s*[:：]\s*[^“”"]{2,80}|©\s*[^“”"]{2,80})$/i

/** Where the photo credit at the end of a caption begins, in code units of the block; null where there is none. */
export function photoCreditAt(block: string): number | null {
  if (block.length > MOST_CAPTION) return null
  const from = Math.max(0, block.length - CREDIT_WITHIN)
  const tail = block.slice(from)
  const labelled = tail.match(LABELLED)
  if (labelled) return from + tail.length - labelled[1]!.length
  const bracketed = tail.match(BRACKETED)
  if (!bracketed || !AGENCY.test(bracketed[1]!)) return null
  return from + bracketed.index! + bracketed[0].indexOf(bracketed[1]!)
}
