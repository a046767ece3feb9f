import { isPluralNoun } from '../language/inflection'
import type { Token } from '../language/token'
import { lowerLine } from '../language/token'
import { numberValue } from '../language/numbers'
import { lexnameOf } from '../language/wordnet/lexnames'
import { ORGANISATION_WORDS } from '../language/gazetteer/name-words'
import { tellsWhat } from './tells-what'
import type { Topic } from './topic'
import { isUntold } from './untold'

/** What a turn of words is looked at with. */
interface Around {
  /** The shown tokens before it. */
  readonly before: readonly Token[]
  readonly topic: Topic
  /** A place is named before it. */
  readonly placed: boolean
}

/** Turns of words at a token that go on from the sentence before: "within 30 days, …", "the remaining …", "did so"; or null. */
export function looseTurn(tokens: readonly Token[], at: number, around: Around): string | null {
  const words = tokens.slice(at, at + 5).map(({ lower }) => lower)
  const [word = '', next = ''] = words
  if (/^(?:do|does|did|done|doing)$/.test(word) && next === 'so') return `${word} so`
  if (word === 'further' && tokens[at + 1]?.pos === 'NUM') return 'further'
  if (word === 'further' && GOES.test(tokens[at - 1]?.lower ?? '') && endsThere(tokens, at + 1)) return word
  if (word === 'in' && next === 'return' && words[2] !== 'for') return 'in return'
  if (word === 'the' && next === 'two' && /^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '')) return 'the two'
  if (word === 'the' && next === 'remaining' && words[2] !== 'of') return 'the remaining'
  if (word === 'the' && next === 'next' && isNextOfSome(tokens, at, around)) return 'the next'
  if (word === 'would' && next === 'have' && isOnlySupposed(tokens, at, around)) return 'would have'
  if (word === 'both' && isTwoUntold(tokens, at, around)) return `${word} ${next}`
  if (word === 'the' && isHalf(tokens, at, around)) return `the ${next} half`
  if (isSeveralOfRow(tokens, at, around)) return `the ${next}`
  if (isStageOf(tokens, at, around)) return `${tokens[at]?.text ?? ''} ${next}`
  if (word === 'nearby' && tokens[at + 1]?.pos !== 'NOUN' && !around.placed) return word
  return (
    elapsed(tokens, at, around) ??
    event(tokens, at, around) ??
    seats(tokens, at) ??
    ofIts(tokens, at) ??
    shortName(tokens, at, around)
  )
}

/** "In the 1960s Berg went further.": than who, and in what, is not said. */
const GOES = /^(?:go|goes|went|gone|going)$/
const endsThere = (tokens: readonly Token[], at: number): boolean =>
  /^(?:PUNCT|CCONJ)$/.test(tokens[at]?.pos ?? 'PUNCT')

/** "Both institutes", "Orvo says both would": which two, only names before them tell; "both the bank and the mill" names them itself. */
function isTwoUntold(tokens: readonly Token[], at: number, { before }: Around): boolean {
  const noun = tokens[at + 1]
  const isSaid = noun?.pos === 'AUX' && /^(?:VERB|SCONJ)$/.test(tokens[at - 1]?.pos ?? '')
  if (!isSaid && (noun?.pos !== 'NOUN' || !isPluralNoun(noun.lower))) return false
  if (/^(?:sides|sexes|genders|parents|hands|eyes|ends|directions|times)$/.test(noun.lower)) return false
  const named = before.some(
    ({ lower, lemma }, place) =>
      lemma.toLowerCase() === noun.lemma.toLowerCase() ||
      lower === 'two' ||
      (lower === 'and' &&
        /^(?:NOUN|PROPN)$/.test(before[place - 1]?.pos ?? '') &&
        isOfList(before[place + 1])),
  )
  return !named && !/^(?:and|of|in)$/.test(tokens[at + 2]?.lower ?? '')
}

/** The second of two that "and" joins: a name, or a noun with what stands in front of it. */
const isOfList = (token: Token | undefined): boolean => /^(?:NOUN|PROPN|DET|ADJ)$/.test(token?.pos ?? '')

/** "In the second half": of which match or year is not said. */
const isHalf = (tokens: readonly Token[], at: number, { before }: Around): boolean =>
  /^(?:first|second)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower === 'half' &&
  tokens[at + 3]?.lower !== 'of' &&
  !before.some(({ lower }) => /^(?:match|game|final|play|year|century)$/.test(lower))

