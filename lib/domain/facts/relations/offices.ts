import type { AnalysedSentence } from '../../language/analysis'
import type { NameMention, TokenRange } from '../../language/mentions'
import { isName } from '../../language/mentions'
import type { Token } from '../../language/token'
import { lowerLine, spaced, theAt } from '../../language/token'
import type { FoundRelation } from './relation'

/** "Ada Byron, the president of the Elm Society,", "Elm Society president Ada Byron": who holds the one office of its kind. */
export const officesIn = (sentence: AnalysedSentence): FoundRelation[] =>
  sentence.mentions
    .filter(isName)
    .filter(({ kind, text }) => kind === 'person' && text.includes(' '))
    .flatMap((person) => behind(sentence, person) ?? before(sentence, person) ?? [])

/** Offices that one person at a time holds, and deeds that are one person's. */
const ONE_HOLDER =
  /^(?:president|chairman|chairwoman|chairperson|chair|ceo|director|director-general|head|leader|founder|governor|mayor|king|queen|emperor|premier|chancellor|commander|owner|principal|headteacher|headmaster|editor|editor-in-chief|creator|inventor|designer|archbishop|bishop|abbot|rector|curator|architect|author|conductor|captain|secretary-general)$/

/** Two words that are one office. */
const OF_TWO_WORDS =
  /^(?:executive director|managing director|prime minister|chief executive|lead author|artistic director|secretary general|general secretary|director general|first minister)$/

/** Words that make it one of several, or one who was. */
const NOT_THE_ONE =
  /^(?:vice|deputy|assistant|associate|co|acting|interim|former|ex|past|then|next|future|one|first|second|third|last)$/

const OF_AN_OFFICE = /^(?:organisation|country|city|place|work|event)$/

/** The office in apposition. */
function behind({ tokens, mentions }: AnalysedSentence, person: NameMention): FoundRelation | null {
  if (!/^[,–—]$/.test(tokens[person.last]?.text ?? '')) return null
  const first = person.last + 1 + theAt(tokens, person.last + 1)
  const of = tokens.findIndex(({ lower }, at) => at > first && at <= first + 2 && lower === 'of')
  if (of < 0 || !isOneHolder(tokens, { first, last: of })) return null
  const the = theAt(tokens, of + 1)
  const body = mentions.filter(isName).find((name) => name.first === of + 1 + the)
  if (!body || !OF_AN_OFFICE.test(body.kind)) return null
  const end = tokens[body.last]
  if (end && !/^[,.;)–—]$/.test(end.text)) return null
  if (end?.text === ',' && isListed(tokens, body.last + 1)) return null
  return found(tokens, { office: { first, last: of }, body, person, the: the === 1 })
}

/** ", Elm Radio and …": the office may be one of several bodies. */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|or)$/.test(tokens[at]?.lower ?? '') || /^(?:PROPN|NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')

/** The office between the name of the body and that of the person. */
function before({ tokens, mentions }: AnalysedSentence, person: NameMention): FoundRelation | null {
  for (const length of [2, 1]) {
    const office = { first: person.first - length, last: person.first }
    const body = mentions.filter(isName).find(({ last }) => last === office.first)
    if (!body || body.kind !== 'organisation' || !isOneHolder(tokens, office)) continue
    if (!/^\p{Ll}/u.test(tokens[office.first]?.text ?? '')) continue
    return isWhole(tokens, body) ? found(tokens, { office, body, person, the: BODIES.test(body.text) }) : null
  }
  return null
}

/** Last words of names that are written with "the" where no office follows: "the Elm Society". */
const BODIES =
  / (?:Union|Association|Society|Agency|Authority|Administration|Bureau|Board|Council|Commission|Committee|Assembly|Party|League|Federation|Foundation|Institute|Ministry|Department|Organization|Organisation|Fund|Office|Army|Navy|Academy|Trust|Alliance|Movement|Front|Guild|Confederation|Coalition|Chamber|Orchestra|Senate)$/

/** No other name stands right before it: "University of | Elm Society president". */
const isWhole = (tokens: readonly Token[], { first }: NameMention): boolean =>
  !/^(?:of|&|-|–|['’]s?)$/.test(tokens[first - 1]?.text ?? '') &&
  tokens[first - 1]?.pos !== 'PROPN' &&
  !(tokens[first - 1]?.lower === 'and' && tokens[first - 2]?.pos === 'PROPN')

function isOneHolder(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const words = tokens.slice(first, last)
  const said = lowerLine(words)
  if (words.some(({ lower }) => NOT_THE_ONE.test(lower.split('-')[0] ?? ''))) return false
  return words.length === 1 ? ONE_HOLDER.test(said) : OF_TWO_WORDS.test(said)
}

interface Held {
  readonly office: TokenRange
  readonly body: NameMention
  readonly person: NameMention
  readonly the: boolean
}

const found = (tokens: readonly Token[], { office, body, person, the }: Held): FoundRelation => ({
  relation: {
    kind: 'office',
    of: `${the ? 'the ' : ''}${body.text}`,
    as: spaced(tokens.slice(office.first, office.last)).toLowerCase().replace('ceo', 'CEO'),
    isPlural: false,
  },
  value: person,
})
