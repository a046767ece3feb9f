import { mainClause } from '../../facts/subjects'
import type { Statement } from '../../facts/statement'
import { overlaps, shownMentions, spanOf, wording } from '../../facts/statement'
import { isDate, isName, isPlaceKind, isQuantity } from '../../language/mentions'
import type { NameMention, TokenRange } from '../../language/mentions'
import type { Token } from '../../language/token'
import { timesSaid } from './gap-gates'
import type { Gate } from './gate'

/** How somebody sits or moves, what is worn or held: seen in passing while something is told. */
const SEEN =
  /^(?:sitting|standing|lying|leaning|crouching|kneeling|perched|waiting|queuing|queueing|walking|strolling|wandering|pacing|smiling|grinning|laughing|staring|gazing|glancing|nodding|waving|chatting|sipping|wearing|clutching|posing)$/

/** Verbs of how a thing stands, hangs or moves where somebody looks. */
const TO_BE_SEEN =
  /^(?:grow|lie|drip|stream|hang|stand|lean|rot|crumble|pour|blow|drift|glow|shine|flutter|scatter|litter|pile|sway)$/

/**
 * "Ada Berg is sitting in her office", "This is Elm Hall", "Ivy climbs …": a report paints the place it is told from. Nobody
 * is to learn that; a date or a "when" makes it something that happened.
 */
export const passingScene: Gate = {
  name: 'passing-scene',
  check: ({ source: { statement, detail }, form }) => {
    if (detail) return null
    if (refusesToSpeak(statement)) return 'That somebody said nothing is not to be learnt.'
    const isScene =
      isPosture(statement) || isStillLife(statement) || (form === 'true-false' && pointsAtName(statement))
    return isScene ? 'The sentence only sets the scene.' : null
  },
}

/** "A clerk of Elm Bank declined to comment": that nothing was said is no matter to learn. */
const refusesToSpeak = (statement: Statement): boolean =>
  /\b(?:declined|refused|was unavailable|were unavailable|was not available|were not available) (?:to|for) comment\b/.test(
    wording(statement),
  )

/** "is sitting", "were waiting", with no date and no second event. */
function isPosture(statement: Statement): boolean {
  const { clause, sentence } = statement
  if (
    !clause ||
    clause.verb.passive ||
    !/^(?:is|are|was|were|'s|’s|'re|’re)$/.test(wordAt(statement, clause.verb.finite))
  )
    return false
  if (!SEEN.test(wordAt(statement, clause.verb.main))) return false
  const isDated = shownMentions(statement).some(isDate)
  const isEvent = sentence.tokens
    .slice(clause.verb.last)
    .some(({ lower }) => /^(?:when|while|for|because)$/.test(lower))
  return !isDated && !isEvent
}

/** "This is Elm Hall": whether it is true depends on where one stands. */
function pointsAtName(statement: Statement): boolean {
  const { clause, sentence } = statement
  const complement = clause?.complement
  if (!clause || !complement || !/^(?:this|that|here)$/.test(wordAt(statement, clause.subject.first)))
    return false
  if (clause.subject.last - clause.subject.first !== 1) return false
  if (statement.edits.some((edit) => overlaps(edit, spanOf(statement, clause.subject)))) return false
  return sentence.mentions.some(
    (name) => isName(name) && name.first <= complement.first + 1 && name.last > complement.first,
  )
}

/** "Ivy hangs over broken walls": a plain thing that the article speaks of nowhere else, with no name, number or date. */
function isStillLife(statement: Statement): boolean {
  const { sentence, text } = statement
  const clause = statement.clause ?? mainClause(sentence)
  const subject = clause?.subjectPhrase
  if (!clause || !subject || subject.mention || clause.verb.tense !== 'present' || clause.verb.modal)
    return false
  if (!TO_BE_SEEN.test((sentence.syntax?.lemmas[clause.verb.main] ?? '').toLowerCase())) return false
  if (shownMentions(statement).length > 0) return false
  const noun = wordAt(statement, subject.head)
  return noun !== '' && timesSaid(noun, text) === 1
}

const wordAt = ({ sentence }: Statement, at: number): string => sentence.tokens[at]?.lower ?? ''

