import { isPhrase } from '../../facts/slot'
import { isDate, isName, isQuantity, type QuantityMention } from '../../language/mentions'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { keyText, type Candidate } from '../candidate'
import { wordsOf } from '../flaws/flaw'
import { flag, ofKind, type Reader, type Readers } from './reader'

const ofQuantity =
  (is: (slot: QuantityMention) => boolean): Reader =>
  ({ source: { slot } }) =>
    flag(isQuantity(slot) && is(slot))

const ofGrain =
  (...grains: readonly string[]): Reader =>
  ({ source: { slot } }) =>
    flag(isDate(slot) && grains.includes(slot.grain))

const ofClass =
  (...classes: readonly string[]): Reader =>
  ({ source: { slot } }) =>
    flag(isPhrase(slot) && classes.includes(lexnameOf(slot.text) ?? 'none'))

const COUNTS_PEOPLE =
  /^(?:people|persons?|inhabitants|residents|students|members|soldiers|men|women|children|workers)$/i

const countedClass = ({ noun }: QuantityMention): string | null =>
  noun === null ? null : COUNTS_PEOPLE.test(noun) ? 'person' : lexnameOf(noun)

/** What is asked for. */
export const KEY = {
  keyIsPerson: ofKind('person'),
  keyIsPlace: ofKind('country', 'city', 'place', 'nationality'),
  keyIsCountry: ofKind('country'),
  keyIsCity: ofKind('city'),
  keyIsOrganisation: ofKind('organisation'),
  keyIsUntyped: ofKind('other'),
  keyIsTerm: ofKind('term', 'work', 'event'),
  keyIsDate: ({ source: { slot } }) => flag(isDate(slot)),
  keyIsYear: ofGrain('year'),
  keyIsDay: ofGrain('day', 'month-day', 'weekday'),
  keyIsAge: ofGrain('decade', 'century', 'years'),
  keyIsNumber: ({ source: { slot } }) => flag(isQuantity(slot)),
  keyIsMoney: ofKind('money'),
  keyCountsPeople: ofQuantity((slot) => countedClass(slot) === 'person'),
  keyCountsTime: ofQuantity((slot) => countedClass(slot) === 'time'),
  keyCountsNothing: ofQuantity(({ noun, kind }) => noun === null && kind === 'quantity'),
  keyIsDecimal: ofQuantity(({ numberText }) => /\d[.]\d/.test(numberText)),
  keyIsSpelled: ofQuantity(({ numberText }) => /^\p{L}/u.test(numberText)),
  keyIsRough: ofQuantity(({ modifier }) => modifier !== null),
  keyIsPhrase: ({ source: { slot } }) => flag(isPhrase(slot)),
  keyIsCause: ofKind('cause'),
  keyIsPlural: ({ source: { slot } }) => flag(isPhrase(slot) && slot.phrase.plural),
  keyIsDefinite: ({ source: { slot } }) => flag(isPhrase(slot) && slot.phrase.definiteness === 'definite'),
  keyIsIndefinite: ({ source: { slot } }) =>
    flag(isPhrase(slot) && slot.phrase.definiteness === 'indefinite'),
  keyIsAbstract: ofClass(
    'attribute',
    'cognition',
    'relation',
    'state',
    'feeling',
    'motive',
    'act',
    'process',
  ),
  keyIsSure: ({ source: { slot } }) => (isPhrase(slot) ? slot.confidence : 1),
  keyWords: (candidate) => Math.min(6, wordsOf(keyText(candidate)).length) / 3,
  keyIsOneWord: (candidate) => flag(wordsOf(keyText(candidate)).length === 1),
  keyIsLower: (candidate) => flag(/^\p{Ll}/u.test(keyText(candidate))),
  keyHoldsOf: (candidate) => flag(/ of /.test(keyText(candidate))),
  keyHasHyphen: (candidate) => flag(keyText(candidate).includes('-')),
  keyLetters: (candidate) => Math.min(40, keyText(candidate).length) / 20,
  keyIsRound: ofQuantity(({ value }) => value >= 100 && value % 100 === 0),
  /** Others of its kind that the article tells: each could be taken for the answer. */
  rivals: ({ source: { slot } }, run) => {
    const others = isName(slot) ? run.names.get(slot.kind) : isDate(slot) ? run.dates.get(slot.grain) : null
    return Math.log(1 + (others?.length ?? 0))
  },
  rivalsBeside: ({ source: { slot, statement } }) =>
    Math.min(5, statement.sentence.mentions.filter(({ kind }) => kind === slot.kind).length),
  isSubject: ({ source: { slot, statement } }) =>
    flag(
      statement.clause !== null &&
        slot.first >= statement.clause.subject.first &&
        slot.last <= statement.clause.subject.last,
    ),
  isObject: ({ source: { slot, statement } }) =>
    flag(
      statement.clause?.objects.some((object) => slot.first >= object.first && slot.last <= object.last) ??
        false,
    ),
} satisfies Readers

const optionsOf = (candidate: Candidate): readonly string[] =>
  candidate.form === 'choice' ? candidate.options : []

/** What is offered beside the key. */
export const OPTIONS = {
  optionsUneven: (candidate) => {
    const lengths = optionsOf(candidate).map((option) => option.length)
    return lengths.length === 0 ? 0 : Math.log(Math.max(...lengths) / Math.max(1, Math.min(...lengths)))
  },
  optionsFew: (candidate) => flag(candidate.form === 'choice' && candidate.options.length < 4),
} satisfies Readers
