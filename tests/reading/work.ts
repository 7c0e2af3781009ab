import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

// Without these V8 drops counts: with the bytecode that it flushes, and with the calls that it inlines.
for (const flag of ['--no-flush-bytecode', '--no-opt', '--no-sparkplug', '--no-maglev']) setFlagsFromString(flag)

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
  }[]
}

/**
 * How much work a piece of code does, as the same number on every machine: how often V8 entered each of its functions,
 * loops and branches. Only files whose address holds `part` count.
 */
export async function workOf(part: string, run: () => void): Promise<number> {
  const session = new Session()
  session.connect()
  const ask = (method: string, wish?: object) =>
    new Promise<unknown>((done, fail) =>
      session.post(method, wish, (error, answer) => (error ? fail(error) : done(answer))),
    )
  await ask('Profiler.enable')
  await ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  run()
  const { result } = (await ask('Profiler.takePreciseCoverage')) as Coverage
  await ask('Profiler.stopPreciseCoverage')
  session.disconnect()
  return result
    .filter(({ url }) => url.includes(part))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0)
}
