import { shownWords } from '../../facts/statement'
import { isCause } from '../../facts/slot'
import type { Statement } from '../../facts/statement'
import { isGradable, isSuperlative } from '../../language/gradable'
import type { AnalysedSentence } from '../../language/analysis'
import { listHolding } from '../../language/lists'
import type { NameMention } from '../../language/mentions'
import { isDate, isName, isQuantity } from '../../language/mentions'
import type { PredicateComplement } from '../../language/noun-phrases'
import type { Gate } from './gate'
import { lowerLine, theBefore } from '../../language/token'

/** Words of praise and blame: whether they are deserved, everybody judges for himself. */
const PRAISES =
  /^(?:amazing|astonishing|beautiful|best|better|bad|breathtaking|capable|charming|comfortable|convenient|cool|decent|delicious|difficult|easy|excellent|exceptional|exciting|extraordinary|fair|fantastic|fine|good|great|hard|harsh|ideal|impressive|interesting|lovely|magnificent|nice|obvious|perfect|picturesque|pleasant|poor|pretty|reasonable|scenic|spectacular|stunning|superb|talented|terrible|tough|tremendous|wonderful|worthwhile|\p{Ll}{3,}ful)$/u

/** "than", "always", "because": with a measure, a habit or a reason it is told as a fact. */
const MAKES_A_FACT =
  /^(?:than|because|since|as|always|often|usually|generally|traditionally|commonly|widely|considered|become|became|for|in|among)$/

/** "The food is excellent", "Parking is a problem": who asks for such a subject asks whether one agrees. */
export const opinion: Gate = {
  name: 'opinion',
  check: ({ source: { slot, statement, detail }, form }) => {
    if (detail || isDate(slot) || isCause(slot)) return null
    if (isQuantity(slot) && form !== 'true-false') return null
    const complement = weighedIn(statement)
    if (!complement || (slot.first >= complement.first && slot.last <= complement.last)) return null
    const { tokens } = statement.sentence
    const from = complement.phrase?.core.first ?? complement.first
    const said = tokens.slice(
      from,
      Math.min(from + 4, complement.phrase ? complement.phrase.head : complement.last),
    )
    const plain = said.filter(
      ({ lower }) => !/^(?:an?|one|very|quite|so|too|more|less|rather|also|always|often)$/.test(lower),
    )
    const word = plain[0]?.lower ?? ''
    if (!isGradable(word) || isSuperlative(word)) return null
    const isFact = shownWords(statement).some(
      ([{ lower }, at]) => MAKES_A_FACT.test(lower) && (at < from || at > (complement.phrase?.head ?? from)),
    )
    return !isFact || PRAISES.test(word) ? 'The sentence weighs its subject; it tells no fact of it.' : null
  },
}

/** Verbs that say what something is: "represents a big step" is "is a big step". */
const LIKE_A_COPULA =
  /^(?:represents?|represented|constitutes?|constituted|remains?|remained|poses?|posed|marks|marked)$/

/** What a clause says that its subject is. */
function weighedIn({
  clause,
  sentence,
}: Statement): Pick<PredicateComplement, 'first' | 'last' | 'phrase'> | null {
  const object = clause?.objects[0]
  if (!clause || clause.complement || !object) return clause?.complement ?? null
  return LIKE_A_COPULA.test(sentence.tokens[clause.verb.main]?.lower ?? '')
    ? { ...object, phrase: object }
    : null
}

/** From so much on, a sum of money is no price that anybody looks up. */
const MILLION = 1_000_000

/** "Buses leave at 8 pm", "A ticket costs $3": who travels looks it up; in the past it is news or history. */
export const timetable: Gate = {
  name: 'timetable',
  check: ({ source: { slot, statement }, stem }) => {
    const hour = isDate(slot) && slot.grain === 'time'
    if (OF_A_CLOCK.test(stem)) return 'Nobody keeps the minute in which something was so.'
    const price = slot.kind === 'money' && isQuantity(slot) && slot.value < MILLION
    return (hour || price) && !isPast(statement)
      ? 'Hours and prices of the present are looked up, not learnt.'
      : null
  },
}

/** "By _____ GMT, the krone was trading at …". */
const OF_A_CLOCK = /_____ (?:GMT|BST|CET|EST|EDT|PST|UTC)\b/

