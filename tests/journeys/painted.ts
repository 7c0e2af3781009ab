import type { Page } from 'playwright-core'

/** A colour that no article has, for what the browser marks: ground and letters, so that the whole stretch is one colour. */
export const PAINT = '::target-text { background: rgb(255, 0, 255) !important; color: rgb(255, 0, 255) !important }'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What a reader sees of a link that was followed. */
export interface Landing {
  /** How much of the words, as far as they are in the window, the browser has marked: 0 to 1. */
  readonly marked: number
  /** How much of what it marked is none of these words: 0 to 1. */
  readonly beside: number
  /** Whether the first line of the words is in the window. */
  readonly inSight: boolean
}

/**
 * Where the browser has landed, measured on a picture of the window: no script can ask for it. `words` are those that should be marked, `before` those
 * that stand before them; `canvas` is a page of its own, in which the picture is counted.
 */
export async function landed(page: Page, canvas: Page, told: { before: string; words: string }): Promise<Landing> {
  const boxes = await page.evaluate(boxesOf, told)
  const picture = (await page.screenshot()).toString('base64')
  return canvas.evaluate(countPaint, { picture, boxes })
}

/** The lines that the words fill in the window's own measure. */
function boxesOf({ before, words }: { before: string; words: string }): Box[] {
  const letters: { node: Node; at: number; sign: string }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    [...(node.textContent ?? '')].reduce((at, sign) => {
      if (/[\p{L}\p{N}]/u.test(sign)) letters.push({ node, at, sign: sign.toLowerCase() })
      return at + sign.length
    }, 0)
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const all = letters.map(({ sign }) => sign).join('')
  const [lead, wanted] = [plain(before), plain(words)]
  const found = all.indexOf(lead + wanted)
  if (found < 0 || wanted === '') return []
  const range = document.createRange()
  const [first, last] = [letters[found + lead.length]!, letters[found + lead.length + wanted.length - 1]!]
  range.setStart(first.node, first.at)
  range.setEnd(last.node, last.at + 1)
  return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
}

async function countPaint({ picture, boxes }: { picture: string; boxes: Box[] }): Promise<Landing> {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const drawn = new OffscreenCanvas(image.width, image.height).getContext('2d')!
  drawn.drawImage(image, 0, 0)
  const { data } = drawn.getImageData(0, 0, image.width, image.height)
  const painted = (x: number, y: number) => {
    const at = 4 * (y * image.width + x)
    return data[at]! > 200 && data[at + 1]! < 60 && data[at + 2]! > 200
  }
  const inside = (x: number, y: number, { left, top, right, bottom }: Box, slack: number) =>
    x >= left - slack && x < right + slack && y >= top - slack && y < bottom + slack
  let [expected, marked, all, beside] = [0, 0, 0, 0]
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < image.width; x++) {
      const own = boxes.some((box) => inside(x, y, box, -1))
      if (own) expected++
      if (!painted(x, y)) continue
      all++
      if (own) marked++
      if (!boxes.some((box) => inside(x, y, box, 6))) beside++
    }
  const first = boxes.find(({ right, left }) => right - left > 1)
  return {
    marked: expected === 0 ? 0 : marked / expected,
    beside: all === 0 ? 0 : beside / all,
    inSight: first !== undefined && first.top >= 0 && first.bottom <= image.height,
  }
}
