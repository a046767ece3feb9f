import { seedFrom } from '../../shared/random'
import type { Features } from './features'
import type { Reason } from './rubric'

/** What one reading of a question said of it. */
export interface Rating {
  /** The first reading is strict; the second is calibrated: such readers pass as many questions by people as the annotators of a published study. */
  readonly pass: 1 | 2
  readonly verdict: 'pass' | 'fail'
  /** Null for a pass, and where nobody has said. */
  readonly reason: Reason | null
}

/** A rated question, kept by reference: it holds no word of its article. */
export interface Label {
  readonly id: string
  /** The article: a file's name, with "#" and a title for one of several in a file. */
  readonly file: string
  /** Of the engine that made the question last. */
  readonly version: string
  readonly form: string
  /** Offsets of the source sentence and of the words that hold the answer, in UTF-16 units. */
  readonly sentence: readonly [start: number, end: number]
  readonly mark: readonly [start: number, end: number]
  /** A hash of the stem, by `stemHash`. */
  readonly stem: string
  /** Whether the engine still makes it, as far as is known: the ranker is only judged on what can still come. */
  readonly isCurrent: boolean
  /** As the engine that made it last saw it; empty where these features came later. */
  readonly features: Features
  /** The gate that stopped it; null for a question that passed all. */
  readonly gate: string | null
  readonly ratings: readonly Rating[]
}

/** Tells whether a question still reads as it did when it was rated. */
export const stemHash = (stem: string): string => seedFrom(stem).toString(36)

/** Whether every reading passed it. */
export const isGood = ({ ratings }: Pick<Label, 'ratings'>): boolean =>
  ratings.length > 0 && ratings.every(({ verdict }) => verdict === 'pass')

/** One in so many articles is kept for development. */
const DEVELOPMENT = 3

/** Which half of the labels an article belongs to. By article, so that no threshold is chosen on what was trained on. */
export const splitOf = (file: string): 'train' | 'development' =>
  seedFrom(file) % DEVELOPMENT === 0 ? 'development' : 'train'
