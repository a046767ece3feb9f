import type { PhraseSlot } from '../../facts/slot'
import type { Statement } from '../../facts/statement'
import type { AnalysedSentence } from '../../language/analysis'
import { BE } from '../../language/closed-classes'
import { isName } from '../../language/mentions'
import { meansPerson } from '../../language/person-words'
import { singularsOf } from '../../language/plurals'
import type { Token } from '../../language/token'
import { isCapitalised, lowerLine } from '../../language/token'
import type { Lexname } from '../../language/wordnet/lexnames'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { followsShortForm } from './torn-names'

/**
 * Shell nouns: they say little but what stands around them, so that one fits as well as another (Schmid, English
 * Abstract Nouns as Conceptual Shells, 2000); with them nouns for parts, amounts and sorts, which do the same.
 */
const SHELL: ReadonlySet<string> = new Set(
  (
    'ability absence access account achievement action activity advance advantage aim amount approach area ' +
    'argument arrival aspect attempt attention attitude background basis beginning behavior behaviour belief ' +
    'benefit billion bit bottom bulk capability capacity case category cause center centre challenge chance ' +
    'choice circumstance claim class collection combination comparison component concept concern conclusion ' +
    'condition consequence content context contrast contribution control core creation data database dataset decision decline ' +
    'decrease definition degree demand description design desire detail development discussion distinction ' +
    'division dozen duty edge efficiency effort emphasis end entry environment event evidence evolution ' +
    'example exception existence expectation experience explanation extent fashion finding focus form formation ' +
    'foundation front function future gamut goal group growth guide half hundred idea image impact importance ' +
    'inclusion increase influence information initiative insight intention interest introduction job ' +
    'justification kind knowledge lack limit link location loss majority manner meaning means measure middle ' +
    'million mission mode move movement nature necessity need notion number objective occasion operation ' +
    'opinion opportunity option origin outcome output pace part participation past pattern period person ' +
    'perspective place plan portion position possibility potential practice presence pressure prevalence ' +
    'prominence property proportion proposal prospect provision purpose quality quantity range rate reaction ' +
    'reality reason recognition record reflection regard relation relationship request requirement resource ' +
    'respect response responsibility result return right rise risk role scale scenario scheme scope section ' +
    'sector sense set shape share side sign significance site situation size solution sort spirit stage ' +
    'standard start state statement status step stock strategy strength structure study style subject success ' +
    'suggestion support surrounding task technique ten tendency term theme thousand top topic trait trend ' +
    'type understanding usage use value variation variety version view way work worth'
  ).split(' '),
)

/** Verbs that make one idea with a bare noun behind them: "took command of", "plays host to". */
const LIGHT =
  /^(?:take|make|have|give|play|do|pay|get|lay|gain|lose|hold|put|set|keep|draw|bring|achieve|come|serve)$/

/** Classes whose nouns name what one can point at, and so have few other words. */
const CONCRETE: ReadonlySet<Lexname> = new Set([
  'animal',
  'plant',
  'food',
  'substance',
  'artifact',
  'body',
  'object',
  'phenomenon',
])

/** Ends of adjectives that say of what sort a thing is ("naval", "acidic", "coastal"), not what it is like. */
const SORTS = /(?:[aeiou]?al|ic|ar|ary|an|ese|ish|ine|based|ous|less)$/

/** "the city of Oslo": its name alone is the answer. */
const KINDS_OF_PLACE =
  /^(?:city|town|village|state|country|county|province|district|region|river|island|month|year|neighbou?rhood)$/

