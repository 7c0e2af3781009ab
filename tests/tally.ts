import type { Reporter, TestModule } from 'vitest/node'

/**
 * Ends a run with one plain line, "N passed, N failed", which machines read more easily than vitest's own summary.
 * A file that could not be loaded, and an error outside every test, count as failures: nothing that failed is silent.
 */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const passed = states.filter((state) => state === 'passed').length
    const unloaded = modules.filter((module) => module.errors().length > 0).length
    const failed = states.filter((state) => state === 'failed').length + unloaded + errors.length
    const skipped = states.length - passed - states.filter((state) => state === 'failed').length
    process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  }
}
