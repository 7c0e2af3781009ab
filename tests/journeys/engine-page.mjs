/** The script of the page in browser.test.ts: stages 2 to 4 as plain modules, weights fetched as bytes. */
import { loadSyntax, understand } from '/dist/2-understand/index.js'
import { attribute, loadAttribution } from '/dist/3-attribute/index.js'
import { resolve } from '/dist/4-resolve/index.js'
import { documentRecord } from '/dist/operations/record.js'

const bytes = async (name) => new Uint8Array(await (await fetch(`/models/${name}.bin`)).arrayBuffer())

/** The NDJSON of documents, each with the messages of reading it. */
globalThis.extractAll = async (documents) => {
  const syntax = loadSyntax(await bytes('syntax-en'))
  const attribution = loadAttribution(await bytes('attribution-en'))
  return documents
    .map(({ document, messages }) => {
      const understanding = understand(document, syntax)
      const found = attribute(understanding, attribution)
      const all = [...messages, ...understanding.messages, ...found.messages]
      const resolution = resolve(understanding, found.statements)
      return `${JSON.stringify(documentRecord(document, { ...found, messages: all, ...resolution }))}\n`
    })
    .join('')
}
