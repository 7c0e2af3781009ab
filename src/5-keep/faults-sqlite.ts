import { cannotKeep, OnrecordError } from '../errors.js'

/** What SQLite's result codes mean for whoever keeps a record, and what to do. */
const FAULTS: Readonly<Record<number, readonly [why: string, advice: string]>> = {
  5: ['another program has been writing to it for a minute', 'Wait until it is done, then run the command again.'],
  6: ['another program holds it', 'Wait until it is done, then run the command again.'],
  8: ['it cannot be written', 'Check the permissions of the folder; nothing was changed.'],
  10: ['the disk failed to read or write', 'Check the disk; what was written before is still there.'],
  11: ['its file is damaged', 'Put a copy of the folder in its place, or save what can be read with onrecord export.'],
  13: ['the disk is full', 'Make room, then run the command again: it goes on where it stopped, and nothing was lost.'],
  14: ['its file cannot be opened', 'Check that the folder is there and that you may write to it.'],
  26: ['its file is no database', 'Name another folder with --record, or put a copy of the folder in its place.'],
}

/** The driver does not always hand the code on; the words are SQLite's own, and have not changed in twenty years. */
const WORDS: readonly (readonly [words: RegExp, code: number])[] = [
  [/database is locked/, 5],
  [/table is locked/, 6],
  [/readonly database/, 8],
  [/disk I\/O error/, 10],
  [/malformed/, 11],
  [/disk is full/, 13],
  [/unable to open/, 14],
  [/not a database/, 26],
]

const FOLDERS: Readonly<Record<string, readonly [why: string, advice: string]>> = {
  EACCES: ['permission was denied', 'Check the permissions of the folder, or name another with --record.'],
  EPERM: ['permission was denied', 'Check the permissions of the folder, or name another with --record.'],
  EROFS: ['the disk is read-only', 'Name another folder with --record.'],
  ENOSPC: ['the disk is full', 'Make room, then run the command again.'],
  EEXIST: ['there is a file of that name, and no folder', 'Name another folder with --record.'],
  ENOTDIR: ['a part of its path is not a folder', 'Name another folder with --record.'],
}

/** An error of SQLite or of the file system as one of ours; any other stays what it is. */
export function sqliteFault(folder: string, cause: unknown): unknown {
  if (cause instanceof OnrecordError) return cause
  const { code } = cause as { code?: string }
  const [why, advice] = FAULTS[codeOf(cause)] ?? FOLDERS[code ?? ''] ?? []
  return why === undefined ? cause : cannotKeep(folder, why, advice!, cause)
}

/** The kind of an error of SQLite, such as 5 for "busy"; 0 for an error of something else. */
export function codeOf(cause: unknown): number {
  const { errcode, sqliteCode, message = '' } = cause as { errcode?: number; sqliteCode?: number; message?: string }
  // The lower eight bits are the kind, the others tell it more exactly.
  return (errcode ?? sqliteCode ?? WORDS.find(([words]) => words.test(message))?.[1] ?? 0) & 0xff
}
