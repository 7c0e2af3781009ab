/**
 * How well two groupings of the same things agree. Both are lists of labels, one for each thing.
 */

/** Hubert and Arabie's adjusted Rand index: 1 for the same groups, about 0 for groups drawn by chance. */
export function adjustedRand(found, true_) {
  const { cells, rows, columns } = counts(found, true_)
  const pairs = (list) => list.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const [both, a, b] = [cells, rows, columns].map(pairs)
  const all = pairs([found.length])
  const chance = (a * b) / all
  const most = (a + b) / 2
  return most === chance ? 1 : (both - chance) / (most - chance)
}

/** Rosenberg and Hirschberg's V-measure: the harmonic mean of homogeneity and completeness. */
export function vMeasure(found, true_) {
  const { cells, rows, columns } = counts(found, true_)
  const entropy = (list) => -list.reduce((sum, n) => sum + (n / found.length) * Math.log(n / found.length), 0)
  const [joint, foundAlone, trueAlone] = [cells, rows, columns].map(entropy)
  const homogeneity = trueAlone === 0 ? 1 : 1 - (joint - foundAlone) / trueAlone
  const completeness = foundAlone === 0 ? 1 : 1 - (joint - trueAlone) / foundAlone
  return homogeneity + completeness === 0 ? 0 : (2 * homogeneity * completeness) / (homogeneity + completeness)
}

function counts(found, true_) {
  const [cells, rows, columns] = [new Map(), new Map(), new Map()]
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)
  found.forEach((label, i) => {
    add(rows, label)
    add(columns, true_[i])
    add(cells, `${label}\n${true_[i]}`)
  })
  return { cells: [...cells.values()], rows: [...rows.values()], columns: [...columns.values()] }
}
