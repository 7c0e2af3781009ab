import fc from 'fast-check'

/**
 * One seed for every property, so that a run passes or fails by the code alone and a failure can be repeated.
 * `SEED=7 npx vitest run` looks elsewhere; what it finds becomes a test with its own text.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261125) })
