import { describe, expect, test } from 'vitest'
import { party, record, says } from '../../../tests/records.js'
import { ENGLISH } from '../language/en.js'
import { composePage } from '../page.js'
import { linkedData } from './linked-data.js'

const made = { generatedAt: '2026-10-16T00:00:00Z', version: '1.2.3' }
const text =
  '“We will not sign this,” Lund said. “Not this year.”\nThe office said it was over by now.\n“We regret this very much.”'
const one = record(
  'a',
  text,
  [
    says('Mara Lund', ['“We will not sign this,”', '“Not this year.”']),
    says('Mara Lund', 'it was over by now'),
    says(party('The office', 'organisation'), '“We regret this very much.”'),
  ],
  { title: 'Talks </script><!-- \u2028 end', url: 'https://herald.example/a' },
)

describe('the page for programs', () => {
  const written = linkedData(composePage([one], made), ENGLISH)

  test('is an article, its sources, and its quotations', () => {
    const quotation = (words: string, type: string, name: string) => ({
      '@type': 'Quotation',
      text: words,
      creator: { '@type': type, name },
      isBasedOn: 'https://herald.example/a',
    })
    expect(JSON.parse(written)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Talks </script><!-- end: What did they say?',
      inLanguage: 'en',
      datePublished: '2026-10-16T00:00:00Z',
      isBasedOn: ['https://herald.example/a'],
      hasPart: [
        quotation('We will not sign this,', 'Person', 'Mara Lund'),
        quotation('Not this year.', 'Person', 'Mara Lund'),
        quotation('We regret this very much.', 'Organization', 'The office'),
      ],
    })
  })

  test('can end no script', () => {
    expect(written).not.toMatch(/[<>&\u2028\u2029]/)
  })

  test('links no address that is none', () => {
    const bare = composePage([{ ...one, url: 'javascript:alert(1)' }], made)
    expect(linkedData(bare, ENGLISH)).not.toContain('javascript')
  })
})
