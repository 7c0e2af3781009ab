import type { CheckedDraft } from '../8-publish/index.js'
import { wrongUse } from '../errors.js'
import type { Onrecord } from './open.js'

/** How `check` writes its answer. */
export type CheckFormat = 'text' | 'json' | 'ndjson' | 'sarif' | 'github' | 'junit' | 'html'

/** Writes the check of one draft after the other; formats that are one file wait for the last. */
export interface CheckWriter {
  one(draft: CheckedDraft): string
  foot(): string
}

/** A writer for one answer. */
export async function checkWriter(format: CheckFormat, { columns, colour, version }: Onrecord): Promise<CheckWriter> {
  const publish = await import('../8-publish/index.js')
  const nothing = () => ''
  let written = 0
  switch (format) {
    case 'ndjson':
      return { one: ({ report }) => `${JSON.stringify({ id: report.draft, ...report })}\n`, foot: nothing }
    case 'json':
      return {
        one: ({ report }) => `${written++ === 0 ? '[' : ','}\n${JSON.stringify(report, null, 2)}`,
        foot: () => (written === 0 ? '[]\n' : '\n]\n'),
      }
    case 'github':
      return { one: publish.reportToGithub, foot: nothing }
    case 'text':
      return {
        one: (draft) => `${written++ === 0 ? '' : '\n'}${publish.reportToTerminal(draft, { columns, colour })}`,
        foot: nothing,
      }
    case 'sarif':
      return collected((drafts) => publish.reportsToSarif(drafts, version))
    case 'junit':
      return collected(publish.reportsToJunit)
    case 'html':
      return collected((drafts) => publish.reportsToHtml(drafts, version))
  }
}

function collected(write: (drafts: readonly CheckedDraft[]) => string): CheckWriter {
  const drafts: CheckedDraft[] = []
  return {
    one(draft) {
      drafts.push(draft)
      return ''
    },
    foot: () => inOneString(() => write(drafts)),
  }
}

/** Half a gigabyte is the longest string there is; quotations within quotations, a megabyte each, come to more. */
function inOneString(write: () => string): string {
  try {
    return write()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const advice = 'Ask for --format ndjson, which is written draft by draft, or check fewer drafts at once.'
    throw wrongUse('The report is longer than one file of this format can be.', advice)
  }
}