/** True where a phrase says which thing is meant: its noun is no shell, or much specifies it, and no owner opens it; "X of Y" is headed by X. */
export function isTelling({ sentence }: Statement, slot: PhraseSlot): boolean {
  const words = sentence.tokens.slice(slot.first, slot.last)
  const head = sentence.tokens[slot.phrase.head]
  if (!head || words.some(({ text }) => !/^[\p{L}\p{N}.'’-]+$/u.test(text) || /^\d+$/.test(text)))
    return false
  if (lexnameOf(head.lower) === 'quantity' || words.some(({ text }) => /^['’]s?$|['’]s?$/.test(text)))
    return false
  if (KINDS_OF_PLACE.test(head.lower) && isCapitalised(sentence.tokens[slot.phrase.head + 2])) return false
  if (/^JJ/.test(sentence.syntax?.xpos[slot.last - 1] ?? '')) return false
  const before = words.filter((token) => token.start < head.start)
  if (words.length === 1) return isTellingAlone(slot, sentence.tokens[slot.first - 1])
  if (isCollection(head) && sentence.tokens[slot.phrase.head + 1]?.lower === 'of') return false
  if (isTurn(head.lower) || endsInName(sentence, slot) || RECENT_SOURCE.test(lowerLine(words))) return false
  if (slot.last > slot.phrase.head + 1) return !isShell(head.lower) && !isShell(words.at(-1)?.lower ?? '')
  if (before[0]?.pos === 'NOUN' && isShell(before[0].lower)) return false
  const named = before.some(({ pos, text }) => /^(?:NOUN|PROPN)$/.test(pos) || /^\p{Lu}/u.test(text))
  if (isShell(head.lower)) return named && before.length > 1
  if (named) return true
  const sorted = before.some(({ lower }) => SORTS.test(lower) || lower.includes('-'))
  return sorted || isConcrete(head)
}

/** "a long | list of repairs": the noun only says that there are many. */
const isCollection = ({ lower }: Token): boolean =>
  /^(?:list|series|string|row|wave|array|host|raft|spate|stream|flood|succession|chain|bunch|handful|mountain|litany|catalogue)$/.test(
    lower,
  )

/** What was found of late, by nobody in particular. */
const RECENT_SOURCE =
  /^(?:recent|new|newer|latest|previous|earlier|further|current|modern|other) (?:research|stud(?:y|ies)|evidence|findings?|data|figures|statistics|surveys?|polls?|reports?|analys[ei]s|work)$/

/** Nouns of which hardly any phrase but one set turn is made: "thrust into the glare", "on tenterhooks". */
const isTurn = (word: string): boolean =>
  /^(?:brink|brunt|fray|glare|helm|limelight|loggerheads|nod|shambles|spotlight|tenterhooks|throes|verge|wake)$/.test(
    word,
  )

/** "the ferry | Northern Star": behind the noun for it the name alone is what one asks for. */
const endsInName = ({ tokens, mentions }: AnalysedSentence, { first, last }: PhraseSlot): boolean =>
  mentions.some(
    (name) =>
      isName(name) &&
      /^(?:other|work)$/.test(name.kind) &&
      name.last === last &&
      name.first > first &&
      tokens[name.first - 1]?.pos === 'NOUN',
  )

const isShell = (word: string): boolean =>
  SHELL.has(word) || singularsOf(word).some((form) => SHELL.has(form))

function isConcrete(head: Token | undefined): boolean {
  const lexname = lexnameOf(head?.lower ?? '')
  return lexname === null || CONCRETE.has(lexname)
}

/** A noun by itself: of a thing, not of those who do something, not of a state ("in prison"), and neither "the trail" nor "a hub". */
function isTellingAlone({ text }: PhraseSlot, before: Token | undefined): boolean {
  const word = text.toLowerCase()
  const lexname = lexnameOf(word)
  if (/(?:er|or)s$/.test(word) || (before?.lower === 'in' && lexname === 'artifact')) return false
  if (/^(?:since|before|after|until|during|upon)$/.test(before?.lower ?? '')) return false
  if (isShell(word) || word.length < 4 || singularsOf(word).some(meansPerson)) return false
  if (/^(?:the|an?)$/.test(before?.lower ?? '') || before?.pos === 'ADJ')
    return lexname === null && word.length > 6
  return lexname === null || CONCRETE.has(lexname)
}

/** Behind these a common noun is one of many that would fit. */
const MANY = /^(?:like|numerous|many|several|various|some|few|other|certain)$/

/** "in contrast | to", "without | hassle", "the gist | is that", "crops such as | corn": the phrase is one word of a turn that goes around it, or an example. */
export function isInSetPhrase({ sentence }: Statement, slot: PhraseSlot): boolean {
  const { tokens, syntax } = sentence
  const before = tokens[slot.first - 1]
  const next = tokens[slot.last]
  if (isAmount(tokens, slot) || endsInAdjective(tokens, slot)) return true
  if (isOfPreposition(tokens, slot) || isStruggle(tokens, slot)) return true
  if (isIdiom(sentence, slot) || isToldApartBehind(sentence, slot) || isDirection(tokens, slot)) return true
  if (next?.lower === 'of' || next?.lower === 'between' || /^['’]s?$/.test(next?.text ?? '')) return true
  if (before?.lower === 'as' && tokens[slot.first - 2]?.lower === 'such') return true
  if (before?.lower === 'including') return true
  if (MANY.test(before?.lower ?? '') && lexnameOf(tokens[slot.phrase.head]?.lower ?? '') !== null) return true
  if (BE.has(next?.lower ?? '') && tokens[slot.last + 1]?.lower === 'that') return true
  if (next?.pos === 'VERB' && /ing$/.test(next.lower) && tokens[slot.last + 1]?.pos === 'NOUN') return true
  if (isDoer(sentence, slot.last) || isHalfCompound(tokens, slot.first)) return true
  const verb = syntax?.heads[slot.phrase.head] ?? -1
  const bare = slot.phrase.definiteness === 'bare'
  if (bare && before?.lower === 'without' && isStateAlone(tokens, slot)) return true
  if (!bare && (!next || !/^(?:ADP|SCONJ|PART)$/.test(next.pos))) return false
  if (before?.pos === 'ADP' && /^(?:ADP|SCONJ)$/.test(next?.pos ?? '') && slot.phrase.head === slot.first)
    return true
  return LIGHT.test(tokens[verb]?.lemma.toLowerCase() ?? '') && !isConcrete(tokens[slot.phrase.head])
}

/** "council | owned cinemas", "computer | generated views": a participle behind the phrase, before a noun, makes one word with it. */
const isDoer = ({ tokens, syntax }: AnalysedSentence, at: number): boolean =>
  syntax?.xpos[at] === 'VBN' && syntax.relations[at] === 'amod' && tokens[at + 1]?.pos === 'NOUN'

/** "last | minute talks", "under | age sailing": the gap begins inside a compound written as two words; "only" says how many, not who. */
const isHalfCompound = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.lower === 'only' || COMPOUND.test(lowerLine(tokens.slice(first - 1, first + 1)))

const COMPOUND =
  /^(?:last (?:minute|ditch|gasp)|under age|(?:long|short|medium) term|(?:full|part|half) time|(?:first|second|third|world|middle|working) class|second hand|high (?:street|speed|profile|tech|definition)|old age|so called|low (?:cost|fare|paid)|best selling|multi million)$/

/** "without | hassle": a noun by itself for nothing that one can point at. */
const isStateAlone = (tokens: readonly Token[], { first, last, phrase }: PhraseSlot): boolean => {
  const lexname = lexnameOf(tokens[phrase.head]?.lower ?? '')
  return last - first === 1 && (lexname === null || !CONCRETE.has(lexname))
}

/** "a great | deal of patience": the words only say how much. */
const isAmount = (tokens: readonly Token[], { first }: PhraseSlot): boolean =>
  /^(?:great|good)$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens[first]?.lower === 'deal' &&
  tokens[first + 1]?.lower === 'of'

/** Nouns that make one preposition with what stands around them (Quirk et al., A Comprehensive Grammar, 1985, 9.11). */
const OF_PREPOSITION =
  /^(?:aid|back|basis|behalf|behest|charge|eve|expense|favou?r|front|grounds|hands|heels|honou?r|lieu|means|mercy|need|quest|search|spite|strength|top|virtue)$/

/** "on | behalf of the sailors": the gap begins inside a preposition. */
const isOfPreposition = (tokens: readonly Token[], { first }: PhraseSlot): boolean =>
  (tokens[first - 1]?.pos === 'ADP' ||
    (/^(?:the|an?)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.pos === 'ADP')) &&
  OF_PREPOSITION.test(tokens[first]?.lower ?? '') &&
  tokens[first + 1]?.lower === 'of'

/** Verbs that make idioms with a bare noun: "gain ground", "raise eyebrows", "turn heads", "change hands". */
const IDIOMATIC =
  /^(?:break|catch|change|cover|cross|cut|draw|find|gain|hit|hold|join|keep|lose|make|raise|ring|run|set|shake|shrug|strike|take|tread|turn)$/

/** Things that such idioms speak of; parts of the body are told by their class. */
const OF_IDIOMS =
  /^(?:bells?|course|fire|flames?|ground|ice|roots?|sail|ship|steam|strings|swords|sides|water|weight|wind|wings)$/

/** Further idioms of a verb and the bare noun beside it, most of which WordNet holds as one verb. */
const ONE_VERB =
  /^(?:make way|give way|make hay|break bread|break ranks|take shape|take flight|bear fruit|cut corners|drop anchor|cast anchor|follow suit|join forces|save face|make headway|make waves|take heart|pull strings|shed light)$/

/** Pairs of an adjective and a noun that mean something else than they say. */
const SET_PAIRS =
  /^(?:acid test|back burner|back foot|back seat|bitter pill|clean slate|cold feet|cold shoulder|deep end|deep water|dim view|dirty linen|driving seat|false dawn|fine line|front foot|green light|helping hand|hot potato|hot water|last straw|last word|level playing|long shot|loose ends|low profile|magic bullet|mixed bag|moral high|playing field|poisoned chalice|raw deal|red herring|rough ride|rude awakening|second thoughts|short shrift|silver bullet|slippery slope|soft spot|sour grapes|stumbling blocks?|thin air|thin ice|tight rope|training wheels|uphill battle|uphill struggle|upper hand|vicious circle|warning shot|wide berth)$/

/** "have gained | ground", "long raised | eyebrows": a bare noun that with its verb means something else than it says. */
function isIdiom({ tokens, syntax }: AnalysedSentence, { first, last, phrase }: PhraseSlot): boolean {
  if (SET_PAIRS.test(lowerLine(tokens.slice(phrase.head - 1, phrase.head + 1)))) return true
  if (/^back on track$/.test(lowerLine(tokens.slice(phrase.head - 2, phrase.head + 1)))) return true
  const [at, noun] = [syntax?.heads[phrase.head] ?? -1, tokens[phrase.head]?.lower ?? '']
  const deed = tokens[at]?.lemma.toLowerCase() ?? ''
  if (last - first !== 1 || tokens[at]?.pos !== 'VERB') return false
  const isOfBody = lexnameOf(noun) === 'body'
  if (phrase.definiteness === 'bare' && IDIOMATIC.test(deed) && (OF_IDIOMS.test(noun) || isOfBody))
    return true
  const isBeside = at === first - 1 || (at < first && tokens[first - 1]?.pos === 'ADV')
  return isBeside && (isOfBody || ONE_VERB.test(`${deed} ${noun}`))
}

/** "the | privacy of the owner who sold it", "a | friend of the club founded here": what "who", "that" and a participle tell belongs to the noun inside the gap, which nobody sees. */
const isToldApartBehind = (
  { tokens, syntax }: AnalysedSentence,
  { first, last, phrase }: PhraseSlot,
): boolean => {
  const isParticiple = /^VB[GN]$/.test(syntax?.xpos[last] ?? '')
  const told = isParticiple ? (syntax?.heads[last] ?? -1) : -1
  return (
    (/^(?:who|that|whose|whom)$/.test(tokens[last]?.lower ?? '') || (told > phrase.head && told < last)) &&
    tokens.slice(first, last).some(({ pos }, step) => pos === 'ADP' && first + step > phrase.head)
  )
}

/** "kicked the ball | seawards": an adverb that is taken for a plural. */
const isDirection = (tokens: readonly Token[], { first, last }: PhraseSlot): boolean => {
  const word = tokens[first]?.lower ?? ''
  return (
    last - first === 1 &&
    /\p{L}{2,}wards$/u.test(word) &&
    !singularsOf(word).some((form) => lexnameOf(form) !== null)
  )
}

/** "the political | battle for votes": fight, race and struggle would do as well. */
const isStruggle = (tokens: readonly Token[], { last, phrase }: PhraseSlot): boolean =>
  /^(?:battle|fight|race|struggle|quest|bid|drive|push|war)$/.test(tokens[phrase.head]?.lower ?? '') &&
  /^(?:for|against|over)$/.test(tokens[last]?.lower ?? '')

/** Adjectives that stand behind their noun with a "to" of their own. */
const TIED_TO =
  /^(?:incidental|relevant|similar|subject|equivalent|specific|peculiar|adjacent|parallel|native|common|unique|essential|central|crucial|vital|identical|comparable|inferior|superior|prior|open|due|close|equal|proportional|accessible|available|applicable|vulnerable|susceptible|resistant|responsible)$/

/** "many | skills incidental to sailing": what looks like a compound is a noun with an adjective behind it. */
const endsInAdjective = (tokens: readonly Token[], { first, last }: PhraseSlot): boolean =>
  last - first >= 2 && TIED_TO.test(tokens[last - 1]?.lower ?? '') && tokens[last]?.lower === 'to'

/** "the _____ Award", "Newcomer of the _____", "Committee | on Science", "a | painted or a plain wall": the gap tears a name or a pair. */
export function tearsName({ sentence: { tokens } }: Statement, slot: PhraseSlot): boolean {
  const capital = (at: number): boolean => isCapitalised(tokens[at])
  const last = slot.last - 1
  const small = /^(?:of|on|for|and|the|in)$/
  const goesOn =
    capital(last) &&
    small.test(tokens[slot.last]?.lower ?? '') &&
    (capital(slot.last + 1) || capital(slot.last + 2))
  const from = small.test(tokens[slot.first - 1]?.lower ?? '')
    ? small.test(tokens[slot.first - 2]?.lower ?? '')
      ? slot.first - 3
      : slot.first - 2
    : slot.first - 1
  const goesBack = capital(slot.first) && from > 0 && capital(from)
  const joins = tokens
    .slice(slot.first, slot.last)
    .some(({ pos }, at) => pos === 'CCONJ' && /^(?:an?|the)$/.test(tokens[slot.first + at + 1]?.lower ?? ''))
  return (
    goesOn ||
    goesBack ||
    joins ||
    followsShortForm(tokens, slot.first) ||
    /^[\p{Lu}\d]/u.test(tokens[slot.last]?.text ?? '') ||
    tokens[slot.last]?.pos === 'NUM'
  )
}
