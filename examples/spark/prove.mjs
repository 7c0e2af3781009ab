/**
 * Proves the Spark job on a real Spark with two workers, one of them killed in the middle: the records must be those of one
 * process, byte for byte after sorting.
 *
 *   npm run build && node examples/spark/prove.mjs [PYTHON with pyspark] [DOCUMENTS]
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { articles } from '../../benchmarks/articles.mjs'

const [python = 'python3', count = '600'] = process.argv.slice(2)
const program = [process.execPath, resolve('dist/cli/main.js')]
const folder = mkdtempSync(join(tmpdir(), 'onrecord-spark-'))
const lines = articles(Number(count)).map((text, at) => JSON.stringify({ id: `article-${at}`, text }))
// Faults are records too, and cost no partition.
for (let at = 40; at < lines.length; at += 100) lines[at] = 'no document'
mkdirSync(join(folder, 'in'))
for (let part = 0; part < 4; part++)
  writeFileSync(join(folder, 'in', `${part}.ndjson`), `${lines.filter((_, at) => at % 4 === part).join('\n')}\n`)

try {
  const alone = join(folder, 'alone.ndjson')
  const inputs = readdirSync(join(folder, 'in')).map((name) => join(folder, 'in', name))
  execFileSync(program[0], [program[1], 'extract', ...inputs, '--errors-as-records', '-o', alone], { stdio: 'ignore' })
  const killed = await submitted()
  const expected = readFileSync(alone, 'utf8').split('\n').filter(Boolean)
  const found = recordsOf(join(folder, 'out/records'))
  const key = (line) => ('error' in JSON.parse(line) ? 'an error' : line)
  const same = JSON.stringify(expected.map(key).sort()) === JSON.stringify(found.map(key).sort())
  const days = readdirSync(join(folder, 'out/statements')).filter((name) => name.startsWith('day=')).length
  print(
    `${expected.length} records of one process, ${found.length} of Spark, of which ${found.filter((line) => 'error' in JSON.parse(line)).length} tell of an error`,
  )
  print(`${killed} of its executors killed meanwhile; ${days} partitions of Parquet`)
  print(same ? 'the same, byte for byte after sorting' : 'NOT the same')
  process.exitCode = same && killed > 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Runs the job, and kills the first executor that has begun to work. */
async function submitted() {
  const home = execFileSync(python, ['-c', 'import os, pyspark; print(os.path.dirname(pyspark.__file__))'], {
    encoding: 'utf8',
  }).trim()
  const job = [
    join(home, 'bin/spark-submit'),
    ...['--master', 'local-cluster[2,1,1024]', '--conf', 'spark.ui.enabled=false'],
    ...['--conf', `spark.executorEnv.PYSPARK_PYTHON=${python}`, resolve('examples/spark/statements.py')],
    ...['--documents', join(folder, 'in/*.ndjson'), '--out', join(folder, 'out'), '--partitions', '12', '--records'],
    ...['--onrecord', program.join(' ')],
  ]
  const child = spawn(job[0], job.slice(1), { env: { ...process.env, SPARK_HOME: home, PYSPARK_PYTHON: python } })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (log += bytes))
  let killed = 0
  const timer = setInterval(() => {
    // An onrecord process under an executor: the work has begun.
    const busy = processes().find(
      ({ command }) => command.includes('--errors-as-records --input') || /dist\/cli\/main\.js extract/.test(command),
    )
    if (!busy || killed > 0) return
    const executor = processes().find(({ command }) => command.includes('CoarseGrainedExecutorBackend'))
    if (!executor) return
    process.kill(executor.pid, 'SIGKILL')
    killed++
  }, 200)
  const code = await new Promise((done) => child.on('close', done))
  clearInterval(timer)
  if (code !== 0) throw new Error(`spark-submit ended with ${code}: ${log.slice(-3000)}`)
  return killed
}

function processes() {
  const out = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return out.split('\n').flatMap((line) => {
    const [, pid, command] = /^\s*(\d+) (.*)$/.exec(line) ?? []
    return pid === undefined ? [] : [{ pid: Number(pid), command }]
  })
}

function recordsOf(path) {
  return readdirSync(path)
    .filter((name) => name.startsWith('part-'))
    .flatMap((name) =>
      gunzipSync(readFileSync(join(path, name)))
        .toString('utf8')
        .split('\n')
        .filter(Boolean),
    )
}

function print(line) {
  process.stdout.write(`${line}\n`)
}
