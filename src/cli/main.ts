#!/usr/bin/env node
// Imports nothing at the top: an old Node should read the sentence below, not a syntax error from some dependency.
const [major = 0] = process.versions.node.split('.').map(Number)

if (major < 20) {
  process.stderr.write(`onrecord: this is Node ${process.versions.node}. Install Node 20 or newer.\n`)
  process.exitCode = 2
} else {
  const { main } = await import('./program.js')
  process.exitCode = await main(process.argv.slice(2))
}

export {}
