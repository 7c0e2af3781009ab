/** Stems and how much each weighs. */
export type Weights = ReadonlyMap<string, number>

/** Adds to the weight of a stem. */
export function add(sum: Map<string, number>, stem: string, weight: number): void {
  sum.set(stem, (sum.get(stem) ?? 0) + weight)
}

/** All bundles together. */
export function sumOf(bundles: readonly Weights[]): Map<string, number> {
  const sum = new Map<string, number>()
  for (const bundle of bundles) for (const [stem, weight] of bundle) add(sum, stem, weight)
  return sum
}

/** The length of a bundle as a vector. */
export function norm(weights: Weights): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  return Math.sqrt(sum)
}

/** The same bundle made one long; one of nothing stays nothing. */
export function unit(weights: Weights): Map<string, number> {
  const length = norm(weights) || 1
  return new Map([...weights].map(([stem, weight]) => [stem, weight / length]))
}

/** Likeness of two bundles of weighted stems, from 0 to 1. */
export function cosine(a: Weights, b: Weights): number {
  const product = dot(a, b)
  return product === 0 ? 0 : product / (norm(a) * norm(b))
}

/** The same for bundles of length one: no need to measure them again. */
export function dot(a: Weights, b: Weights): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let product = 0
  for (const [stem, weight] of few) product += weight * (many.get(stem) ?? 0)
  return product
}
