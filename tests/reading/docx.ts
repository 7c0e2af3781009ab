import { deflateRawSync } from 'node:zlib'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const LINKS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`
const STYLES = `<w:styles ${NAMESPACES}>${[
  ['Zitat', 'Quote'],
  ['berschrift1', 'heading 1'],
  ['Titel', 'Title'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')}</w:styles>`
const PARTS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>`

/** A run of words. */
export const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

/** A paragraph of Word: runs, or anything else that may stand in one; the styles have the names of a German Word. */
export const paragraph = (content: string, style?: 'Zitat' | 'berschrift1' | 'Titel') =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${content}</w:p>`

/** A .docx file that holds these paragraphs, and one footnote. */
export function docx(...paragraphs: readonly string[]): Buffer {
  const body = `<w:document ${NAMESPACES}><w:body>${paragraphs.join('')}</w:body></w:document>`
  const note = `<w:footnotes ${NAMESPACES}><w:footnote w:id="1">${paragraph(run('By telephone.'))}</w:footnote></w:footnotes>`
  return zip([
    ['[Content_Types].xml', TYPES],
    ['_rels/.rels', LINKS],
    ['word/document.xml', body],
    ['word/styles.xml', STYLES],
    ['word/footnotes.xml', note],
    ['word/_rels/document.xml.rels', PARTS],
  ])
}

/** A ZIP archive. `stated` is the unpacked size that its directory claims; left out: the true one. */
export function zip(files: readonly (readonly [name: string, content: string | Buffer])[], stated?: number): Buffer {
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of files) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(checksum(plain), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(stated ?? plain.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name)]))
    entries.push(entry)
    offset += entry.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...entries, listed, end])
}

/** CRC-32 as ZIP wants it (Node has its own from 20.15 on); of a bomb nobody gets to see it. */
function checksum(bytes: Uint8Array): number {
  if (bytes.length > 1_000_000) return 0
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return (rest ^ 0xffffffff) >>> 0
}
