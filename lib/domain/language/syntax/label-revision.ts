import type { ArcModel } from './arc-model'
import type { Election } from './evidence'
import { Features } from './features'
import { forLabel, LABEL_EVIDENCE_BITS, LabelEvidence } from './label-evidence'

/** How much further a label may be behind the best one to be thought of again. */
export const UNSURE = 60

/** So many of the best labels are weighed against each other. */
const CANDIDATES = 3

/** What one unit of the first reading's scores, and one step of the model's weights, add to the logarithm of the odds. */
const OF_FIRST_READING = 0.08
export const STEP = 0.01

/** A label gives way to one that is twice as likely, not to one that is hardly more so. */
const GIVES_WAY = Math.log(2)

/** A label of an arc and what speaks for it at first, in logarithms of odds. */
export interface Candidate {
  readonly label: number
  readonly logOdds: number
}

/** The best labels of an unsure arc; none of a sure one, and none of the root. */
export function candidatesFor(
  { heads, labelMargins, labelScores }: Election,
  dependent: number,
): readonly Candidate[] {
  const scores = labelScores[dependent]
  if (!scores || heads[dependent] === heads.length || (labelMargins[dependent] ?? 0) > UNSURE) return []
  const best: Candidate[] = []
  for (const [label, score] of scores.entries()) {
    if (score === -Infinity) continue
    const place = best.findIndex(({ logOdds }) => logOdds < score * OF_FIRST_READING)
    if (place < 0 && best.length >= CANDIDATES) continue
    best.splice(place < 0 ? best.length : place, 0, { label, logOdds: score * OF_FIRST_READING })
    best.length = Math.min(best.length, CANDIDATES)
  }
  return best
}

/** Reads the unsure labels of a tree once more, when those of all its arcs have been read. */
export class LabelRevision {
  private readonly rows = new Features(LABEL_EVIDENCE_BITS)

  constructor(
    private readonly model: ArcModel,
    private readonly marksOfTags: Int32Array,
  ) {}

  /** The same tree with better labels. The margins keep their measure. */
  revise<T extends Election>(election: T): T {
    const evidence = new LabelEvidence(election, this.marksOfTags)
    const labels = election.labels.slice()
    const rivals = election.rivals.slice()
    const labelMargins = election.labelMargins.slice()
    for (let word = 0; word < labels.length; word++) {
      const candidates = candidatesFor(election, word)
      if (candidates.length < 2) continue
      const known = evidence.of(word)
      const weighed = candidates.map(({ label, logOdds }) => {
        const weight = STEP * this.model.weigh(forLabel(known, label, this.rows))
        return { label, logOdds: logOdds + weight }
      })
      const [best, next] = ranked(weighed, election.labels[word] ?? 0)
      if (!best || !next) continue
      labels[word] = best.label
      rivals[word] = next.label
      labelMargins[word] = (best.logOdds - next.logOdds) / OF_FIRST_READING
    }
    return { ...election, labels, rivals, labelMargins }
  }
}

/** The likeliest first, but the first reading's label before those that are hardly likelier. */
function ranked(candidates: readonly Candidate[], first: number): Candidate[] {
  const lead = ({ label, logOdds }: Candidate): number => logOdds + (label === first ? GIVES_WAY : 0)
  return candidates.toSorted((a, b) => lead(b) - lead(a))
}
