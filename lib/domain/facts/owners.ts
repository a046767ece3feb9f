import type { AnalysedSentence } from '../language/analysis'
import type { Clause } from '../language/clauses'
import type { TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import { isFinite } from '../language/phrases'
import { isPersonNoun } from '../language/person-words'
import { isVerbBase } from '../language/wordnet/verbs'
import type { Token } from '../language/token'
import { theAt, withThe } from '../language/token'
import type { Edit } from './statement'

/** True for a clause that opens with "whose": it tells something of what belongs to somebody. */
export const opensWithOwner = ({ tokens }: AnalysedSentence, { subject }: Clause): boolean =>
  tokens[subject.first]?.lower === 'whose'

/** The clause from its "whose" on, up to the comma behind which another clause begins: what stands around belongs to that one. */
export function fromOwner({ tokens }: AnalysedSentence, clause: Clause): Clause {
  const last = commaBehind(tokens, clause) ?? clause.last
  const rest = { first: clause.rest.first, last: Math.min(clause.rest.last, last) }
  return { ...clause, first: clause.subject.first, last, rest, front: null }
}

/**
 * "In the days of Ada Elm, whose father ran the mill, | the town grew": what is told behind the clause of an owner that is
 * named in front of it, which parsers take for one clause with it; null where none is.
 */
export function behindOwner({ tokens }: AnalysedSentence, clause: Clause): TokenRange | null {
  const comma = commaBehind(tokens, clause)
  const isInFront = !tokens.slice(0, clause.subject.first).some((_, at) => isFinite(tokens, at))
  return comma !== null && isInFront ? { first: comma + 1, last: tokens.length } : null
}

/** Index of the comma inside a clause behind which nouns and their verb, or the owner's own verb, follow; null where none does. */
function commaBehind(tokens: readonly Token[], { verb, last }: Clause): number | null {
  const at = tokens.findIndex(
    ({ text }, comma) =>
      comma >= verb.last &&
      comma < last &&
      text === ',' &&
      (opensClause(tokens, comma + 1) || opensVerb(tokens, comma + 1)),
  )
  return at < 0 ? null : at
}

/** "Elm Hall, whose doors were sold, | later passed to Berg": a finite verb right behind the comma, with no "and". */
const opensVerb = (tokens: readonly Token[], first: number): boolean => {
  const verb = tokens[first]?.pos === 'ADV' ? first + 1 : first
  const isThirdPerson =
    isVerbBase(tokens[verb]?.lower.replace(/s$/, '') ?? '') && tokens[verb + 1]?.pos === 'ADP'
  return (
    (isFinite(tokens, verb) || (isThirdPerson && /s$/.test(tokens[verb]?.text ?? ''))) &&
    !/^(?:by|as)$/.test(tokens[verb + 1]?.lower ?? '')
  )
}

/**
 * "Elm Hall, whose doors were sold, later passed to Berg": the clause of the owner between two commas, where the sentence
 * opens with the owner and goes on with the owner's own verb, so that it can be told without that clause; null elsewhere.
 */
export function ownerClause({ tokens, mentions }: AnalysedSentence): TokenRange | null {
  const name = mentions.filter(isName).find(({ first }) => first === theAt(tokens, 0))
  const from = name?.last ?? -1
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.lower !== 'whose') return null
  const verb = tokens.findIndex((_, at) => at > from && isFinite(tokens, at))
  const comma = tokens.findIndex(({ text }, at) => at > verb && text === ',')
  return verb > 0 && comma > 0 && opensVerb(tokens, comma + 1) ? { first: from, last: comma + 1 } : null
}

/** A subject and its finite verb stand there, with no other mark and no "who" or "when" before the verb. */
function opensClause(tokens: readonly Token[], first: number): boolean {
  const finite = tokens.findIndex((_, at) => at >= first && isFinite(tokens, at))
  const subject = tokens.slice(first, finite)
  return (
    finite > first &&
    subject.some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos)) &&
    subject.every(
      ({ pos, lower }) =>
        /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|PART|ADV)$/.test(pos) &&
        !/^(?:that|which|who|whom|whose|where|when)$/.test(lower),
    )
  )
}

/** The words of the name behind which "whose daughter …" stands, set off by a comma; null where no name does. */
export function ownerOf({ tokens, mentions }: AnalysedSentence, { subject }: Clause): string | null {
  if (tokens[subject.first - 1]?.text !== ',') return null
  const name = mentions.filter(isName).find(({ last }) => last === subject.first - 1)
  if (!name) return null
  if (tokens[name.first - 1]?.lower !== 'of') return withThe(tokens, name.first, name.name)
  const noun = tokens[name.first - 2]
  if (noun && name.first > 2 && /^\p{Lu}/u.test(noun.text))
    return withThe(tokens, name.first - 2, `${noun.text} of ${name.name}`)
  return noun && isPersonNoun(noun.lower) ? null : withThe(tokens, name.first, name.name)
}

/** Writes "Ada Elm’s" for "whose" where a clause that opens with it is told by itself, from that word on. */
export function ownerEdits(sentence: AnalysedSentence, clause: Clause | null, told: TokenRange): Edit[] {
  if (!clause || !opensWithOwner(sentence, clause) || told.first !== clause.subject.first) return []
  const owner = ownerOf(sentence, clause)
  const whose = sentence.tokens[told.first]
  return owner !== null && whose ? [{ start: whose.start, end: whose.end, text: `${owner}’s` }] : []
}
