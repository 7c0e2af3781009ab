import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server that a test may use, and how to be rid of it. */
export interface Server {
  readonly address: string
  stop(): void
}

/** Debian keeps the server's programs out of the PATH. */
function programs(): string | null {
  const folders = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql')
        .sort()
        .reverse()
        .map((version) => `/usr/lib/postgresql/${version}/bin`)
    : []
  const all = [...folders, ...(process.env.PATH ?? '').split(':')]
  return all.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null
}

/** Where test files find the server's address; unset where there is none. */
export const ADDRESS = 'ONRECORD_TEST_POSTGRES'

/**
 * For the whole run (vitest's globalSetup): the server that DATABASE_URL names, or one of our own in a folder of its own, which
 * listens on a socket file only. Where PostgreSQL is not installed the tests say so; in CI it has to be.
 */
export default function setup(): () => void {
  const server = start()
  if (server) process.env[ADDRESS] = server.address
  else if (process.env.CI === 'true')
    throw new Error('CI must try the record on PostgreSQL: install the Debian package postgresql.')
  else process.stderr.write('The record on PostgreSQL is not tried: the Debian package postgresql is not installed.\n')
  return () => server?.stop()
}

/** Starts a server, or finds the one that DATABASE_URL names; null where there is none. */
export function start(): Server | null {
  const given = process.env.DATABASE_URL
  if (given) return { address: given, stop: () => {} }
  const bin = programs()
  if (!bin) return null
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-pg-'))
  const data = join(folder, 'data')
  mkdirSync(data)
  chmodSync(folder, 0o755)
  const user = unprivileged()
  if (user) for (const one of [folder, data]) chownSync(one, user.uid, user.gid)
  const options = {
    stdio: 'pipe' as const,
    cwd: folder,
    ...(user ?? {}),
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'onrecord', '-A', 'trust', '-E', 'UTF8', '--no-sync'], options)
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c max_connections=60`
  // pg_ctl hands its pipes to the server: waiting for their end would never end.
  const log = join(folder, 'log')
  const starting = ['-D', data, '-l', log, '-w', '-o', settings, 'start']
  execFileSync(join(bin, 'pg_ctl'), starting, { ...options, stdio: 'ignore' })
  const stop = () => {
    spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { ...options, stdio: 'ignore' })
    rmSync(folder, { recursive: true, force: true })
  }
  return { address: `postgres://onrecord@localhost/postgres?host=${encodeURIComponent(folder)}`, stop }
}

/** PostgreSQL refuses to run as root; "nobody" is on every system. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const [, , uid, gid] = execFileSync('getent', ['passwd', 'nobody'], { encoding: 'utf8' }).split(':')
  return { uid: Number(uid), gid: Number(gid) }
}
