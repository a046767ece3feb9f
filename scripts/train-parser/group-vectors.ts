/** How many groups to make, and how often to improve them at most. */
export interface Grouping {
  readonly groups: number
  readonly rounds: number
}

/** Groups of vectors that point the same way. */
export interface Groups {
  readonly groupOf: Int32Array
  readonly centres: readonly Float32Array[]
}

/** Spherical k-means (Dhillon & Modha 2001); it ends when less than one in a hundred changes its group. */
export function groupVectors(
  vectors: readonly Float32Array[],
  { groups, rounds }: Grouping,
  random: () => number,
): Groups {
  const picked = new Set<number>()
  while (picked.size < Math.min(groups, vectors.length)) picked.add(Math.floor(random() * vectors.length))
  let centres: Float32Array[] = [...picked].map((index) => Float32Array.from(vectors[index] ?? []))
  const groupOf = new Int32Array(vectors.length)
  for (let round = 0; round < rounds; round++) {
    const moved = assign(vectors, centres, groupOf)
    centres = centresOf(vectors, groupOf, centres)
    if (moved < vectors.length * 0.01) break
  }
  return { groupOf, centres }
}

/** Gives each vector the group of the nearest centre; returns how many changed theirs. */
function assign(
  vectors: readonly Float32Array[],
  centres: readonly Float32Array[],
  groupOf: Int32Array,
): number {
  let moved = 0
  for (const [index, vector] of vectors.entries()) {
    let nearest = 0
    let best = -2
    for (let group = 0; group < centres.length; group++) {
      const likeness = product(vector, centres[group] ?? vector)
      if (likeness <= best) continue
      best = likeness
      nearest = group
    }
    if (groupOf[index] !== nearest) moved++
    groupOf[index] = nearest
  }
  return moved
}

/** Four numbers at a time: this is where all the minutes go. */
function product(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at += 4)
    sum +=
      (a[at] ?? 0) * (b[at] ?? 0) +
      (a[at + 1] ?? 0) * (b[at + 1] ?? 0) +
      (a[at + 2] ?? 0) * (b[at + 2] ?? 0) +
      (a[at + 3] ?? 0) * (b[at + 3] ?? 0)
  return sum
}

function centresOf(
  vectors: readonly Float32Array[],
  groupOf: Int32Array,
  old: readonly Float32Array[],
): Float32Array[] {
  const centres = old.map((centre) => new Float32Array(centre.length))
  for (const [index, vector] of vectors.entries()) {
    const centre = centres[groupOf[index] ?? 0]
    for (let at = 0; centre && at < vector.length; at++) centre[at] = (centre[at] ?? 0) + (vector[at] ?? 0)
  }
  for (const centre of centres) {
    const length = Math.sqrt(centre.reduce((sum, value) => sum + value ** 2, 0) || 1)
    for (let at = 0; at < centre.length; at++) centre[at] = (centre[at] ?? 0) * (1 / length)
  }
  return centres
}
