/**
 * A process that writes to a record until it is killed, for tests of what survives: one document after the other, each told on
 * standard output once it is committed. `read`: searches without end instead.
 *
 *   node writer.mjs write|read PLACE NAME FROM [SCHEMA]
 */
const [what, place, name, from, schema] = process.argv.slice(2)
const { inPostgres } = await import(new URL('../../dist/5-keep/in-postgres.js', import.meta.url))
const { inFile } = await import(new URL('../../dist/5-keep/in-file.js', import.meta.url))
const record = await (schema ? inPostgres(place, { schema }) : inFile(place))

for (let at = Number(from); ; at++) {
  if (what === 'write') {
    await record.add([0, 1, 2].map((part) => entry(`${name}-${at}-${part}`)))
    process.stdout.write(`${at}\n`)
  } else {
    const { hits } = await record.search({ words: 'treaty', limit: 20 })
    if (hits.some(({ anchors }) => !anchors[0].exact.includes('treaty'))) process.stdout.write('wrong\n')
    process.stdout.write('.\n')
  }
}

function entry(id) {
  const words = `“The treaty of ${id} is signed”`
  const text = `${words}, Mara Lund said. `.repeat(4)
  const statements = [0, 1, 2, 3].map((at) => ({
    id: `s${at}`,
    kind: 'direct',
    mode: 'said',
    content: [[at * (text.length / 4), at * (text.length / 4) + words.length]],
    cue: [],
    source: [],
    speakers: [{ name: 'Mara Lund', kind: 'person' }],
    addressees: [],
    via: [],
    place: 'body',
    confidence: 0.9,
    reasons: [{ rule: 'says' }],
    rivals: [],
  }))
  const record = { id, text, published: '2026-10-14', publisher: `${id} Post`, blocks: [], statements, messages: [] }
  return { record, readAt: '2026-10-20T00:00:00Z', extractor: 'onrecord 0.1.0', sha256: null }
}