/** Words for somebody who is asked in the street. */
const BYSTANDER =
  /^(?:resident|local|passer-?by|onlooker|bystander|eyewitness|tourist|visitor|holidaymaker|shopper|commuter|spectator|well-wisher|reveller|festival-goer|neighbou?r|pedestrian|motorist|customer|voter|supporter|londoner|yorker|parisian|dubliner|berliner)$/

/** How often a bystander is named at most: with what is said at once, and no more. */
const IN_PASSING = 2

/** "Tourist Ada Berg", "Ada Berg, a shopper from Elm", "said Ada Berg of Elm, Ohio": who happened to be there is no more than a voice. */
export const bystander: Gate = {
  name: 'bystander',
  check: ({ source: { statement, slot, detail } }) => {
    const { sentence, clause, text } = statement
    const isQuoted = detail?.type === 'quotation'
    const asked = sentence.mentions
      .filter(isName)
      .filter(({ kind }) => kind === 'person' || kind === 'other')
      .filter((name) => name.start === slot.start || isInside(name, clause?.subject ?? openingOf(statement)))
    return asked.some(
      (name) =>
        (isBystander(sentence.tokens, name) || (isQuoted && isKnownByHome(statement, name))) &&
        timesSaid(name.text.split(' ').at(-1) ?? name.text, text) <= IN_PASSING,
    )
      ? 'It is somebody who happened to be there.'
      : null
  },
}

/** Where the subject stands of a statement whose clause is not sure. */
const openingOf = ({ tokens: { first } }: Statement): TokenRange => ({ first, last: first + FAR })

const isInside = (inner: TokenRange, outer: TokenRange): boolean =>
  inner.first >= outer.first && inner.last <= outer.last

/** "Tourist | Ada Berg", "New Yorker, | Ada Berg", "Ada Berg |, 43, a shopper from Elm". */
function isBystander(tokens: readonly Token[], { first, last }: NameMention): boolean {
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  if (BYSTANDER.test(tokens[before]?.lower ?? '')) return true
  const behind = tokens.slice(last, last + FAR)
  const opens = behind.findIndex(({ lower }) => /^an?$/.test(lower))
  const isSetOff =
    behind[0]?.text === ',' &&
    opens > 0 &&
    behind.slice(0, opens).every(({ pos }) => pos === 'PUNCT' || pos === 'NUM')
  return isSetOff && behind.slice(opens + 1, opens + 4).some(({ lower }) => BYSTANDER.test(lower))
}

/** Tokens in which ", 43, a local shopper" is told. */
const FAR = 8

/** "Ada Berg | of Elm, Ohio": told by nothing but a home. */
const isKnownByHome = ({ sentence: { tokens, mentions } }: Statement, { last }: NameMention): boolean =>
  /^(?:of|from)$/.test(tokens[last]?.lower ?? '') &&
  mentions.some((home) => isName(home) && home.first === last + 1 && isPlaceKind(home.kind))

/** Words for people that tell neither what they do nor what befell them. */
const ANYBODY =
  /^(?:men|women|boys|girls|children|people|persons|mothers|fathers|parents|couples|ladies|teenagers|pensioners|youths|friends|strangers)$/

/** What befalls people and is told by how many they are. */
const FATE =
  /^(?:die|kill|injure|wound|hurt|shoot|stab|drown|burn|trap|rescue|survive|arrest|detain|charge|convict|sentence|jail|accuse|suspect|disappear|vanish|elect|nominate|hang|execute|kidnap|infect|escape|treat|hospitalise|hospitalize|evacuate|save)$/

/** Of so many people at most a report tells by the way: "two men walked into a bank". */
const A_FEW = 3

/** "Two young mothers wheel their prams …": who they are and what they do is told, and that they are two only sets them before our eyes. */
export const countOfPeople: Gate = {
  name: 'count-of-people',
  check: ({ source: { statement, slot, detail } }) => {
    const { clause, sentence } = statement
    if (detail || !isQuantity(slot) || slot.value > A_FEW || slot.modifier !== null) return null
    const { syntax, tokens } = sentence
    const noun = tokens.slice(slot.number.last, slot.number.last + 4).find(({ lower }) => ANYBODY.test(lower))
    if (!noun || (clause !== null && slot.first !== clause.subject.first)) return null
    const verb = clause?.verb.main ?? syntax?.heads.indexOf(-1) ?? -1
    return FATE.test((syntax?.lemmas[verb] ?? '').toLowerCase())
      ? null
      : 'That they are so few only sets the scene.'
  },
}
