import type { AnalysedSentence, Analysis } from '../language/analysis'
import type { TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import type { Token } from '../language/token'
import { isSaying } from './saying'
import type { Edit } from './statement'

/** Index behind "the 47-year-old" or "the 47 year old" at a token, where no noun follows that it describes; null for anything else. */
export function agedAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== 'the') return null
  const old = tokens.findIndex(
    ({ lower }, index) =>
      index > at &&
      index <= at + 3 &&
      (lower.endsWith('year-old') || (lower === 'old' && tokens[index - 1]?.lower === 'year')),
  )
  const said = tokens.slice(at + 1, old + 1).map(({ text }) => text)
  const next = tokens[old + 1]
  return old > 0 && /^\d+-?year-?old$/.test(said.join('')) && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')
    ? old + 1
    : null
}

/**
 * Writes the name for "the 47-year-old", by which reports mean the one person whom they have just named; never the one who
 * says so in the same sentence ("Berg says the 24-year-old should play").
 */
export const agedPersons =
  ({ sentences }: Analysis) =>
  (sentence: AnalysedSentence, { first, last }: TokenRange): Edit[] => {
    const { tokens } = sentence
    for (let at = first; at < last; at++) {
      const end = agedAt(tokens, at)
      const meant = end === null ? null : personBefore(sentences[sentence.index - 1], sentence, at)
      if (end !== null && meant !== null)
        return [{ start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, text: meant }]
    }
    return []
  }

/** The one person of the words before in the sentence or, where they name nobody, of the sentence before. */
function personBefore(
  before: AnalysedSentence | undefined,
  sentence: AnalysedSentence,
  at: number,
): string | null {
  const speaker = sayerBefore(sentence, at)
  const here = peopleIn(sentence, at).filter((name) => name !== speaker)
  const [only, rival] = here.length > 0 || !before ? here : peopleIn(before, Infinity)
  return only !== undefined && rival === undefined && only !== speaker ? only : null
}

/** Who says, thinks or hopes what the words at a token are part of; null where nobody named does. */
function sayerBefore({ clauses, mentions, syntax }: AnalysedSentence, at: number): string | null {
  const saying = clauses.findLast(
    ({ verb, predicate }) => verb.last <= at && isSaying((syntax?.lemmas[predicate] ?? '').toLowerCase()),
  )
  const name = mentions.filter(isName).find(({ last }) => last === saying?.head.last)
  return name?.name ?? null
}

/** Everybody named before a token, or meant by a pronoun. */
const peopleIn = ({ mentions, referents }: AnalysedSentence, until: number): string[] => [
  ...new Set([
    ...mentions
      .filter(isName)
      .filter(({ kind, last }) => kind === 'person' && last <= until)
      .map(({ name }) => name),
    ...referents.filter(({ kind, at }) => kind === 'person' && at < until).map(({ name }) => name),
  ]),
]
