import { isGradable, placesInARow } from '../language/gradable'
import type { TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import type { NounPhrase, Role } from '../language/noun-phrases'
import { nounPhraseOf } from '../language/noun-phrases'
import { isMarkOrEnd, isWord, spaced, theAt } from '../language/token'
import type { Token } from '../language/token'
import { hangsBy } from '../language/tree'
import type { PhraseSlot } from './slot'
import type { Statement } from './statement'
import { isShown } from './statement'

/** The noun phrases of a statement that carry a fact and whose borders are sure: those of its clause by their role, then all others. */
export function phraseSlots(statement: Statement): PhraseSlot[] {
  const own = clauseSlots(statement)
  const others = innerSlots(statement).filter(
    (slot) => !own.some(({ start, end }) => start === slot.start && end === slot.end),
  )
  return [...own, ...others]
}

function clauseSlots(statement: Statement): PhraseSlot[] {
  const { clause } = statement
  if (!clause) return []
  const subject = clause.subjectPhrase ? [slotOf(statement, clause.subjectPhrase, 'subject')] : []
  const objects = clause.objects.map((phrase) => slotOf(statement, phrase, 'object'))
  const complement = clause.complement?.phrase
    ? [slotOf(statement, clause.complement.phrase, 'complement')]
    : []
  const obliques = clause.obliques
    .filter(({ kind }) => kind !== 'time')
    .map(({ phrase }) => (phrase ? slotOf(statement, phrase, 'oblique') : null))
  return [...subject, ...objects, ...complement, ...obliques].filter((slot) => slot !== null)
}

/** What a noun hangs by when it is only a part of the phrase around it. */
const PART_OF_PHRASE = [
  'compound',
  'flat',
  'fixed',
  'goeswith',
  'appos',
  'conj',
  'nmod:desc',
  'nmod:unmarked',
]

/** "the rights to _the name_", "to reach _the upper deck_": noun phrases inside others and inside inner clauses, which need no sure clause. */
function innerSlots(statement: Statement): PhraseSlot[] {
  const { sentence, tokens } = statement
  const { syntax: tree } = sentence
  if (!tree) return []
  const heads = sentence.tokens
    .map((_, at) => at)
    .slice(tokens.first, tokens.last)
    .filter((at) => /^NNS?$/.test(tree.xpos[at] ?? '') && !hangsBy(tree, at, PART_OF_PHRASE))
  const phrases = heads.map((head) => nounPhraseOf({ ...sentence, tree }, head))
  const slots = phrases
    .map((phrase) => slotOf(statement, phrase, 'modifier'))
    .filter((slot) => slot !== null)
    .map((slot) => withoutWeight(statement, slot))
  return slots.filter(
    (slot, index) =>
      !slots.some((other, at) => at !== index && other.first <= slot.first && slot.last <= other.last),
  )
}

/** "the largest | fish market", "a hugely productive | wheat farm": the words that weigh a thing stay outside. */
function withoutWeight(statement: Statement, slot: PhraseSlot): PhraseSlot {
  const { tokens } = statement.sentence
  let { first } = slot
  while (first < slot.phrase.head && isWeight(tokens[first])) first++
  if (first === slot.first || isDegree(tokens[first - 1]) || isOfCompound(tokens, first, slot)) return slot
  const words = tokens.slice(first, slot.last)
  return { ...slot, first, start: words[0]?.start ?? slot.start, text: spaced(words) }
}

const isWeight = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:ADJ|ADV|VERB)$/.test(token.pos) &&
  (isGradable(token.lower) || placesInARow(token.lower) || isDegree(token))

/** "widely | used models": an adverb of degree does not stand alone. */
const isDegree = (token: Token | undefined): boolean => /ly$|^(?:most|more|very)$/.test(token?.lower ?? '')

/** "wide | area networks", "major | league rosters": the adjective belongs to the first noun of the compound. */
const isOfCompound = (tokens: readonly Token[], at: number, { phrase }: PhraseSlot): boolean =>
  at < phrase.head &&
  tokens[at]?.pos === 'NOUN' &&
  /^(?:wide|major|minor|high|low|long|short|small|large|heavy|new|hard|fine|general|special|real|free)$/.test(
    tokens[at - 1]?.lower ?? '',
  )

/** Below this a phrase's borders may be wrong. */
const SURE = 0.55

const MOST_WORDS = 6

/** "the College of | Oslo sailing course": the phrase would begin inside a name. */
const opensInName = ({ sentence }: Statement, at: number): boolean =>
  sentence.mentions.some((name) => isName(name) && name.first < at && at < name.last)

