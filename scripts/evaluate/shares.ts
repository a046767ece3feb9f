import { evenness } from './balance'
import { figure, figures, type Counts } from './counts'

/** What the bars of docs/engine.md are about, between 0 and 1 unless the name says otherwise; null where nothing counts. */
export type Shares = Readonly<Record<string, number | null>>

export function sharesOf(counts: Counts): Shares {
  const of = (part: string, whole: string): number | null => {
    const all = figure(counts, whole)
    return all === 0 ? null : rounded(figure(counts, part) / all)
  }
  const promised = figure(counts, 'grounding.promised')
  const placed = [1, 2, 3, 4].map((place) => figure(counts, `options.shuffled.place${place}`))
  const all = placed.map((count, index) => count + figure(counts, `options.sorted.place${index + 1}`))
  return {
    spansHit: of('spans.hit', 'spans.human'),
    spansExact: of('spans.exact', 'spans.human'),
    spansHitByAllThatPassed: of('spans.hitByAll', 'spans.human'),
    sentencesWithFact: of('sentences.withFact', 'sentences.factBearing'),
    sentencesWithCandidate: of('sentences.withCandidate', 'sentences.factBearing'),
    sentencesAsked: of('sentences.asked', 'sentences.factBearing'),
    choicesWithoutFlaw: of('flaws.cleanChoices', 'flaws.choices'),
    choicesWithOneFlawAtMost: of('flaws.choicesWithOneAtMost', 'flaws.choices'),
    keyLongest: of('options.keyLongest', 'options.choices'),
    keyPlaceChiSquare: rounded(evenness(all).chiSquare),
    keyPlaceP: rounded(evenness(all).p),
    keyPlaceShuffledChiSquare: rounded(evenness(placed).chiSquare),
    keyPlaceShuffledP: rounded(evenness(placed).p),
    reconstructible:
      promised === 0
        ? null
        : rounded(1 - figure(counts, 'grounding.problems.not-reconstructible') / promised),
    millisecondsPer500Words: rounded(
      (500 * figure(counts, 'milliseconds')) / Math.max(1, figure(counts, 'words')),
    ),
  }
}

/** How many candidates the gates stopped. */
export const rejectedIn = (counts: Counts): number =>
  figures(counts, 'rejected').reduce((sum, [, count]) => sum + count, 0)

const rounded = (value: number): number => Number(value.toFixed(4))
