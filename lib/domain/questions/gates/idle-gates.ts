import { isPhrase } from '../../facts/slot'
import type { PhraseSlot } from '../../facts/slot'
import type { Statement } from '../../facts/statement'
import type { AnalysedSentence } from '../../language/analysis'
import { COUNTRIES } from '../../language/gazetteer/countries'
import { isDate, isName, isQuantity } from '../../language/mentions'
import { meansPerson } from '../../language/person-words'
import { lowerLine, theBefore } from '../../language/token'
import { childBy } from '../../language/tree'
import { lexnameOf } from '../../language/wordnet/lexnames'
import type { Gate } from './gate'

/** "What says that the ferry will open in May?", "the _____ says": who asks so wants a thing told of, and gets the paper that tells it. */
export const asksForPaper: Gate = {
  name: 'asks-for-a-paper',
  check: ({ source: { slot, statement, detail }, form }) => {
    if (detail || form === 'true-false' || !isPhrase(slot)) return null
    if (isHearsay(statement.sentence, slot)) return ONLY_SAYS
    if (slot.role !== 'subject') return null
    const { syntax, tokens } = statement.sentence
    const verb = (syntax?.lemmas[statement.clause?.verb.main ?? -1] ?? '').toLowerCase()
    const noun = tokens[slot.phrase.head]?.lower ?? ''
    const isSource = !meansPerson(noun) && !meansPerson(noun.replace(/s$/, '')) && lexnameOf(noun) !== 'group'
    const says = /^(?:say|state)$/.test(verb) || (SHOWS.test(verb) && tellsClause(statement))
    return says && isSource ? ONLY_SAYS : null
  },
}

const ONLY_SAYS = 'It only asks which document says so.'

/** What anybody may have written or heard. */
const PRESS = /^(?:reports?|rumou?rs?|newspapers?|papers|press|media|tabloids?|websites?|sources)$/

/** "the mill will close, | local reports | claim", "says | a new report": papers that nobody names. */
function isHearsay({ tokens, mentions }: AnalysedSentence, { first, last, phrase }: PhraseSlot): boolean {
  const says = (at: number): boolean =>
    /^(?:alleg|claim|indicat|report|reveal|sa[iy]|stat|suggest)/.test(tokens[at]?.lower ?? '') &&
    tokens[at]?.pos === 'VERB'
  const isNamed = mentions.some((name) => isName(name) && first <= name.first && name.last <= last)
  let before = first - 1
  while (/^(?:DET|ADJ)$/.test(tokens[before]?.pos ?? '')) before--
  const isInverted = says(before) && tokens[before - 1]?.text === ','
  return PRESS.test(tokens[phrase.head]?.lower ?? '') && !isNamed && (says(last) || isInverted)
}

/** What studies and figures do. */
const SHOWS = /^(?:show|suggest|reveal|find|indicate|confirm|conclude|prove|estimate|warn|report)$/

/** "showed | that the boats were old": what is shown is a whole clause. */
const tellsClause = ({ clause, sentence: { syntax } }: Statement): boolean =>
  clause !== null && syntax !== null && childBy(syntax, clause.verb.main, ['ccomp']) > clause.verb.main

/** "A 2010 report says …": when a source came out is no fact of the article. */
export const yearOfSource: Gate = {
  name: 'year-of-a-source',
  check: ({ source }) => {
    const { slot, statement } = source
    if (!isDate(slot) || slot.grain !== 'year') return null
    const { tokens } = statement.sentence
    const noun = tokens[slot.last]?.pos === 'ADJ' ? tokens[slot.last + 1] : tokens[slot.last]
    const isPaper =
      /^(?:an?|the|its|their)$/.test(tokens[slot.first - 1]?.lower ?? '') &&
      noun?.pos === 'NOUN' &&
      lexnameOf(noun.lower) === 'communication'
    return isPaper ? 'It only says when a source came out.' : null
  },
}

/** What shows something to be looked at. */
const PICTURE =
  /^(?:image|picture|photo|photograph|drawing|painting|cartoon|sketch|poster|logo|illustration|portrait)s?$/

/** Of so many things at most one sees at once how many they are. */
const A_FEW = 4

/** "A crude drawing of two cats": how many there are only describes it. */
export const countInPicture: Gate = {
  name: 'count-in-a-picture',
  check: ({ source: { slot, statement, detail } }) => {
    if (detail || !isQuantity(slot) || slot.value > A_FEW) return null
    const [noun, of] = statement.sentence.tokens.slice(Math.max(0, slot.number.first - 2), slot.number.first)
    return /^(?:of|with|showing)$/.test(of?.lower ?? '') && PICTURE.test(noun?.lower ?? '')
      ? 'The number only describes a picture.'
      : null
  },
}

/** Prices that tell the country behind them. */
const MONEY_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/£[\d.,]+\p{L}* in (?:the )?_/u, /^(?:the )?(?:UK|United Kingdom|Britain|Great Britain)$/],
  [/(?<!\p{L})(?:US)?\$[\d.,]+\p{L}* in (?:the )?_/u, /^(?:the )?(?:US|USA|United States|America)$/],
]

/** Who acts for the country of a capital. */
const OF_STATE =
  /^(?:regulators?|authorities|officials?|ministers?|ministries|lawmakers|diplomats|government|parliament)$/

/** "Sold for £30 in _____", "in _____ … by regulators in Tokyo": other words of the question tell the country, or the country tells its capital. */
export const placeGivenAway: Gate = {
  name: 'place-given-away',
  check: ({ source: { slot, statement, detail }, stem }) => {
    if (detail || !isName(slot)) return null
    const { tokens } = statement.sentence
    const link = slot.first - 1 - theBefore(tokens, slot.first)
    if (!/^in$/.test(tokens[link]?.lower ?? '')) return null
    const isPriced = MONEY_OF.some(([sign, country]) => country.test(slot.text) && sign.test(stem))
    const isCapital = COUNTRIES.some(
      ({ name, capital }) =>
        (capital === slot.name && stem.includes(name) && OF_STATE.test(tokens[link - 1]?.lower ?? '')) ||
        (name === slot.name &&
          tokens.some(
            ({ text }, at) =>
              text === capital &&
              tokens[at - 1]?.lower === 'in' &&
              OF_STATE.test(tokens[at - 2]?.lower ?? '') &&
              stem.includes(text),
          )),
    )
    return isPriced || isCapital ? 'Other words of the question tell the place.' : null
  },
}

/** "Ada Berg invented something that millions use", "recalls what happened in Oslo": the question would ask about what it does not name. */
export const unnamedThing: Gate = {
  name: 'unnamed-thing',
  check: ({ source: { statement, detail } }) => {
    const { clause, sentence } = statement
    const object = clause?.objects[0]
    const isUnnamed =
      object && /^(?:something|someone|somebody)$/.test(sentence.tokens[object.first]?.lower ?? '')
    return !detail && (isUnnamed || tellsNoEvent(statement)) ? 'It does not say what is meant.' : null
  },
}

/** "recalls | what happened in Oslo": neither to whom, nor when else or why. */
function tellsNoEvent({ clause, sentence: { tokens }, tokens: { last } }: Statement): boolean {
  const at = clause?.verb.last ?? -1
  const line = lowerLine(tokens.slice(at, at + 3))
  if (!clause || !/^what (?:happened|happens|took place|occurred|went on)\b/.test(line)) return false
  return !tokens
    .slice(at + 2, last)
    .some(({ lower }) => /^(?:to|with|when|if|after|before|during|because|as|where)$/.test(lower))
}
