import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'

/** Answers one request. */
export type Answer = (response: ServerResponse, headers: IncomingHttpHeaders) => void

/** A news site on this machine: pages that a test puts there, and what was asked for. */
export class Site {
  readonly pages = new Map<string, Answer>()
  readonly asked: string[] = []
  readonly #server = createServer((request, response) => {
    this.asked.push(request.url!)
    const answer = this.pages.get(request.url!) ?? ((one: ServerResponse) => one.writeHead(404).end())
    answer(response, request.headers)
  })
  home = ''

  async open(): Promise<this> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready))
    this.home = `http://127.0.0.1:${(this.#server.address() as { port: number }).port}`
    return this
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** A page that tells its ETag and says "unchanged" to whoever knows it. */
  put(path: string, body: string | Uint8Array, type = 'text/html; charset=utf-8'): void {
    const etag = `"${typeof body === 'string' ? hash(body) : body.length}"`
    this.pages.set(path, (response, headers) => {
      if (headers['if-none-match'] === etag) response.writeHead(304).end()
      else response.writeHead(200, { 'content-type': type, etag }).end(body)
    })
  }

  /** An RSS feed of these paths. */
  feed(path: string, links: readonly string[]): void {
    const items = links.map((link) => `<item><title>${link}</title><link>${link}</link></item>`).join('')
    this.put(path, `<rss><channel>${items}</channel></rss>`, 'application/rss+xml')
  }

  /** Asked for since the last time, without robots.txt and in no order. */
  news(): string[] {
    return this.asked
      .splice(0)
      .filter((path) => path !== '/robots.txt')
      .sort()
  }
}

function hash(words: string): number {
  let sum = 7
  for (const letter of words) sum = (sum * 31 + letter.codePointAt(0)!) % 1_000_000_007
  return sum
}

/** A page with a headline and paragraphs, long enough to be taken for an article. */
export function articlePage(headline: string, ...paragraphs: readonly string[]): string {
  const rest =
    'The meeting in the old customs house went on until late in the evening and nobody left before the vote was over. '
  const all = [...paragraphs, rest.repeat(3)].map((words) => `<p>${words}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${all}</article></body></html>`
}
