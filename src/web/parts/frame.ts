import { html, type Markup } from '../../operations/desk/markup.js'

/** A page before it is framed. */
export interface Page {
  /** In the title of the window, before the name of the program. */
  readonly title: string
  readonly main: Markup
  /** Which of the main links leads here. */
  readonly place: Place | null
  /** The class of the body, where its style or script asks for one. */
  readonly look?: string
}

/** The main links. */
export type Place = 'search' | 'stories' | 'check' | 'review'

/** What every page says, whatever is on it. */
export interface Surroundings {
  readonly version: string
  /** Addresses of the style and the script; they change with their content. */
  readonly style: string
  readonly script: string
  /** Who is signed in; null where nobody is. */
  readonly by: string | null
}

const LINKS: readonly (readonly [Place, string, string])[] = [
  ['search', '/', 'Search'],
  ['stories', '/stories', 'Stories'],
  ['check', '/draft', 'Check a draft'],
  ['review', '/review', 'Review'],
]

/** The page as a whole. Nothing in it is a script or a style of its own, so that a policy can forbid both. */
export function framed({ title, main, place, look }: Page, around: Surroundings): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · onrecord</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${around.style}">
<script src="${around.script}" defer></script>
</head>
<body class="site ${look ?? ''}">
<a class="skip" href="#content">Skip to the content</a>
<header class="masthead">
<a class="brand" href="/">onrecord</a>
<nav aria-label="Main"><ul>
${LINKS.map(([name, href, words]) => html`<li><a href="${href}"${name === place ? html` aria-current="page"` : null}>${words}</a></li>`)}
</ul></nav>
</header>
<main id="content" tabindex="-1">
${main}
</main>
<footer class="imprint">
<p>onrecord ${around.version}. It tells what texts say that people said; whether they said it, and whether it is so, is for people to judge.</p>
<p>${signed(around.by)}</p>
</footer>
</body>
</html>
`.html
}

function signed(by: string | null): Markup {
  return by === null
    ? html`<a href="/sign-in">Sign in</a> to review and decide.`
    : html`Signed in as <bdi>${by}</bdi>. <a href="/sign-in">Change or sign out</a>`
}