/** "The second and third stages burned": stages of what is not said. */
const isSeveralOfRow = (tokens: readonly Token[], at: number, { before }: Around): boolean => {
  const noun = tokens[at + 4]
  return (
    before.length === 0 &&
    /^the (?:first|second|third|fourth) (?:and|or) (?:second|third|fourth|fifth)$/.test(
      lowerLine(tokens.slice(at, at + 4)),
    ) &&
    noun?.pos === 'NOUN' &&
    lexnameOf(noun.lemma.toLowerCase()) !== 'time' &&
    isUntold(tokens[at + 5])
  )
}

/** "Stage 3 is considered at a meeting": a stage of what is not said. */
const isStageOf = (tokens: readonly Token[], at: number, { before, topic }: Around): boolean =>
  before.length === 0 &&
  /^(?:Stage|Phase|Part|Step|Level|Section|Article|Chapter|Group|Round)$/.test(tokens[at]?.text ?? '') &&
  /^(?:\d+|[IVX]+|[A-Z])$/.test(tokens[at + 1]?.text ?? '') &&
  !/^(?:of|in)$/.test(tokens[at + 2]?.lower ?? '') &&
  !tokens.slice(at + 2).some(({ lower }) => lower === tokens[at]?.lower) &&
  !topic.title.toLowerCase().includes(tokens[at]?.lower ?? '')

/** "The next flight": behind which one; "the next year" and "the next few years" count from a time. */
function isNextOfSome(tokens: readonly Token[], at: number, { before }: Around): boolean {
  const third = tokens[at + 2]
  if (!third || !/^(?:NOUN|PROPN|ADJ)$/.test(third.pos) || before.some(({ text }) => /^\d{4}$/.test(text)))
    return false
  const noun = tokens.slice(at + 2).findIndex(({ pos }) => !/^(?:NOUN|PROPN|ADJ)$/.test(pos))
  const words = tokens.slice(at + 2, noun < 0 ? undefined : at + 2 + noun)
  return (
    !words.some(({ lower }) => lexnameOf(lower) === 'time' || /^(?:few|several|couple)$/.test(lower)) &&
    isUntold(tokens[at + 2 + words.length])
  )
}

/** "It would have been required to sell a station": what did not come about hangs on something that is not told with it. */
const isOnlySupposed = (tokens: readonly Token[], at: number, { before }: Around): boolean =>
  before[0]?.lower !== 'with' &&
  before.every(({ lower }) => !SUPPOSES.test(lower)) &&
  !tokens.slice(at).some(({ lower }) => /^(?:if|without|otherwise|unless|had)$/.test(lower))

/** What an unreal case stands behind, or a clause of its own. */
const SUPPOSES =
  /^(?:if|had|without|otherwise|unless|that|which|who|whom|whose|what|where|when|since|because)$/

const SPAN = /^(?:hours?|days?|weeks?|months?|years?|decades?)$/

/** "Within 30 days,", "soon afterwards", "the next 11 years": counted from something told before. */
function elapsed(tokens: readonly Token[], at: number, { before }: Around): string | null {
  const [word = '', next = '', third = ''] = tokens.slice(at, at + 3).map(({ lower }) => lower)
  const opens = before.length === 0
  if (
    opens &&
    /^(?:within|after)$/.test(word) &&
    numberValue(next) !== null &&
    SPAN.test(third) &&
    tokens[at + 3]?.text === ','
  )
    return `${word} ${next} ${third}`
  if (
    /^(?:soon|shortly|immediately)$/.test(word) &&
    /^after(?:wards?)?$/.test(next) &&
    (next !== 'after' || third === ',')
  )
    return `${word} ${next}`
  if (opens && word === 'later' && /^(?:in|that|on)$/.test(next)) return `${word} ${next}`
  const dated = before.some(({ text }) => /^\d{4}$/.test(text))
  const counted = numberValue(next) !== null && SPAN.test(third)
  return /^(?:next|following|previous)$/.test(word) && counted && !dated ? `${word} ${next} ${third}` : null
}

/** Nouns for one thing that happened, of which another sentence must have told. */
const HAPPENED =
  /^(?:transaction|merger|conversion|launch|trial|disagreement|emergency|acquisition|sale|purchase|takeover|split|freeze|shutdown|closure|crash|disaster|explosion|accident|shooting|ruling|verdict|lawsuit|raid|invasion|uprising|revolt|coup|ban|defeat|hearing|outage|restructuring|landing|victory|season|week|weekend)$/

/** Nouns that mean nothing before it is told whose or which. */
const OF_SOMETHING =
  /^(?:name|service|technology|rights|matches|hashtag|confusion|disappointment|relationship)$/

