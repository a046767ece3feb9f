import type { Token } from '../language/token'
import { numberValue } from '../language/numbers'
import { ORGANISATION_WORDS } from '../language/gazetteer/name-words'
import type { Topic } from './topic'

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
  if (word === 'the' && next === 'remaining' && words[2] !== 'of') return 'the remaining'
  if (word === 'nearby' && tokens[at + 1]?.pos !== 'NOUN' && !around.placed) return word
  return elapsed(tokens, at, around) ?? event(tokens, at, around) ?? shortName(tokens, at, around)
}

const SPAN = /^(?:hours?|days?|weeks?|months?|years?|decades?)$/

/** "Within 30 days,", "soon afterwards", "the next 11 years": counted from something told before. */
function elapsed(tokens: readonly Token[], at: number, { before }: Around): string | null {
  const [word = '', next = '', third = ''] = tokens.slice(at, at + 3).map(({ lower }) => lower)
  const opens = before.length === 0
  if (opens && /^(?:within|after)$/.test(word) && numberValue(next) !== null && SPAN.test(third) && tokens[at + 3]?.text === ',') return `${word} ${next} ${third}` // prettier-ignore
  if (/^(?:soon|shortly|immediately)$/.test(word) && /^after(?:wards?)?$/.test(next) && (next !== 'after' || third === ',')) return `${word} ${next}` // prettier-ignore
  if (opens && word === 'later' && /^(?:in|that|on)$/.test(next)) return `${word} ${next}`
  const dated = before.some(({ text }) => /^\d{4}$/.test(text))
  const counted = numberValue(next) !== null && SPAN.test(third)
  return /^(?:next|following|previous)$/.test(word) && counted && !dated ? `${word} ${next} ${third}` : null
}

/** Nouns for one thing that happened, of which another sentence must have told. */
const HAPPENED =
  /^(?:transaction|merger|conversion|launch|trial|disagreement|emergency|acquisition|sale|purchase|takeover|split|freeze|shutdown|closure|crash|disaster|explosion|accident|shooting|ruling|verdict|lawsuit|raid|invasion|uprising|revolt|coup|ban|defeat|hearing|outage|restructuring)$/

/** "The merger", "the new building": what has not been told of, and the article does not speak of throughout. */
function event(tokens: readonly Token[], at: number, { before, topic, placed }: Around): string | null {
  const [the, noun, third, fourth] = tokens.slice(at, at + 4)
  if (the?.lower !== 'the' || !noun) return null
  const known = (word: Token): boolean =>
    topic.nouns.has(word.lemma.toLowerCase()) ||
    before.some(({ lemma }) => lemma.toLowerCase() === word.lemma.toLowerCase())
  if (HAPPENED.test(noun.lower) && isUnexplained(third) && !known(noun)) return `the ${noun.text}`
  const renewed = /^(?:new|old|existing|dual)$/.test(noun.lower) && third?.pos === 'NOUN'
  if (placed) return null
  return renewed && isUnexplained(fourth) && !known(third) ? `the ${noun.text} ${third.text}` : null
}

const isUnexplained = (after: Token | undefined): boolean =>
  after === undefined || !/^(?:NOUN|PROPN|NUM|ADP)$/.test(after.pos) && !/^(?:of|that|which|who|whose|where|between|with)$/.test(after.lower) // prettier-ignore

/** "The Commission" alone, neither in the title nor written out: which one, only its full name says. */
function shortName(tokens: readonly Token[], at: number, { before, topic }: Around): string | null {
  const [the, name, after] = tokens.slice(at, at + 3)
  if (the?.lower !== 'the' || !name || !ORGANISATION_WORDS.has(name.text)) return null
  if (/^(?:Army|Navy|Police|Press|Party|Congress|Senate|Parliament|Order|State|Union)$/.test(name.text))
    return null
  if (topic.title.includes(name.text) || before.some(({ text }) => text === name.text)) return null
  const longer =
    after && (/^(?:NOUN|PROPN|NUM)$/.test(after.pos) || /^(?:of|for|on|and|&)$/.test(after.lower))
  return longer ? null : `the ${name.text}`
}
