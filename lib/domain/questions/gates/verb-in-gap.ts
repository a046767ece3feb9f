import type { PhraseSlot } from '../../facts/slot'
import type { Statement } from '../../facts/statement'
import type { AnalysedSentence } from '../../language/analysis'
import { BE, HAS_DONE, MODALS } from '../../language/closed-classes'
import { meansPerson } from '../../language/person-words'
import { singularsOf } from '../../language/plurals'
import type { Token } from '../../language/token'
import { lowerLine } from '../../language/token'
import { isOnlyPast } from '../../language/verbs'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { isVerbBase, verbBase } from '../../language/wordnet/verbs'

/**
 * True where the words around a phrase show that one of its words is a verb, or that it goes on in front: taggers take
 * many a verb for a noun ("helped boost sales"), and a gap over it would leave no sentence.
 */
export const tearsClause = (statement: Statement, slot: PhraseSlot): boolean => {
  const { sentence } = statement
  return (
    tearsRelative(sentence.tokens, slot) ||
    opensWithVerb(sentence.tokens, slot) ||
    isVerbBeforeObject(sentence.tokens, slot) ||
    opensWithInfinitive(sentence, slot) ||
    opensRange(sentence, slot) ||
    isRidOf(sentence, slot) ||
    endsInBareVerb(sentence.tokens, slot) ||
    holdsClause(sentence, slot) ||
    opensWithParticiple(sentence, slot) ||
    opensWithDeed(statement, slot) ||
    endsInPresent(sentence.tokens, slot) ||
    isEndOfModifier(sentence.tokens, slot)
  )
}

type Tokens = readonly Token[]

/** "the secret of the baker | who left": "who" hangs on a noun inside the gap. */
const tearsRelative = (tokens: Tokens, { last, phrase }: PhraseSlot): boolean =>
  tokens[last]?.lower === 'who' && !meansPerson(tokens[phrase.head]?.lower ?? '')

/** "would not | guest star", "cannot | pay sailors", "has been | funding mills", "helped | boost sales": behind such words stands a verb. */
function opensWithVerb(tokens: Tokens, { first, last }: PhraseSlot): boolean {
  const at = tokens.findLastIndex(({ lower, pos }, index) => index < first && !isBetween(lower, pos))
  const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]]
  if (MODALS.has(word)) return /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '')
  if (last - first < 2) return false
  const opening = tokens[first]?.lower ?? ''
  return (BE.has(word) && /ing$/.test(opening)) || (HELPS.test(word) && isVerbBase(opening))
}

const HELPS = /^help(?:s|ed|ing)?$/

/** "is to | stow the boats", "help | foster a love of boats": what stands between "to" or "help" and an article is a verb. */
function isVerbBeforeObject(tokens: Tokens, { first, last }: PhraseSlot): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const isBare =
    last - first === 1 &&
    isVerbBase(tokens[first]?.lower ?? '') &&
    (HELPS.test(before) || /^(?:and|or|not)$/.test(before))
  return tokens[last]?.pos === 'DET' && (before === 'to' || MODALS.has(before) || isBare)
}

