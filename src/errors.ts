/**
 * Every error onrecord throws. An error is the caller's mistake or the world's failure; a fault in the material is a
 * Message. Each has a searchable name, says what was expected, and what to do next.
 */
export class OnrecordError extends Error {
  /** What to do next, in one sentence. */
  readonly advice: string

  constructor(name: string, problem: string, advice: string, cause?: unknown) {
    super(problem, cause === undefined ? undefined : { cause })
    this.name = name
    this.advice = advice
  }
}

/** An error as data: for an answer, a queue, or another core. */
export interface ToldError {
  readonly name: string
  readonly problem: string
  readonly advice: string
}

/** The data of an error; what caused it stays behind. */
export function dataOf({ name, message, advice }: OnrecordError): ToldError {
  return { name, problem: message, advice }
}

/** An error of these that was made on another core, and came here as data. */
export function toldElsewhere(told: ToldError): OnrecordError {
  return new OnrecordError(told.name, told.problem, told.advice)
}

/** A file, folder or pattern that is not there or cannot be read. */
export function cannotRead(what: string, why: string, cause?: unknown): OnrecordError {
  return new OnrecordError(
    'CannotRead',
    `Cannot read ${what}: ${why}.`,
    'Check the path and the permissions, then run the command again.',
    cause,
  )
}

/** An address that did not answer with a readable page. */
export function cannotFetch(url: string, why: string, advice: string, cause?: unknown): OnrecordError {
  return new OnrecordError('CannotFetch', `Cannot fetch ${url}: ${why}.`, advice, cause)
}

/** A file that the answer was to go to, and cannot. */
export function cannotWrite(
  path: string,
  cause: NodeJS.ErrnoException,
  advice = 'Name another file with -o.',
): OnrecordError {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'a part of its path is not a folder',
    EISDIR: 'it is a folder',
    EACCES: 'permission was denied',
    ENOSPC: 'the disk is full',
  }
  const why = reasons[cause.code ?? ''] ?? cause.message
  return new OnrecordError('CannotWrite', `Cannot write ${path}: ${why}.`, advice, cause)
}

/** An option or argument outside what was expected. */
export function wrongUse(problem: string, advice: string): OnrecordError {
  return new OnrecordError('WrongUse', problem, advice)
}

/** A page that failed its own check: words in quotation marks that no source holds. Nothing is written. */
export function unprovenPage(words: readonly string[]): OnrecordError {
  const shown = words
    .slice(0, 3)
    .map((w) => `“${w}”`)
    .join(', ')
  return new OnrecordError(
    'UnprovenPage',
    `The page holds ${words.length} quotation(s) that stand in none of its sources: ${shown}.`,
    'Nothing was written. This is a fault of onrecord: please report it with the sources.',
  )
}

/** An input that is there but holds no text: a PDF, an image, an archive. */
export function notText(what: string, why: string): OnrecordError {
  return new OnrecordError(
    'NotText',
    `Cannot read ${what}: ${why}.`,
    'Give plain text, HTML or NDJSON; turn other formats into one of these first.',
  )
}

/** One line of an NDJSON input that is no document; the other lines are read all the same. */
export function badLine(place: string, why: string, advice = DOCUMENT_LINE): OnrecordError {
  return new OnrecordError('BadLine', `Cannot read ${place}: ${why}.`, advice)
}

/** A judgement that cannot be obeyed: a line that is none, or one about a party that its document does not have. */
export function badJudgement(place: string, why: string): OnrecordError {
  return new OnrecordError(
    'BadJudgement',
    `Cannot use ${place}: ${why}.`,
    'See with onrecord speaker how the party is called, and judge anew with onrecord judge.',
  )
}

/** One line of an authority file that is no entry; the other lines are read all the same. */
export function badEntry(place: string, why: string): OnrecordError {
  return new OnrecordError(
    'BadEntry',
    `Cannot read ${place}: ${why}.`,
    'Write one JSON object a line: {"id": "Q1", "labels": ["…"], "aliases": ["…"], "descriptions": ["…"]}.',
  )
}

const DOCUMENT_LINE = 'Write one JSON object a line: {"id": "…", "text": "…"} or {"id": "…", "html": "…"}.'

/**
 * A record that cannot be opened, read or written: what is wrong with its place, and what to do there. A queue is named as one
 * ("queue postgres://…").
 */
export function cannotKeep(where: string, why: string, advice: string, cause?: unknown): OnrecordError {
  const what = where.startsWith('queue ') ? where : `record ${where}`
  return new OnrecordError('CannotKeep', `The ${what} cannot be used: ${why}.`, advice, cause)
}

/** An address or file that was named as a feed and is none; `feeds` are those that it names itself. */
export function notAFeed(url: string, why: string, feeds: readonly string[]): OnrecordError {
  const advice =
    feeds.length > 0
      ? `It names ${feeds.length === 1 ? 'this feed' : 'these feeds'}: ${feeds.join(' ')}.`
      : 'Give the address of an RSS, Atom or JSON feed, an OPML list or a news sitemap.'
  return new OnrecordError('NotAFeed', `Cannot read ${url} as a feed: ${why}.`, advice)
}

/** Something that only who has the token may do; a wrong token is told like none at all. */
export function notAllowed(what: string): OnrecordError {
  return new OnrecordError(
    'NotAllowed',
    `${what} needs the token of this server.`,
    'Send it as "Authorization: Bearer TOKEN"; onrecord serve says where it comes from.',
  )
}

/** A path, document or place of a document that a server does not have. */
export function notHere(what: string, advice = 'See /openapi.json for what this server answers.'): OnrecordError {
  return new OnrecordError('NotHere', `There is no ${what} here.`, advice)
}

/** A request that is larger than a server takes; `most` in bytes. */
export function tooLarge(most: number): OnrecordError {
  return new OnrecordError(
    'TooLarge',
    `The request is larger than ${most} bytes.`,
    'Send fewer documents at once, or work on files with the command.',
  )
}

/** A server that works on as much as it can. */
export function tooBusy(): OnrecordError {
  return new OnrecordError('TooBusy', 'The server works on as many questions as it can.', 'Ask again in a second.')
}

/** A question that took longer than a server allows; `most` in milliseconds. */
export function tookTooLong(most: number): OnrecordError {
  return new OnrecordError(
    'TookTooLong',
    `The answer took longer than ${most / 1000} seconds.`,
    'Ask for less at once, or for the answer line by line with "Accept: application/x-ndjson".',
  )
}

/** A request under a name that is not this server's: a page of another site may be behind it. */
export function wrongHost(name: string): OnrecordError {
  return new OnrecordError(
    'WrongHost',
    `This server does not answer as ${name.slice(0, 100)}.`,
    'Ask it by its address, or name the host with onrecord serve --allow-host.',
  )
}

/** A fault of ours, told to who asks from elsewhere without what it says of the inside: its words may hold a path or a document. */
export function fault(): OnrecordError {
  return new OnrecordError(
    'Fault',
    'The question could not be answered.',
    'This is a fault of onrecord: please report it with the question.',
  )
}
