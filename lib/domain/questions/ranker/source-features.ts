import { wordsOf } from '../flaws/flaw'
import { keyText, type Candidate } from '../candidate'
import { flag, type Reader, type Readers } from './reader'
import { VERB_CLASSES } from './verb-classes'

const ofFact =
  (...kinds: readonly string[]): Reader =>
  ({ source: { fact } }) =>
    flag(kinds.includes(fact.kind))

const ofClause =
  (...kinds: readonly string[]): Reader =>
  ({ source: { statement } }) =>
    flag(statement.clause !== null && kinds.includes(statement.clause.kind))

const sourceText = ({ source: { statement } }: Candidate): string =>
  statement.text.slice(statement.sentence.start, statement.sentence.end)

const confidences = ({ source: { statement } }: Candidate): readonly number[] =>
  statement.sentence.syntax?.confidence.slice(statement.tokens.first, statement.tokens.last) ?? []

/** The word that says what happens: the verb, behind a copula the copula. */
const verbLemma = ({ source: { statement } }: Candidate): string => {
  const { clause, sentence } = statement
  const token = clause ? sentence.tokens[clause.verb.main] : sentence.tokens.find(({ pos }) => pos === 'VERB')
  return token?.lemma.toLowerCase() ?? ''
}

const ofVerb =
  (verbs: ReadonlySet<string>): Reader =>
  (candidate) =>
    flag(verbs.has(verbLemma(candidate)))

const subjectIs =
  (...kinds: readonly string[]): Reader =>
  ({ source: { statement } }) =>
    flag(kinds.includes(statement.clause?.subjectPhrase?.definiteness ?? 'none'))

/** Where the question comes from, and what was done to the sentence. */
export const SOURCE = {
  hasContext: ({ context }) => flag(context !== null),
  contextWords: ({ context }) => Math.min(60, wordsOf(context ?? '').length) / 20,
  /** How much of its sentence a question tells, with its answer. */
  toldShare: (candidate) => {
    const asked = wordsOf(candidate.stem).length + wordsOf(keyText(candidate)).length
    return Math.min(1.2, asked / Math.max(1, wordsOf(sourceText(candidate)).length))
  },
  sourceHasBreaks: (candidate) => flag(/[;:–—]| - /.test(sourceText(candidate))),
  isAttributed: ({ source }) => flag(source.fact.attribution !== null),
  isReported: ({ source }) => flag(source.fact.certainty === 'reported'),
  isDescription: ({ source }) => flag(source.detail?.type === 'description'),
  isQuotation: ({ source }) => flag(source.detail?.type === 'quotation'),
  isDefinition: ofFact('definition', 'role'),
  isInnerClause: ofClause('content', 'adverbial', 'relative'),
  weakestArc: (candidate) => Math.min(1, ...confidences(candidate)),
  sentenceTokens: ({ source }) => source.statement.sentence.tokens.length / 20,
  sentenceFigures: ({ source: { statement } }) =>
    Math.min(6, statement.sentence.tokens.filter(({ text }) => /^\d/.test(text)).length),
  wordsBehindVerb: ({ source: { statement } }) =>
    statement.clause ? Math.min(20, statement.clause.rest.last - statement.clause.rest.first) / 10 : 0,
  innerClauses: ({ source }) => Math.min(3, source.statement.clause?.inner.length ?? 0),
} satisfies Readers

/** What is told of whom: events and names are worth asking, what holds in general has several answers. */
export const TELLING = {
  tellsMaking: ofVerb(VERB_CLASSES.making),
  tellsHappening: ofVerb(VERB_CLASSES.happening),
  tellsNaming: ofVerb(VERB_CLASSES.naming),
  tellsBelonging: ofVerb(VERB_CLASSES.belonging),
  tellsSaying: ofVerb(VERB_CLASSES.saying),
  isPassive: ({ source: { statement } }) => flag(statement.clause?.verb.passive ?? false),
  isPast: ({ source: { statement } }) => flag(statement.clause?.verb.tense === 'past'),
  isModal: ({ source: { statement } }) => flag(statement.clause?.verb.modal ?? false),
  subjectIsDefinite: subjectIs('definite'),
  subjectIsPronoun: subjectIs('pronoun'),
  opensAsWritten: (candidate) => flag(wordsOf(candidate.stem)[0] === wordsOf(sourceText(candidate))[0]),
} satisfies Readers
