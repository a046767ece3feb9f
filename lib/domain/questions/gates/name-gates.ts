import type { FoundFact } from '../../facts/found-fact'
import type { AnalysedSentence } from '../../language/analysis'
import { gazetteerKind } from '../../language/gazetteer/lookup'
import { isDerived } from '../../language/name-openings'
import { isName, isPlaceKind } from '../../language/mentions'
import type { NameMention, TokenRange } from '../../language/mentions'
import { isOrdinary } from '../../language/ordinary-words'
import { isFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import { behindBrackets, theBefore } from '../../language/token'
import { isListedNoun } from '../../language/wordnet/lexnames'
import type { Run } from '../run'
import type { Gate } from './gate'
import { isLostOwner } from './lost-apostrophes'
import { isPartOfLonger } from './half-names'
import { isOneOfPair } from './one-of-pair'
import { isPieceOfTitle } from './titles-in-pieces'
import { isTornName } from './torn-names'

const TOLD_OFTEN = 'The article speaks of this all the time.'

/** A name of unknown kind is asked for only where it stands on its own: no abbreviation that is not told, no half of a longer name or term. */
export const unclearName: Gate = {
  name: 'unclear-name',
  mild: TOLD_OFTEN,
  check: ({ source, form, stem }, run) => {
    const { slot, statement, detail } = source
    if (!isName(slot) || detail) return null
    const { tokens } = statement.sentence
    const named = { slot, tokens, after: tokens[behindBrackets(tokens, slot.last)] }
    return (
      halfName(statement.sentence, slot) ??
      knownThroughout(run, source, slot) ??
      (slot.kind === 'term' || isGiven(named)
        ? null
        : (serves(named, form === 'cloze' || asksForItsClass(stem, named)) ??
          (slot.kind === 'other' ? saysLittle(run, source, named) : null)))
    )
  },
}

/** "In which style …?" of "in the Elm Empire style": the noun that the name describes is what asks for it. */
const asksForItsClass = (stem: string, { after }: Place): boolean =>
  after?.pos === 'NOUN' && stem.toLowerCase().includes(`which ${after.lower} `)

/** A name with the tokens of its sentence and the one behind it, brackets left out. */
interface Place {
  readonly slot: NameMention
  readonly tokens: readonly Token[]
  readonly after: Token | undefined
}

/** "Elm | Council", and the scale behind "10 degrees". */
const halfName = (sentence: AnalysedSentence, slot: NameMention): string | null =>
  (slot.kind !== 'term' &&
    [isPartOfLonger, isPieceOfTitle, isTornName, isOneOfPair].some((rule) => rule(sentence, slot))) ||
  /^degrees?$/.test(sentence.tokens[slot.first - 1]?.lower ?? '')
    ? 'The name is part of a longer one.'
    : null

const knownThroughout = (run: Run, source: FoundFact, slot: NameMention): string | null =>
  isTopic(run, source, slot) && !isToldApart(source) ? TOLD_OFTEN : null

/** "called the TEU", which the text itself introduces; in "called the TEU Elm Board" it is half of what is introduced. */
const isGiven = ({ slot, tokens, after }: Place): boolean =>
  isIntroduced(tokens, slot) &&
  !(after !== undefined && describes(after) && tokens[slot.last + 1]?.pos === 'PROPN')

const DESCRIBES = 'The name only describes the noun behind it.'

/** "Elm’s | harbour", "an Elm | baker", "like Elm": the name is there for something else. */
function serves({ slot, tokens, after }: Place, isGap: boolean): string | null {
  if (isLostOwner(slot.text, after)) return 'The apostrophe of an owner is missing.'
  if (isDerived(slot.text) || isPeopleOf(slot, tokens)) return DESCRIBES
  if (slot.kind !== 'person' && !isGap && /^['’]s?$/.test(after?.text ?? ''))
    return 'The name only says whose something is.'
  if (after && describes(after) && !(isGap && isNamedBefore(slot, after))) return DESCRIBES
  if (isPlaceKind(slot.kind) && SOMEBODY.test(headBehind(tokens, slot.last))) return DESCRIBES
  return /^(?:like|unlike|as)$/.test(tokens[slot.first - 1]?.lower ?? '')
    ? 'The name is only compared with.'
    : null
}

/** "The Velmarian | became": where somebody is from says who is meant only to those who know. */
const isPeopleOf = ({ text, first, last, kind }: NameMention, tokens: readonly Token[]): boolean =>
  /^(?:other|nationality)$/.test(kind) &&
  /^\p{Lu}\p{Ll}+(?:an|ese|ish|ite)$/u.test(text) &&
  theBefore(tokens, first) === 1 &&
  isFinite(tokens, last) &&
  !isOrdinary(tokens[first])

/** Who is called after a place that only says where they come from or of what trade they are; an office or a team belongs to its place. */
const SOMEBODY =
  /^(?:star|superstar|actor|actress|singer|rapper|musician|model|artist|legend|mogul|tycoon|producer|director|screenwriter|agent|lawyer|student|teenager|resident|native|man|woman|couple)$/

/** "Hollywood | film star": the last of the nouns right behind a name; "" where none stands there. */
function headBehind(tokens: readonly Token[], from: number): string {
  let at = from
  while (tokens[at]?.pos === 'NOUN') at++
  return at > from ? (tokens[at - 1]?.lower ?? '') : ''
}

/** A degree, a short form that nobody explains, "the Elm of …". */
function saysLittle(run: Run, source: FoundFact, { slot, after }: Place): string | null {
  if (DEGREE.test(slot.text) && after?.pos === 'NOUN') return 'The degree only describes the noun behind it.'
  if (slot.text.length < 3 || (isAbbreviation(slot.text) && !isUsed(run, source, slot)))
    return 'An abbreviation is no good answer.'
  return after?.lower === 'of' ? DESCRIBES : null
}

/**
 * "the _____ airport", "a _____ company": a name that says which one an ordinary noun means. An adjective with a capital,
 * a country ("the _____ population" for "U.S."), an abbreviation that nobody told, and the first half of a term ("yellow fever", "full moon") say no such thing.
 */
function isNamedBefore(slot: NameMention, noun: Token): boolean {
  const { text } = slot
  if (noun.pos !== 'NOUN' || noun.text !== noun.lower || !isListedNoun(noun.lower)) return false
  if (isListedNoun(`${text} ${noun.lower}`)) return false
  if (slot.kind === 'city') return true
  if (slot.kind === 'country' || slot.kind === 'nationality' || gazetteerKind(text) === 'other') return false
  if (text.includes(' ')) return true
  return !isAbbreviation(text) && !/(?:ern|ian|ean|ese|ish|ist|ic|styled)$/.test(text) && !isListedNoun(text)
}

/** Letters for words ("EPG", "L2"): no run of small letters that one could say. */
const isAbbreviation = (text: string): boolean => ABBREVIATION.test(text) && !/\p{Ll}{3}/u.test(text)

const DEGREE = /^(?:Ph\.?D|D\.?Phil|[BM]\.?(?:A|Sc?|Ed|Phil|B\.?A)|M\.?D)\.?$/

/** How often an article uses a short form that its readers know afterwards. */
const USED = 4

/** A short form that the article spells out, or uses as a name throughout; behind a number it is a unit. */
const isUsed = (run: Run, { statement }: FoundFact, { text, first }: NameMention): boolean =>
  text.length >= 3 &&
  statement.sentence.tokens[first - 1]?.pos !== 'NUM' &&
  (run.shortForms.has(text) || (run.mentionsOf.get(text) ?? 0) >= USED)

const describes = (after: Token): boolean =>
  /^(?:NOUN|ADJ)$/.test(after.pos) && !PLACE_NOUNS.test(after.lower)

/** What the title names, or what the article names most: whoever has read it answers that blindly. */
function isTopic(run: Run, { title }: FoundFact, { name, text, kind }: NameMention): boolean {
  const mentions = run.mentionsOf.get(text) ?? 0
  const most = /^(?:person|organisation|event)$/.test(kind) ? 8 : 4
  if (mentions <= most) return false
  return title.includes(name) || mentions === run.mostMentions
}

/** "Phoenix is the capital of Arizona": said to be the one thing that the question describes. */
function isToldApart({ slot, statement: { clause, sentence } }: FoundFact): boolean {
  const described = clause?.complement?.phrase
  return (
    clause?.kind === 'main' &&
    slot.last === clause.head.last &&
    described?.definiteness === 'definite' &&
    /^(?:is|was)$/.test(sentence.tokens[clause.verb.main]?.lower ?? '') &&
    described.last - described.first >= 4
  )
}

const ABBREVIATION = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}|\d|\p{Ll}\p{Lu}/u

/** "called the TEU", "known as Jorvik": the text itself introduces the name. */
const isIntroduced = (tokens: readonly Token[], slot: TokenRange): boolean => {
  const the = theBefore(tokens, slot.first)
  return /^(?:called|named|as|dubbed)$/.test(tokens[slot.first - 1 - the]?.lower ?? '')
}

const PLACE_NOUNS =
  /^(?:region|province|district|river|island|islands|mountains|peninsula|coast|valley|county|state|desert|sea|bridge|castle|palace|church|cathedral|museum|dog|dogs|cheese|cat|cats|horse|horses|people|tribe|language)$/
