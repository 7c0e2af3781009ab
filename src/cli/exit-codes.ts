/** What the exit status says; the contract fixes the three. */
export const exitCodes = {
  /** At least one statement was found. */
  found: 0,
  /** Everything was read, and there was nothing to find. */
  nothing: 1,
  /** The command was used wrongly, or none of its inputs could be read. */
  failed: 2,
} as const

/** One of the three. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
