import type { Entry } from '../entries.js'
import { CONTEXT } from '../export/web-annotation.js'
import type { PageLanguage } from '../language/page-language.js'
import { safeUrl } from '../links.js'
import type { Page } from '../page.js'

/** The page for programs, as schema.org knows it: an article, its sources and its quotations. JSON, safe inside a script. */
export function linkedData(page: Page, { lang }: PageLanguage): string {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    inLanguage: lang,
    datePublished: page.generatedAt,
    isBasedOn: page.sources.flatMap(({ url }) => (url === null ? [] : [url])),
    hasPart: page.themes.flatMap(({ entries, more }) =>
      [...entries, ...more].flatMap((entry) => quotationsOf(page, entry)),
    ),
  }
  return inScript(article)
}

/** The words of every statement in every document that printed it, as W3C Web Annotations. JSON, safe inside a script. */
export function annotationPage({ annotations }: Page): string {
  return inScript({ '@context': CONTEXT, type: 'AnnotationPage', items: annotations })
}

/** "</script>" and "<!--" end or change a script whatever stands around them; JSON may spell the sign by its number. */
function inScript(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028-\u202E\u2066-\u2069]/g, escaped)
}

function quotationsOf({ sources }: Page, { parts, speaker, speakerKind, source }: Entry) {
  const url = safeUrl(sources[source - 1]?.url ?? undefined)
  return parts
    .filter(({ quoted }) => quoted)
    .map(({ text }) => ({
      '@type': 'Quotation',
      text,
      creator: {
        '@type': speakerKind === 'person' || speakerKind === 'unnamed' ? 'Person' : 'Organization',
        name: speaker,
      },
      ...(url === null ? {} : { isBasedOn: url }),
    }))
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
