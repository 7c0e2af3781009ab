/** Text that Markdown shows as it is: no emphasis, link, heading, list, table or HTML can come out of a source's words. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replace(
      /^(\s*)([-+]|\d+[.)])(?=\s)/gm,
      (_all, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )
    .replace(/\b(https?):(?=\/\/)/g, '$1\\:')
}

/** The text that `escapeMarkdown` was given, direction controls aside. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\`*_[\]<>|~#&:+\-.)])/g, '$1')
}
