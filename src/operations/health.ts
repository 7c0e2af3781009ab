/**
 * What works on this machine: each part is tried.
 * @module
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { OnrecordError } from '../errors.js'
import type { Finding } from './doctor.js'
import { engineFor } from './engine.js'
import { check, explain, extract } from './library.js'
import type { Onrecord } from './open.js'
import { recordPlace } from './record-place.js'

/** A sentence whose speaker is beyond doubt. */
const SENTENCE = '“The bridge opens on Friday,” harbour master Ines Varga said.'

/** Everything that is tried, in the order in which one rests on the other. */
export async function findings(onrecord: Onrecord, told: string | undefined): Promise<Finding[]> {
  const tried: readonly [string, () => Promise<string>][] = [
    ['models', models],
    ['extract', extracts],
    ['check', checks],
    ['explain', explains],
    ['record', () => recordAt(onrecord, told)],
    ['server', server],
    ['agents', agents],
  ]
  const found: Finding[] = []
  for (const [name, attempt] of tried) found.push(await finding(name, attempt))
  return found
}

async function finding(name: string, attempt: () => Promise<string>): Promise<Finding> {
  try {
    return { name, ok: true, told: await attempt() }
  } catch (error) {
    const { message } = error as Error
    return { name, ok: false, told: error instanceof OnrecordError ? `${message} ${error.advice}` : message }
  }
}

async function models(): Promise<string> {
  const folder = new URL('../../models/', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.bin'))
  engineFor({ language: 'en' })
  return names.map((name) => `${name} ${(statSync(new URL(name, folder)).size / 1e6).toFixed(1)} MB`).join(', ')
}

async function extracts(): Promise<string> {
  const { statements } = await extract(SENTENCE)
  const speaker = statements[0]?.speakers[0]?.name
  if (speaker === undefined) throw new Error('a plain quotation was not found: please report it')
  return `a quotation, and that ${speaker} said it`
}

async function checks(): Promise<string> {
  const { quotes } = await check('Varga said: “The bridge opens on Monday.”', [SENTENCE])
  if (quotes[0]?.verdict !== 'altered') throw new Error('an altered quotation was not recognised: please report it')
  return 'an altered quotation is recognised'
}

async function explains(): Promise<string> {
  const page = await explain([await extract(SENTENCE)], { format: 'md' })
  return `a page of ${page.length} letters, proved against its source`
}

/** A record that is not there yet is no fault: onrecord add makes it. */
async function recordAt({ places }: Onrecord, told: string | undefined): Promise<string> {
  const place = recordPlace(told)
  if (!(await places.isRecord(place))) {
    const { openRecord } = await import('../5-keep/index.js')
    if (typeof openRecord !== 'function') throw new Error('the store cannot be loaded')
    return `none at ${shown(place)} yet: onrecord add makes it`
  }
  const record = await places.openRecord(place, { mustExist: true })
  try {
    const { documents, statements, version } = await record.about()
    return `${record.where}: ${documents} documents, ${statements} statements, shape ${version}`
  } finally {
    await record.close()
  }
}

/** Without the password of a server. */
const shown = (place: string): string => place.replace(/\/\/([^:@/]*):[^@/]*@/, '//$1:…@')

async function server(): Promise<string> {
  return `hono ${installed('hono')}, zod ${installed('zod')}`
}

async function agents(): Promise<string> {
  return `Model Context Protocol, server ${installed('@modelcontextprotocol/server')}`
}

/** The version of a package, read from where Node finds it. */
function installed(name: string): string {
  const entry = new URL(import.meta.resolve(name))
  for (let at = new URL('.', entry); ; at = new URL('..', at)) {
    const own = packageAt(new URL('package.json', at))
    if (own?.name === name) return own.version
    if (at.pathname === '/') throw new Error(`${name} is not installed: run npm ci`)
  }
}

function packageAt(file: URL): { name: string; version: string } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
