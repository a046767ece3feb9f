import { isName } from '../language/mentions'
import type { AnalysedSentence } from '../language/analysis'
import type { Token } from '../language/token'
import { spaced } from '../language/token'

/** Who somebody is to a body that other words name: a coach of a team, a leader of a party. */
const ROLE =
  /^(?:leader|chairman|chairwoman|chairperson|chair|executive|ceo|coach|manager|boss|skipper|head|owner|founder|co-founder|spokesman|spokeswoman|spokesperson|employee)$/

/** "Chief executive", "vice president", "former boss": words in front that name no body either. */
const GRADES =
  /^(?:chief|vice|managing|senior|junior|deputy|assistant|former|general|finance|executive|top|ex)$/

/**
 * "Leader Ada Berg believes …", "a former senior executive pleaded guilty": of which party or firm, only the sentence before
 * tells, unless a name among the shown tokens `before` does. The role that opens at a token, or null.
 */
export function bareRole(
  { tokens, mentions }: AnalysedSentence,
  at: number,
  before: readonly Token[],
): string | null {
  if (before.some(({ pos }) => pos === 'PROPN')) return null
  const isUnnamed = /^an?$/.test(tokens[at]?.lower ?? '')
  const first = at + (isUnnamed ? 1 : 0)
  if (!isUnnamed && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/.test(tokens[at - 1]?.pos ?? '')) return null
  let last = first
  while (GRADES.test(tokens[last]?.lower ?? '') && last - first < 3) last++
  const role = tokens[last]
  const isRole = (token: Token | undefined): boolean =>
    token !== undefined && (ROLE.test(token.lower) || (last > first && token.lower === 'president'))
  const end = isRole(role) ? last + 1 : isRole(tokens[last - 1]) ? last : -1
  if (end <= first) return null
  const isBare = isUnnamed
    ? /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '')
    : mentions.some((name) => isName(name) && name.kind === 'person' && name.first === end)
  return isBare ? spaced(tokens.slice(first, end)) : null
}
