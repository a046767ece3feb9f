import { isName } from '../../language/mentions'
import { properName } from '../../language/wordnet/proper-names'
import { keyText, type Candidate } from '../candidate'
import type { Run } from '../run'
import { lemmasIn, type Background } from './background'
import { flag, mean, type Reader, type Readers } from './reader'

/** A feature that needs the article's background; 0 where there is none. */
const against =
  (read: (candidate: Candidate, background: Background, run: Run) => number): Reader =>
  (candidate, run) => {
    const background = run.backgrounds[candidate.mark.article]
    return background ? read(candidate, background, run) : 0
  }

const distinct = (words: readonly string[]): string[] => [...new Set(words)]

const stemLemmas = ({ stem }: Candidate, background: Background): string[] =>
  distinct(lemmasIn(background, stem))

const keyLemmas = (candidate: Candidate, background: Background): string[] =>
  distinct(lemmasIn(background, keyText(candidate)))

const subjectText = ({ source: { statement } }: Candidate): string => {
  const { clause, sentence, edits } = statement
  if (!clause) return ''
  const first = sentence.tokens[clause.subject.first]
  const last = sentence.tokens[clause.subject.last - 1]
  if (!first || !last) return ''
  const put = edits.find((edit) => edit.start === first.start && edit.text !== '')
  return put ? put.text : statement.text.slice(first.start, last.end)
}

const often = (lemma: string, { uses }: Background): number => Math.log(uses.get(lemma) ?? 1)

/** How central the question is to its article, and how special what it says. */
export const TOPIC = {
  place: ({ mark }, run) => mark.start / Math.max(1, run.articles[mark.article]?.text.length ?? 1),
  contentWords: against(
    (candidate, background) => Math.min(16, stemLemmas(candidate, background).length) / 5,
  ),
  centrality: against((candidate, background) =>
    mean(stemLemmas(candidate, background).map((lemma) => often(lemma, background))),
  ),
  knownNames: ({ source: { statement, slot } }) =>
    Math.min(
      4,
      statement.sentence.mentions.filter(
        (each) => each !== slot && isName(each) && properName(each.name) !== null,
      ).length,
    ),
  besideShare: against((candidate, background) => {
    const { sentence } = candidate.source.statement
    const beside = new Set([
      ...(background.content[sentence.index - 1] ?? []),
      ...(background.content[sentence.index + 1] ?? []),
    ])
    return mean(stemLemmas(candidate, background).map((lemma) => flag(beside.has(lemma))))
  }),
  openerShare: against((candidate, background) => {
    const { index } = candidate.source.statement.sentence
    const opener = new Set(background.content[index - (background.places[index] ?? 0)] ?? [])
    return mean(stemLemmas(candidate, background).map((lemma) => flag(opener.has(lemma))))
  }),
  /** The best-known word of the stem: with none the reader has nothing to start from. */
  anchor: against((candidate, background) =>
    Math.max(0, ...stemLemmas(candidate, background).map((lemma) => often(lemma, background))),
  ),
  /** Words of the stem that the article says once: they tell which of its sentences is meant. */
  onceWords: against(
    (candidate, background) =>
      Math.min(
        10,
        stemLemmas(candidate, background).filter((lemma) => background.uses.get(lemma) === 1).length,
      ) / 3,
  ),
  keyInTitle: against((candidate, background) =>
    flag(keyLemmas(candidate, background).some((lemma) => background.title.has(lemma))),
  ),
  keySentences: against(({ source: { slot } }, { names }) =>
    isName(slot) ? Math.log(1 + (names.get(slot.name) ?? 0)) : 0,
  ),
  subjectInTitle: against((candidate, background) =>
    flag(lemmasIn(background, subjectText(candidate)).some((lemma) => background.title.has(lemma))),
  ),
  subjectCentrality: against((candidate, background) =>
    Math.max(0, ...lemmasIn(background, subjectText(candidate)).map((lemma) => often(lemma, background))),
  ),
  isLead: ({ source: { statement } }) => flag(statement.sentence.paragraph === 0),
  placeInParagraph: against(
    ({ source: { statement } }, { places }) => Math.min(8, places[statement.sentence.index] ?? 0) / 4,
  ),
} satisfies Readers