/** What goes on everywhere, so that all know it. */
const GOES_ON =
  /^(?:war|work|way|trade|market|education|police|art|sport|business|use|help|show|stage|road|top|start|end|rest|job|law|task|military|majors|minors|arts|game|games|vote|development|history|administration|opposition|movement|mission|crossing|railway)$/

/** "The merger", "the operations", "the new building": what has not been told of, and the title does not name. */
function event(tokens: readonly Token[], at: number, { before, topic, placed }: Around): string | null {
  const [the, ...behind] = tokens.slice(at, at + 4)
  const adjective = /^(?:ADJ|VERB)$/.test(behind[0]?.pos ?? '') && behind[1]?.pos === 'NOUN' ? 1 : 0
  if (/^(?:first|second|third|fourth|last|only|final)$/.test(behind[0]?.lower ?? '')) return null
  const [noun, after] = behind.slice(adjective)
  if (the?.lower !== 'the' || noun?.pos !== 'NOUN') return null
  const renewed = /^(?:new|old|existing|dual)$/.test(behind[0]?.lower ?? '')
  const joined = /^(?:merged|combined|unified|resulting)$/.test(behind[0]?.lower ?? '')
  if (topic.title.toLowerCase().includes(noun.lower) && !joined) return null
  if (before.some(({ lemma }) => lemma.toLowerCase() === noun.lemma.toLowerCase())) return null
  if (tellsWhat(noun, tokens, at + 2 + adjective)) return null
  const said = tokens
    .slice(at, at + 2 + adjective)
    .map(({ text }) => text)
    .join(' ')
  const plain = adjective === 0 && (OF_SOMETHING.test(noun.lower) || isAct(noun))
  if ((HAPPENED.test(noun.lower) || plain) && isUntold(after)) return said
  return adjective === 1 && (renewed || joined) && !placed && isUntold(after) && after?.pos !== 'ADP'
    ? said
    : null
}

const isAct = ({ lower }: Token): boolean =>
  !GOES_ON.test(lower) && /^(?:act|event|process)$/.test(lexnameOf(lower) ?? '')

/** "Took 16 seats" in an election that another sentence names. */
function seats(tokens: readonly Token[], at: number): string | null {
  const counted = tokens[at]
  if (!/^(?:seats|votes)$/.test(counted?.lower ?? '') || tokens[at - 1]?.pos !== 'NUM') return null
  const verb = tokens.some(({ lower }) =>
    /^(?:took|takes?|won|wins?|lost|gained|gains?|loss|gain)$/.test(lower),
  )
  const told = tokens.some(
    ({ lower, text }) => /election|ballot|referendum/.test(lower) || /^\d{4}$/.test(text),
  )
  return verb && !told ? (counted?.text ?? null) : null
}

/** "On their victory", "upon his arrival": of which another sentence tells. */
function ofIts(tokens: readonly Token[], at: number): string | null {
  const [owner, noun, after] = tokens.slice(at, at + 3)
  if (!/^(?:his|her|its|their)$/.test(owner?.lower ?? '') || !noun) return null
  const happened =
    /^(?:victory|win|defeat|arrival|return|departure|release|escape|conversion|merits|disagreement|exclusion|acquisition|appointment|promotion|demotion|dismissal|resignation|withdrawal|removal)$/
  return happened.test(noun.lower) && isUntold(after) && !/^(?:in|at|from|as|by)$/.test(after?.lower ?? '')
    ? `${owner?.text ?? ''} ${noun.text}`
    : null
}

/** "The Commission" alone, neither in the title nor written out: which one, only its full name says. */
function shortName(tokens: readonly Token[], at: number, { before, topic }: Around): string | null {
  const [the, name, after] = tokens.slice(at, at + 3)
  if (the?.lower !== 'the' || !name || !(ORGANISATION_WORDS.has(name.text) || name.text === 'Lodge'))
    return null
  if (/^(?:Army|Navy|Police|Press|Party|Congress|Senate|Parliament|Order|State|Union)$/.test(name.text))
    return null
  if (topic.title.includes(name.text) || before.some(({ text }) => text === name.text)) return null
  const longer =
    after &&
    (/^(?:NOUN|PROPN|NUM)$/.test(after.pos) ||
      /^(?:of|for|on)$/.test(after.lower) ||
      (/^(?:and|&)$/.test(after.lower) && tokens[at + 3]?.pos === 'PROPN'))
  return longer ? null : `the ${name.text}`
}
