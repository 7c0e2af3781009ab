/** "1 statement", "12 statements", as English counts; a noun with a plural of its own brings it. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
