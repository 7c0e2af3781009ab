import { documentNotes } from './document-notes.js'
import { draftDrop } from './draft-drop.js'
import { keys } from './keys.js'

/** What the pages load for comfort. Each part is a function that needs nothing from outside itself, and is sent as its own text. */
export const SCRIPT = [keys, documentNotes, draftDrop].map((part) => `(${part.toString()})();\n`).join('')
