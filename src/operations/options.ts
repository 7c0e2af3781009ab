/** Options that several operations have, worded once. */

/** What `-o` does, for every operation. */
export const OUTPUT = 'write the answer to FILE'

/** What `--json` does, for every operation whose answer is data. */
export const JSON_LINES = 'write the answer as JSON, one value a line'

/** Inputs may be addresses; those of one's own network are asked for only on demand. */
export const allowPrivate = {
  kind: 'flag',
  name: 'allow-private',
  about: 'fetch addresses of this machine and its own network, too',
  remote: false,
} as const

/** A queue of documents on a PostgreSQL server, named for what it is to do. */
export function queueOptionTo<About extends string>(about: About) {
  return {
    kind: 'text',
    name: 'queue',
    value: 'ADDRESS',
    about: `${about}: postgres://USER@HOST/DATABASE`,
    remote: false,
  } as const
}

/** Where Wikidata ids come from: nothing is fetched. */
export const authority = {
  kind: 'text',
  name: 'authority',
  value: 'FILE',
  about: 'give Wikidata ids from this NDJSON of id, labels, aliases and descriptions',
  remote: false,
} as const
