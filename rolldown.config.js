// Joins what the command loads into a few files: 244 modules took 120 ms to load, a third of a cold start
// (docs/decisions/0010-the-command-is-bundled.md). The chunks lie beside `main.js`, so that paths to `models/` hold.
// Dependencies stay where npm put them, but for rolldown's own helpers; the library (`dist/index.js`) is not touched.
export default {
  input: { program: 'dist/cli/program.js' },
  platform: 'node',
  external: [/^(?!@oxc-project\/)[\w@]/],
  output: { dir: 'dist/cli', format: 'esm', chunkFileNames: '[name].js' },
}