const isPast = ({ clause, sentence }: Statement): boolean => {
  const tags = sentence.syntax?.xpos ?? []
  return clause === null
    ? tags.some((tag) => tag === 'VBD')
    : tags[clause.verb.finite] === 'VBD' ||
        /^(?:had|was|were|did)$/.test(sentence.tokens[clause.verb.finite]?.lower ?? '')
}

/** Nouns for what a sentence only announces, and others tell. */
const ANNOUNCED =
  /^(?:reason|weakness|strength|factor|way|aspect|advantage|disadvantage|drawback|benefit|problem|issue|point|argument|explanation|cause|difference|similarity|objection|limitation|criticism|option|possibility|thing|suggestion|challenge|consideration)s$|^weaknesses$|^possibilities$/

/** "Lind gave three reasons": who knows how many there are knows none of them. */
export const countAhead: Gate = {
  name: 'count-ahead',
  check: ({ source: { statement, slot, detail }, form }) => {
    if (detail || !(isQuantity(slot) || form === 'true-false')) return null
    const words = shownWords(statement).filter(([{ pos }]) => pos !== 'PUNCT')
    const [noun, at] = words.at(-1) ?? []
    if (!noun || at === undefined || !ANNOUNCED.test(noun.lower)) return null
    const counted = statement.sentence.mentions.some(
      (mention) => isQuantity(mention) && mention.counted?.last === at + 1,
    )
    return counted ? 'It counts what only the sentences behind it tell.' : null
  },
}

/** Nouns for a share of a place. */
const SHARE = /^(?:parts?|areas?|regions?|rest|most|much|all|throughout|across|around|outside|elsewhere)$/

/** "Across town from Elm, …", "Not far from Elm, …": the place told of is another one. */
const ELSEWHERE =
  /^(?:across town|across the|outside the|not far|far from|away from|just across|just outside|down the|a short|beside the)\b/

/** "Like most towns in Norway, …", "from other parts of Norway": the place only sets the scene. */
export const scenery: Gate = {
  name: 'scenery',
  check: ({ source: { slot, statement, detail } }) => {
    if (detail || isQuantity(slot)) return null
    const { tokens } = statement.sentence
    const front = statement.clause?.front ?? { first: statement.tokens.first, last: commaAfter(statement) }
    const opening = lowerLine(tokens.slice(front.first, front.first + 2))
    if (slot.last <= front.last && /^(?:like|unlike|as in|compared|similar to)\b/.test(opening))
      return 'The sentence only compares with it.'
    if (slot.last <= front.last && ELSEWHERE.test(opening)) return 'It only says where from one looks.'
    if (!isName(slot)) return null
    if (isOneToCompareWith(statement.sentence, slot)) return 'The sentence only compares with it.'
    const the = theBefore(tokens, slot.first)
    const at = slot.first - 1 - the
    const link = /^(?:of|in)$/.test(tokens[at]?.lower ?? '') ? at - 1 : at
    const isWide = slot.kind === 'country' || slot.noun === 'continent'
    return isWide && SHARE.test(tokens[link]?.lower ?? '')
      ? 'The place only says how far something reaches.'
      : null
  },
}

/** "more than the output of Elm or | Oak", "be it Elm, | Oak or Ash": any other would do as well to compare with. */
function isOneToCompareWith(sentence: AnalysedSentence, slot: NameMention): boolean {
  const { tokens } = sentence
  const list = listHolding(sentence, slot)
  const [first, last] = [list?.[0], list?.at(-1)]
  if (!first || !last || tokens[last.first - 1 - theBefore(tokens, last.first)]?.lower !== 'or') return false
  const before = lowerLine(tokens.slice(Math.max(0, first.first - FAR_FROM_LIST), first.first))
  return COMPARES.test(before)
}

/** Words between a comparison and the list that it names. */
const FAR_FROM_LIST = 10

const COMPARES =
  /\b(?:than|like|glimpse|equivalent|equal|reminiscent|worthy|be it|whether|the size|the likes)\b/

/** Index of the first comma of a statement; its start where there is none. */
function commaAfter({ sentence, tokens }: Statement): number {
  const at = sentence.tokens.findIndex(
    (token, index) => index >= tokens.first && index < tokens.last && token.text === ',',
  )
  return at < 0 ? tokens.first : at
}
