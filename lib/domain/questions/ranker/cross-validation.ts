import type { Judged } from './curve'
import { fit, type Example } from './fit'
import { probability } from './model'

/** A rated question with the article it comes from. */
export interface GroupedExample extends Example {
  readonly group: string
  /** False for what is only learnt from: questions that the engine no longer makes, and stricter readings than the one that counts. */
  readonly isJudged: boolean
}

/** How many parts the articles are dealt into. */
const FOLDS = 5

/**
 * What models say of questions whose article they were not trained on, in the order of `examples`: the articles are dealt
 * into five parts of about the same size, and each part is judged by a model of the other four.
 */
export function crossValidated(examples: readonly GroupedExample[], features: readonly string[]): Judged[] {
  const foldOf = dealt(examples)
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.filter(({ group }) => foldOf.get(group) !== fold)
    return others.length === 0 || others.length === examples.length ? null : fit(others, features)
  })
  return examples.flatMap((example) => {
    const model = models[foldOf.get(example.group) ?? 0]
    return model && example.isJudged
      ? [{ probability: probability(model, example.features), isGood: example.isGood }]
      : []
  })
}

/** The part of each article: the largest first, each to the part that has least. */
function dealt(examples: readonly GroupedExample[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const { group } of examples) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const groups = [...sizes].toSorted(([a, of], [b, other]) => other - of || (a < b ? -1 : 1))
  const load = new Array<number>(FOLDS).fill(0)
  return new Map(
    groups.map(([group, size]) => {
      const fold = load.indexOf(Math.min(...load))
      load[fold] = (load[fold] ?? 0) + size
      return [group, fold]
    }),
  )
}

/** How good probabilities are. */
export interface Scores {
  /** Mean negative log-likelihood in nats; 0.693 for a coin. */
  readonly logLoss: number
  /** How often a good question is put above a bad one; ties count half. */
  readonly auc: number
  /** The share of good ones among the best 10, 20, 30 and 50 %. */
  readonly precision: readonly { readonly shown: number; readonly good: number }[]
}

const SHOWN = [0.1, 0.2, 0.3, 0.5]
const LEAST = 0.001

/** How well some probabilities agree with what people said. */
export function scoresOf(judged: readonly Judged[]): Scores {
  const best = judged.toSorted((a, b) => b.probability - a.probability)
  const loss = judged.map(({ probability: p, isGood }) =>
    Math.log(Math.max(LEAST, Math.min(1 - LEAST, isGood ? p : 1 - p))),
  )
  return {
    logLoss: -loss.reduce((sum, each) => sum + each, 0) / Math.max(1, judged.length),
    auc: aucOf(judged),
    precision: SHOWN.map((shown) => {
      const top = best.slice(0, Math.round(shown * best.length))
      return { shown, good: top.filter(({ isGood }) => isGood).length / Math.max(1, top.length) }
    }),
  }
}

/** The area under the ROC curve, by ranks (Mann and Whitney 1947); one half where there is only one kind. */
function aucOf(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((a, b) => a.probability - b.probability)
  const good = judged.filter(({ isGood }) => isGood).length
  const pairs = good * (judged.length - good)
  if (pairs === 0) return 0.5
  let below = 0
  let wins = 0
  for (let at = 0; at < sorted.length;) {
    const tied = sorted.slice(at).findIndex(({ probability: p }) => p !== sorted[at]?.probability)
    const group = sorted.slice(at, tied < 0 ? sorted.length : at + tied)
    const goodHere = group.filter(({ isGood }) => isGood).length
    wins += goodHere * (below + (group.length - goodHere) / 2)
    below += group.length - goodHere
    at += group.length
  }
  return wins / pairs
}
