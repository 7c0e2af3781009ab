/** "(R-Wis.)", "(D)": the party that American papers set behind a name, by the look-up key of the first word in brackets. */
export function partyLetter(key: string | undefined): 'r' | 'd' | null {
  return (/^([rd])(?:$|[-.])/.exec(key ?? '')?.[1] ?? null) as 'r' | 'd' | null
}
