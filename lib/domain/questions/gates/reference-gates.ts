import { isName } from '../../language/mentions'
import type { TokenRange } from '../../language/mentions'
import type { Token } from '../../language/token'
import type { Statement } from '../../facts/statement'
import { covers } from '../../facts/statement'
import { lexnameOf } from '../../language/wordnet/lexnames'
import type { Candidate } from '../candidate'
import type { Run } from '../run'
import type { Gate } from './gate'

/** "The trail is well marked", "Due to the closure, …": which trail, which closure, only the sentences before tell. */
export const unintroduced: Gate = {
  name: 'unintroduced',
  check: (candidate, run) => {
    const { source, context } = candidate
    const { clause } = source.statement
    if (!clause || source.detail || context !== null) return null
    const opening = clause.front ?? clause.subject
    const loose = [opening, clause.subject].map((range) => loneDefinite(source.statement, range)).find((words) => words !== null) // prettier-ignore
    if (!loose || isAsked(candidate, loose)) return null
    return isKnown(loose.noun, { run, candidate })
      ? null
      : `“the ${loose.noun}” is named by the sentences before.`
  },
}

interface Lone extends TokenRange {
  readonly noun: string
}

const PICKED =
  /^(?:first|last|only|next|largest|smallest|oldest|main|same|whole|entire|original|early|late|mid)$/
const GENERAL =
  /^(?:sun|moon|world|earth|sky|sea|ocean|atmosphere|internet|web|universe|public|past|future|present|north|south|east|west|environment|economy|media|police|military|press|equator|ground|air|body|brain|heart|mind|city|town|village|island|country|state|nation|region|government|army|population|climate|war|summers?|winters?|spring|autumn|morning|afternoon|evening|night|day|year|century|centuries|decades?|beginning|end|middle|start|rest|majority|time|\p{Ll}+ern|\p{Ll}+est)$/u

/** "the new trail", shown in the article's own words, with nothing behind it that says which one. */
function loneDefinite(statement: Statement, range: TokenRange): Lone | null {
  const { tokens, mentions } = statement.sentence
  let first = range.first
  while (first < range.first + 3 && /^(?:ADP|SCONJ)$/.test(tokens[first]?.pos ?? '')) first++
  if (tokens[first]?.pos === 'ADP' || tokens[first]?.lower !== 'the') return null
  let last = first + 1
  while (last < range.last && /^(?:ADJ|NOUN|NUM)$/.test(tokens[last]?.pos ?? '')) last++
  const words = tokens.slice(first + 1, last)
  const noun = words.at(-1)
  const behind = tokens[last]
  if (noun?.pos !== 'NOUN' || words.length > 2 || words.some(({ lower }) => PICKED.test(lower))) return null
  if (mentions.some((mention) => mention.first < last && mention.last > first)) return null
  if (statement.edits.some((edit) => covers(edit, noun))) return null
  if (behind && last < range.last && behind.text !== ',') return null
  if (behind && /^(?:PROPN|ADP)$|^S?CONJ$/.test(behind.pos) && last < range.last) return null
  return { first, last, noun: noun.lower }
}

/** What is asked for says itself which one it is. */
const isAsked = ({ source: { slot } }: Candidate, { first, last }: Lone): boolean =>
  slot.first < last && slot.last > first

/** Known from the title, from what the article says that its subject is, or for every reader the same. */
function isKnown(
  noun: string,
  { run, candidate }: { readonly run: Run; readonly candidate: Candidate },
): boolean {
  const { title, statement } = candidate.source
  if (GENERAL.test(noun) || lexnameOf(noun) === 'time') return true
  const singular = noun.replace(/s$/, '')
  if (title.toLowerCase().includes(singular)) return true
  return run.facts.some(({ statement: { article, sentence, clause } }) => {
    const phrase = clause?.complement?.phrase
    if (!clause || !phrase || article !== statement.article) return false
    const { first, last } = clause.head
    return (
      sentence.tokens[phrase.head]?.lower === noun &&
      sentence.mentions.some(
        (name) => isName(name) && name.first >= first && name.last <= last && title.includes(name.name),
      )
    )
  })
}

/** "Built with three layers, it held …": a pronoun that no name in front of it explains. */
export const pronounSubject: Gate = {
  name: 'pronoun-subject',
  check: ({ source: { statement, detail }, context }) => {
    if (detail || context !== null) return null
    const { tokens, mentions } = statement.sentence
    const comma = tokens.findIndex(({ text }, at) => at >= statement.tokens.first && text === ',')
    const word = tokens[comma + 1]
    if (comma < 0 || !word || !/^(?:it|they|he|she)$/.test(word.lower) || !covers(statement, word))
      return null
    if (statement.edits.some((edit) => covers(edit, word))) return null
    const named = mentions.some(
      (mention) => isName(mention) && mention.first >= statement.tokens.first && mention.last <= comma,
    )
    return named ? null : `“${word.text}” is named by the sentences before.`
  },
}

/** "has a higher income", "is much older": the comparison is what the sentence tells; "smaller islands" names a kind. */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  const back = /^(?:much|far|slightly|even|significantly)$/.test(tokens[at - 1]?.lower ?? '')
    ? at - 2
    : at - 1
  return /^(?:an?|is|are|was|were|becomes?|became)$/.test(tokens[back]?.lower ?? '') && !NAMES_A_KIND.test(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`) // prettier-ignore
}

/** Comparatives that name a kind and compare with nothing. */
const NAMES_A_KIND = /^(?:lower|upper|inner|outer|elder|further|former|latter|other) |^higher education/

/** "The city has a higher income": than what? */
export const comparison: Gate = {
  name: 'comparison',
  check: ({ source: { statement, detail }, stem }) => {
    if (detail || statement.sentence.syntax === null) return null
    const { tokens, syntax } = statement.sentence
    if (/\b(?:than|compared|relative to|even|the \p{Ll}+er\b.*\bthe \p{Ll}+er)\b/u.test(stem)) return null
    const bare = tokens.find(
      (token, at) =>
        covers(statement, token) &&
        syntax.xpos[at] === 'JJR' &&
        /er$/.test(token.lower) &&
        isSaidOf(tokens, at) &&
        new RegExp(`\\b${token.lower}\\b`, 'iu').test(stem),
    )
    return bare ? `“${bare.text}” compares with something that is not named.` : null
  },
}
