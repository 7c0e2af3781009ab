import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Asked, nameOf, type PoliteFetcher, reasonOf, type Validators } from '../../1-read/index.js'
import { cannotRead, OnrecordError } from '../../errors.js'

/** Asks for feeds and articles, on the web or in files. */
export interface Sources {
  feed(url: string, known: Validators | null): Promise<Asked>
  /** `feed` is the one that told of the article: a file leads to files beside it only. */
  article(url: string, how: { readonly feed: string; readonly known: Validators | null }): Promise<Asked>
}

/** As much as is read of a page on the web. */
const MOST = 10 * 1024 * 1024

/** The sources of a run; files need no network and no manners. */
export function sourcesFrom(fetcher: PoliteFetcher): Sources {
  const wish = (known: Validators | null) => (known ? { known } : {})
  return {
    feed: (url, known) => (isFile(url) ? file(url) : fetcher.ask(url, { ...wish(known), as: 'feed' })),
    article: (url, { feed, known }) => (isFile(url) ? file(url, feed) : fetcher.ask(url, wish(known))),
  }
}

/** A feed as the user named it, as an address. */
export function addressOf(input: string): string {
  return /^https?:\/\//i.test(input) ? input : pathToFileURL(resolve(input)).href
}

/** An address as people read it: a file by its path from here. */
export function shownAs(url: string): string {
  return isFile(url) ? nameOf(fileURLToPath(url)) : url
}

/** Whether an address is that of a file. */
export function isFile(url: string): boolean {
  return url.startsWith('file:')
}

async function file(url: string, feed?: string): Promise<Asked> {
  const name = shownAs(url)
  try {
    const path = await realpath(fileURLToPath(url))
    if (feed !== undefined) {
      const folder = await realpath(dirname(fileURLToPath(feed)))
      const way = relative(folder, path)
      if (way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way)
        throw cannotRead(name, 'it does not lie beside the feed that names it, nor in a folder there')
    }
    if ((await stat(path)).size > MOST) throw cannotRead(name, `it is larger than ${MOST} bytes`)
    const page = { url, bytes: await readFile(path), contentType: null, etag: null, lastModified: null }
    return { is: 'page', page }
  } catch (cause) {
    return {
      is: 'failed',
      error: cause instanceof OnrecordError ? cause : cannotRead(name, reasonOf(cause), cause),
    }
  }
}
