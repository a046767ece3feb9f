/** One case: what speaks for it, and whether it was so. */
export interface Case {
  readonly evidence: readonly number[]
  readonly right: boolean
}

const ROUNDS = 25
const RIDGE = 1

/** A constant and a weight for each piece of evidence, by Newton's method, drawn a little towards 0. */
export function logisticRegression(cases: readonly Case[]): number[] {
  const width = 1 + (cases[0]?.evidence.length ?? 0)
  let weights = new Array<number>(width).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const step = solve(normalEquations(cases, weights))
    weights = weights.map((weight, index) => weight + (step[index] ?? 0))
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000)
}

/** For each weight a row: the curvature along all weights, then the slope. */
function normalEquations(cases: readonly Case[], weights: readonly number[]): number[][] {
  const rows = weights.map((weight, index) => {
    const ridge = index === 0 ? 1e-6 : RIDGE
    return [...weights.map((_, other) => (other === index ? ridge : 0)), -ridge * weight]
  })
  for (const { evidence, right } of cases) {
    const inputs = [1, ...evidence]
    const sum = inputs.reduce((total, input, index) => total + input * (weights[index] ?? 0), 0)
    const chance = 1 / (1 + Math.exp(-sum))
    const error = (right ? 1 : 0) - chance
    const curve = chance * (1 - chance)
    for (const [index, row] of rows.entries()) {
      const input = inputs[index] ?? 0
      for (let other = 0; other < weights.length; other++)
        row[other] = (row[other] ?? 0) + curve * input * (inputs[other] ?? 0)
      row[weights.length] = (row[weights.length] ?? 0) + error * input
    }
  }
  return rows
}

/** Solves linear equations, a row each, by elimination; a symmetric positive matrix needs no exchange of rows. */
function solve(rows: number[][]): number[] {
  const width = rows.length
  for (const [pivot, row] of rows.entries()) {
    const lead = row[pivot] ?? 1
    for (const [index, other] of rows.entries()) {
      const times = index === pivot ? 0 : (other[pivot] ?? 0) / lead
      for (let column = pivot; times !== 0 && column <= width; column++)
        other[column] = (other[column] ?? 0) - times * (row[column] ?? 0)
    }
  }
  return rows.map((row, index) => (row[width] ?? 0) / (row[index] ?? 1))
}
