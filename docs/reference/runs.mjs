/**
 * Papers show what commands really print. A block after `<!-- run -->` is run, and what it printed is written under it:
 *
 *   ```console     lines that begin with "$ " are commands; everything else in the block is their output
 *   ```js          a program that imports "onrecord"; the ```text block after it is its output
 *
 * A block after `<!-- file: NAME -->` is written to that file first. Each paper has a folder of its own, with the
 * examples in it, so nothing is left behind in the repository.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const BLOCK = /<!-- (run|file: (\S+)) -->\n+```(\w+)\n([\s\S]*?)```(?:(\n+(?:[^\n`]*\n+)?```text\n)[\s\S]*?```)?/g

/** What was run already, by its words and the files it found: several papers show the same command. */
const ran = new Map()

/** The paper with the output of everything that it marks. */
export async function withRuns(text) {
  if (!text.includes('<!-- run -->')) return text
  const place = { folder: scratch(), files: '' }
  try {
    let shown = ''
    let end = 0
    for (const block of text.matchAll(BLOCK)) {
      shown += text.slice(end, block.index) + (await refreshed(block, place))
      end = block.index + block[0].length
    }
    return shown + text.slice(end)
  } finally {
    rmSync(place.folder, { recursive: true, force: true })
  }
}

async function refreshed([whole, what, file, language, code, opens], place) {
  if (file) {
    writeFileSync(join(place.folder, file), code)
    place.files += code
  }
  if (what !== 'run') return whole
  if (language === 'console') return whole.replace(code, await session(code, place))
  const shown = await printed(process.execPath, ['--input-type=module', '--eval', code], place)
  return `<!-- run -->\n\n\`\`\`${language}\n${code}\`\`\`${opens}${shown}\`\`\``
}

/** Only the code block is replaced: a text block that follows it is prose. */
async function session(code, place) {
  let shown = ''
  for (const line of code.split('\n').filter((one) => one.startsWith('$ ')))
    shown += `${line}\n${await printed('bash', ['-c', `exec 2>&1; ${real(line.slice(2))}`], place)}`
  return () => shown
}

/** The program of this repository, whatever is installed elsewhere. */
function real(command) {
  return command.replace(/\bnpx onrecord\b/g, `"${process.execPath}" "${resolve('dist/cli/main.js')}"`)
}

/** Commands that leave something behind, or find what others left: these are run wherever they stand. */
const LASTING = /main\.js" (?:add|search|export)\b/

function printed(program, args, { folder, files }) {
  if (args.some((one) => LASTING.test(one))) return run(program, args, folder)
  const key = JSON.stringify([args, files])
  if (!ran.has(key)) ran.set(key, run(program, args, folder))
  return ran.get(key)
}

/** What it printed; a command that fails on purpose is shown like any other. */
function run(program, args, folder) {
  const options = {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', TZ: 'UTC', DATABASE_URL: '' },
    maxBuffer: 2 ** 26,
  }
  return new Promise((done) => {
    const child = execFile(program, args, options, (_, stdout, stderr) => {
      const lines = `${stdout}${stderr}`.replaceAll(folder, '/home/you/onrecord').replace(/\n*$/, '\n')
      done(lines === '\n' ? '' : lines)
    })
    child.stdin.end()
  })
}

function scratch() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'onrecord-papers-')))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(resolve('.'), join(folder, 'node_modules/onrecord'))
  symlinkSync(resolve('examples'), join(folder, 'examples'))
  return folder
}
