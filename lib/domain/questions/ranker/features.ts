import { isPhrase } from '../../facts/slot'
import { isDate, isName, isQuantity } from '../../language/mentions'
import type { Candidate } from '../candidate'
import { keyText } from '../candidate'
import { flawsOf } from '../flaws/all-flaws'
import { wordsOf } from '../flaws/flaw'
import { GAP } from '../kinds'
import type { Run } from '../run'

/** What the ranker looks at in a question, as numbers by name. Shares lie between 0 and 1, counts are small. */
export type Features = Readonly<Record<string, number>>

type Reader = (candidate: Candidate, run: Run) => number

const flag = (value: boolean): number => (value ? 1 : 0)

const ofForm =
  (...forms: readonly Candidate['form'][]): Reader =>
  ({ form }) =>
    flag(forms.includes(form))

const ofKind =
  (...kinds: readonly string[]): Reader =>
  ({ source: { slot } }) =>
    flag(kinds.includes(slot.kind))

const both =
  (one: Reader, other: Reader): Reader =>
  (candidate, run) =>
    one(candidate, run) * other(candidate, run)

const stemCount =
  (pattern: RegExp): Reader =>
  ({ stem }) =>
    Math.min(5, stem.match(pattern)?.length ?? 0)

/** How the question is put. */
const STEM = {
  isChoice: ofForm('choice'),
  isCloze: ofForm('cloze'),
  isTrueFalse: ofForm('true-false'),
  isNumber: ofForm('number'),
  isShortAnswer: ofForm('short-answer'),
  isOverview: ofForm('matching', 'ordering'),
  asksInWords: ({ form, stem }) => flag(form !== 'true-false' && !stem.includes(GAP)),
  startsWithGap: ({ stem }) => flag(stem.startsWith(GAP)),
  endsWithGap: ({ stem }) => flag(new RegExp(`${GAP}\\P{L}*$`, 'u').test(stem)),
  stemWords: ({ stem }) => wordsOf(stem).length / 10,
  stemIsShort: ({ stem }) => Math.max(0, 10 - wordsOf(stem).length) / 10,
  pronouns: stemCount(/\b(?:it|its|he|his|him|she|her|hers|they|their|them|this|these|those|such)\b/gi),
  sideClauses: stemCount(/\b(?:that|which|who|whose|when|where|while|because|although|as)\b/gi),
  opensWithTime: ({ stem }) =>
    flag(/^(?:in|on|at|by|after|before|during|since|from|for|with|as)\b/i.test(stem)),
  definites: stemCount(/\bthe \p{Ll}/gu),
  commas: stemCount(/,/g),
  quotes: (candidate, run) =>
    candidate.source.detail?.type === 'quotation' ? 0 : stemCount(/["“”]/g)(candidate, run),
  names: stemCount(/(?<=\p{L} |, )\p{Lu}\p{Ll}+/gu),
  figures: stemCount(/\b\d+/g),
  flaws: (candidate) => flawsOf(candidate).length,
} satisfies Readonly<Record<string, Reader>>

/** What is asked for, and what is offered beside it. */
const KEY = {
  keyIsPerson: ofKind('person'),
  keyIsPlace: ofKind('country', 'city', 'place', 'nationality'),
  keyIsOrganisation: ofKind('organisation'),
  keyIsUntyped: ofKind('other'),
  keyIsTerm: ofKind('term', 'work', 'event'),
  keyIsDate: ({ source: { slot } }) => flag(isDate(slot)),
  keyIsNumber: ({ source: { slot } }) => flag(isQuantity(slot)),
  keyIsYear: ({ source: { slot } }) => flag(isDate(slot) && slot.grain === 'year'),
  keyIsPhrase: ({ source: { slot } }) => flag(isPhrase(slot)),
  keyIsSure: ({ source: { slot } }) => (isPhrase(slot) ? slot.confidence : 1),
  keyWords: (candidate) => Math.min(6, wordsOf(keyText(candidate)).length) / 3,
  keyMentions: ({ source: { slot } }, run) =>
    isName(slot) ? Math.log(1 + (run.mentionsOf.get(slot.text) ?? 0)) : 0,
  optionsOfArticle: (candidate, run) => {
    if (candidate.form !== 'choice') return 0
    const { text } = run.articles[candidate.mark.article] ?? { text: '' }
    return candidate.options.filter((option) => text.includes(option)).length / candidate.options.length
  },
  optionsUneven: (candidate) => {
    if (candidate.form !== 'choice') return 0
    const lengths = candidate.options.map((option) => option.length)
    return Math.log(Math.max(...lengths) / Math.max(1, Math.min(...lengths)))
  },
} satisfies Readonly<Record<string, Reader>>

/** What is asked for in which form: a gap for a place is easily filled, one for a phrase is not. */
const KEY_IN_FORM = {
  clozeOfPhrase: both(STEM.isCloze, KEY.keyIsPhrase),
  clozeOfDate: both(STEM.isCloze, KEY.keyIsDate),
  clozeOfPlace: both(STEM.isCloze, KEY.keyIsPlace),
  choiceOfDate: both(STEM.isChoice, KEY.keyIsDate),
  choiceOfPlace: both(STEM.isChoice, KEY.keyIsPlace),
  judgedNumber: both(STEM.isTrueFalse, KEY.keyIsNumber),
} satisfies Readonly<Record<string, Reader>>

/** Where the question comes from, and what was done to the sentence. */
const SOURCE = {
  looseWords: ({ source }) => Math.min(4, source.loose.length),
  hasContext: ({ context }) => flag(context !== null),
  isAttributed: ({ source }) => flag(source.fact.attribution !== null),
  isReported: ({ source }) => flag(source.fact.certainty === 'reported'),
  isDescription: ({ source }) => flag(source.detail?.type === 'description'),
  isQuotation: ({ source }) => flag(source.detail?.type === 'quotation'),
  clauseIsSure: ({ source }) => flag(source.statement.clause !== null),
  clauseConfidence: ({ source }) => source.statement.clause?.confidence ?? 0,
  treeConfidence: ({ source: { statement } }) => {
    const confidence = statement.sentence.syntax?.confidence.slice(
      statement.tokens.first,
      statement.tokens.last,
    )
    return confidence ? confidence.reduce((sum, each) => sum + each, 0) / Math.max(1, confidence.length) : 0
  },
  edits: ({ source }) => Math.min(5, source.statement.edits.length),
  sentenceShare: ({ source: { statement } }) =>
    (statement.end - statement.start) / Math.max(1, statement.sentence.end - statement.sentence.start),
  sentenceTokens: ({ source }) => source.statement.sentence.tokens.length / 20,
  place: ({ mark }, run) => mark.start / Math.max(1, run.articles[mark.article]?.text.length ?? 1),
  titleShare: ({ stem, source }) => {
    const title = new Set(wordsOf(source.title))
    const words = wordsOf(stem)
    return words.filter((word) => title.has(word)).length / Math.max(1, words.length)
  },
  appeal: ({ appeal }) => appeal,
} satisfies Readonly<Record<string, Reader>>

const READERS: readonly (readonly [string, Reader])[] = Object.entries({
  ...STEM,
  ...KEY,
  ...KEY_IN_FORM,
  ...SOURCE,
})

/** The names of all features, in the order in which they are weighed. */
export const FEATURE_NAMES: readonly string[] = READERS.map(([name]) => name)

/** All features of a candidate, rounded to four digits so that they can be kept and compared as text. */
export const featuresOf = (candidate: Candidate, run: Run): Features =>
  Object.fromEntries(READERS.map(([name, read]) => [name, Number(read(candidate, run).toFixed(4))]))