function slotOf(statement: Statement, phrase: NounPhrase, role: Role): PhraseSlot | null {
  const { tokens } = statement.sentence
  const first = phrase.core.first + (/^(?:the|an?)$/.test(tokens[phrase.core.first]?.lower ?? '') ? 1 : 0)
  const words = tokens.slice(first, phrase.core.last)
  const head = tokens[phrase.head]
  const [opening] = words
  const closing = words.at(-1)
  if (words.length > MOST_WORDS) return insideOf(statement, phrase)
  if (!opening || !closing || !head || phrase.mention || phrase.confidence < SURE) return null
  if (!namesAThing(head) || words.some(pointsElsewhere) || !/^(?:NOUN|PROPN)$/.test(closing.pos)) return null
  if (isHalf(statement, phrase) || opensInName(statement, first)) return null
  if (words.some(({ pos }) => pos === 'NUM') || phrase.coordinated || isListed(tokens, phrase.core))
    return null
  const slot = { start: opening.start, end: closing.end }
  if (!isShown(statement, { ...slot, first })) return null
  const { attached: confidence } = phrase
  return {
    kind: 'phrase',
    ...slot,
    first,
    last: phrase.core.last,
    text: spaced(words),
    phrase,
    role,
    confidence,
  }
}

/** "Roads and bridges": one of several things that stand side by side, whatever the tree makes of them. */
const isListed = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  /^(?:and|or|nor|&|both|\/)$/.test(tokens[first - 1]?.lower ?? '') ||
  /^(?:and|or|nor|&|\/|-)$/.test(tokens[last]?.lower ?? '') ||
  (tokens[last]?.text === ',' &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last + 1]?.pos ?? '') &&
    tokens.slice(last).some(({ lower }) => /^(?:and|or)$/.test(lower)))

/** "the film | Calling the Shots", "sites | like Elm", "the pressure | to conform", "line | by line": without what follows the noun says too little. */
function isHalf({ sentence }: Statement, { core: { last } }: NounPhrase): boolean {
  const { tokens, mentions, syntax } = sentence
  const next = tokens[last]
  if (!next) return false
  if (/^(?:like|unlike|such|than|called|named|known)$/.test(next.lower) || /^(?:NOUN|PROPN)$/.test(next.pos))
    return true
  if (/^(?:by|after|to|upon)$/.test(next.lower) && tokens[last + 1]?.lower === tokens[last - 1]?.lower)
    return true
  if (next.pos === 'ADJ' && /^(?:NOUN|PROPN|CCONJ)$/.test(tokens[last + 1]?.pos ?? '')) return true
  if (next.lower === 'to' && syntax?.xpos[last + 1] === 'VB') return true
  const behind = /^[,–—]$/.test(next.text) ? last + 1 : last
  const name = behind + theAt(tokens, behind)
  return mentions.some(
    (mention) =>
      isName(mention) && mention.first === name && (behind === last || isMarkOrEnd(tokens, mention.last)),
  )
}

/** Of "a revival of a Cold War-era mutual defense agreement", too long to be asked for, what stands behind "of". */
function insideOf(statement: Statement, phrase: NounPhrase): PhraseSlot | null {
  const { tokens } = statement.sentence
  const { first, last } = phrase.core
  const of = tokens.findIndex(({ lower }, at) => at > first && at < last && lower === 'of')
  if (of < 0 || phrase.coordinated || tokens.slice(of + 1, last).some(({ lower }) => lower === 'of'))
    return null
  const inner = { first: of + 1, last }
  const closed = tokens[last] === undefined || tokens[last]?.pos === 'PUNCT'
  const sure = closed ? { confidence: 1, attached: 1 } : {}
  return slotOf(statement, { ...phrase, ...inner, ...sure, core: inner, head: last - 1 }, 'modifier')
}

/** Nouns that say nothing by themselves. */
const GENERIC =
  /^(?:thing|way|part|number|people|person|kind|type|sort|form|lot|one|other|example|case|fact|time|use|amount|piece|bit|set|group|range|variety|series|level|point|place|area|side|end|result|reason|effect|change|difference|problem|issue|question|idea|view|aspect|factor|feature|element|item|process|method|approach|system|role|member|majority|rest|total|addition|order|term|word|name|year|day|month|week|hour|minute|today|man|woman|something|anything|nothing|everything|someone|everyone|anyone|many|most|some|all|both|each|none|few|several|half|more|less|this|that|these|those|there|it)$/

const namesAThing = (head: Token): boolean =>
  (head.pos === 'NOUN' || head.pos === 'PROPN') && !GENERIC.test(head.lemma.toLowerCase())

/** Words and marks that make a phrase no answer of its own. */
const pointsElsewhere = (token: Token): boolean =>
  !isWord(token)
    ? !/^(?:-|['’])$/.test(token.text)
    : /^(?:his|her|its|their|our|my|your|this|that|these|those|such|other|another|same|which|whose|any|no|all|both|every|each|some|many|much|more|most|few|fewer|less|several|various|certain|select|different)$/.test(
        token.lower,
      )