/** "not" and other adverbs, which may stand between an auxiliary and its verb. */
const isBetween = (lower: string, pos: string): boolean => pos === 'ADV' || /^(?:not|n['’]t)$/.test(lower)

/** Words behind which "to" opens an infinitive, and no phrase that says where or to whom. */
const TAKES_INFINITIVE =
  /^(?:want|slow|able|unable|ready|eager|keen|willing|likely|unlikely|free|decid|plan|hop|try|tri|refus|fail|manag|tend|intend|aim|attempt|continu|seem|need|enough)(?:n?ed|s|e[ds]?|n?ing)?$/

/** Words between such a verb and the "to" behind whom it has do something. */
const FAR = 5

/** "wants to | double exports", "allows the mill to | power homes": the first word of two is the verb of that "to". */
function opensWithInfinitive({ tokens, syntax }: AnalysedSentence, { first, last }: PhraseSlot): boolean {
  if (tokens[first - 1]?.lower !== 'to' || last - first < 2 || !isVerbBase(tokens[first]?.lower ?? ''))
    return false
  if (syntax?.xpos[first - 1] === 'TO' || TAKES_INFINITIVE.test(tokens[first - 2]?.lower ?? '')) return true
  return tokens.slice(Math.max(0, first - 1 - FAR), first - 2).some(({ lower }) => HAS_DONE.test(lower))
}

/** "everything from | bombard bakers | with noise to steal": a verb stands at either end. */
const opensRange = ({ tokens, syntax }: AnalysedSentence, { first, last }: PhraseSlot): boolean =>
  /^(?:every|any)thing from$/.test(lowerLine(tokens.slice(Math.max(0, first - 2), first))) &&
  isVerbBase(tokens[first]?.lower ?? '') &&
  tokens.some(({ lower }, at) => at >= last && lower === 'to' && syntax?.xpos[at + 1] === 'VB')

/** Verbs that take "of" something from somebody. */
const RIDS = /^(?:absolve|cleanse|clear|cure|deprive|relieve|rid|rob|strip)$/

/** "strips | mills of the old wheels": the "of" belongs to the verb. */
const isRidOf = ({ tokens, syntax }: AnalysedSentence, { first, last, phrase }: PhraseSlot): boolean =>
  first > 0 &&
  tokens.slice(phrase.head, last).some(({ lower }) => lower === 'of') &&
  RIDS.test((syntax?.lemmas[syntax.heads[phrase.head] ?? -1] ?? '').toLowerCase())

/** Verbs behind which somebody and a bare verb may stand. */
const SEES = /^(?:help|let|see|watch|hear)(?:s|ed|ing)?$|^(?:saw|seen|heard|letting)$/
const MAKES = /^(?:makes?|making|made)$/

/** "helping the old boat sail | slowly", "saw boat traffic fall | by half". */
function endsInBareVerb(tokens: Tokens, { first, last }: PhraseSlot): boolean {
  const before = tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower)
  if (last - first < 2 || !isVerbBase(tokens[last - 1]?.lower ?? '')) return false
  if (before.some((word) => MAKES.test(word))) return tokens[last]?.pos === 'ADV'
  return before.some((word) => SEES.test(word)) && !/^an?$/.test(before.at(-1) ?? '')
}

/** "a | mill was Ada Berg", "the | way bread is baked", "| what bread is": a finite verb, or the subject of one, stands in the gap. */
function holdsClause({ tokens, syntax }: AnalysedSentence, { first, last }: PhraseSlot): boolean {
  const said = tokens.slice(first, last)
  const isWay = said[0]?.lower === 'way' && /^(?:NOUN|PROPN)$/.test(said[1]?.pos ?? '')
  return (
    isWay ||
    said.some(
      ({ lower }, step) =>
        /^(?:what|how|why|who)$/.test(lower) ||
        /^(?:VB[PZ]|MD)$/.test(syntax?.xpos[first + step] ?? '') ||
        isOnlyPast(lower),
    )
  )
}

/** "a row of letters | warning owners | about the mill": right behind a plural stands what it does, and to whom. */
const opensWithParticiple = ({ tokens, syntax }: AnalysedSentence, { first, last }: PhraseSlot): boolean =>
  last - first > 1 &&
  /.ing$/.test(tokens[first]?.lower ?? '') &&
  /^\p{Ll}/u.test(tokens[first]?.text ?? '') &&
  syntax?.xpos[first - 1] === 'NNS'

/** Participles that describe what stands behind them, of verbs that take no object. */
const DESCRIBES =
  /^(?:rising|growing|falling|leading|remaining|existing|following|increasing|developing|emerging|surviving|surrounding|neighbouring|neighboring|outlying|competing|participating|outstanding|ongoing|upcoming|coming|visiting|lasting|promising)$/

/** "In | banning three boats | from the regatta, the club …": behind the preposition that opens a sentence stands what its subject does, of which a part is left. */
const opensWithDeed = (
  { sentence: { tokens }, tokens: { first: opens } }: Statement,
  { first, last }: PhraseSlot,
): boolean => {
  const word = tokens[first]?.lower ?? ''
  return (
    first === opens + 1 &&
    last - first > 1 &&
    /^(?:in|on|by|after|before|without|despite|since|upon|for)$/.test(tokens[opens]?.lower ?? '') &&
    /.ing$/.test(word) &&
    !DESCRIBES.test(word) &&
    verbBase(word, '') !== '' &&
    lexnameOf(word) === null &&
    tokens[last]?.pos === 'ADP'
  )
}

/** Words behind which a clause opens. */
const OPENS_CLAUSE = /^(?:as|while|when|because|although|though|if|that|where)$/

/** "as | Norway experiences | its", "all the | mill needs |.": the last of two words is what the first one does. */
function endsInPresent(tokens: Tokens, { first, last }: PhraseSlot): boolean {
  const ending = tokens[last - 1]?.lower ?? ''
  if (last - first < 2 || !/[^s]s$/.test(ending) || !singularsOf(ending).some(isVerbBase)) return false
  const before = lowerLine(tokens.slice(Math.max(0, first - 2), first))
  const hasObject = /^(?:its|his|her|their|the|an?)$/.test(tokens[last]?.lower ?? '')
  return (
    (hasObject && OPENS_CLAUSE.test(tokens[first - 1]?.lower ?? '')) ||
    /^(?:all|everything|anything|something|else) the$/.test(before)
  )
}

/** Words of several pieces that stand in front of a noun: "state of the | art mills", "first | time sailors". */
const MODIFIERS =
  /(?:^| )(?:(?:first|second|last|real) \| time|up to \| date|state of the \| art|denial of \| service|freedom of \| information|point of \| sale|cost of \| living|coming of \| age|hundreds of \| thousands|tens of \| thousands) /

/** The gap tears such a word, or what says that there is none greater: "the largest | ever find". */
const isEndOfModifier = (tokens: Tokens, { first, last }: PhraseSlot): boolean =>
  tokens[first]?.lower === 'ever' ||
  (last - first > 1 &&
    MODIFIERS.test(
      `${lowerLine(tokens.slice(Math.max(0, first - 3), first))} | ${lowerLine(tokens.slice(first, last))}`,
    ))
