import type { TokenRange } from '../language/mentions'
import type { Token } from '../language/token'

/** What figures are true by. */
const BY_WHICH =
  /^(?:accounts?|assumptions?|basis|calculations?|census|classifications?|criteri(?:a|on)|data|definitions?|estimates?|figures|formulas?|index|indices|measures?|methodolog(?:y|ies)|methods?|models?|polls?|prices|projections?|rates?|rules|samples?|scales?|standards?|statistics|surveys?|terms|yardsticks?)$/

/**
 * "Using the older method, Elm had 300 jobless", "Adjusted for inflation, …": true for a part without which more would be told
 * than the article does, because what it tells holds only when it is reckoned so.
 */
export function isReckoning(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const from = tokens[first]?.text === ',' ? first + 1 : first
  const [opening = '', next = ''] = tokens.slice(from, from + 2).map(({ lower }) => lower)
  if (/^(?:adjusted|adjusting|allowing|corrected)$/.test(opening)) return next === 'for'
  if (/^(?:measured|judged|calculated|counted|excluding|counting)$/.test(opening)) return true
  const isBy = opening === 'using' || (/^(?:based|going|judging)$/.test(opening) && /^(?:on|by)$/.test(next))
  return isBy && tokens.slice(from, last).some(({ lower }) => BY_WHICH.test(lower))
}
