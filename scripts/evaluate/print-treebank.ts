import type { TreebankScores } from './treebank'

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** The scores as lines to read: shares of all words first, then the kept arcs by relation, the most frequent first. */
export function printedTreebank(scores: TreebankScores): string {
  const arcs = Object.entries(scores.arcs).toSorted(([, a], [, b]) => b.gold - a.gold)
  return [
    `${scores.sentences} sentences, ${scores.tokens} words, ${scores.tokensPerSecond} words a second, one parser alone ${scores.tokensPerSecondOfOne}`,
    `UPOS ${percent(scores.upos)}  XPOS ${percent(scores.xpos)}  lemma ${percent(scores.lemma)}  UAS ${percent(scores.uas)}  LAS ${percent(scores.las)}`,
    'kept arcs: precision, share of the treebank’s arcs',
    ...arcs.map(
      ([relation, { precision, coverage, gold }]) =>
        `  ${relation.padEnd(14)} ${percent(precision).padStart(8)} ${percent(coverage).padStart(8)}  of ${gold}`,
    ),
  ].join('\n')
}
