import { isName, isQuantity } from '../language/mentions'
import { PREDICATES, VERBS } from './opposite-words'
import { shownMentions } from './statement'
import { isPredicate, lowerAt, one } from './turned'
import type { Place, Turned } from './turned'

/** "the council approved": what the subject does. */
export function mainVerb(place: Place): Turned | null {
  const { at, statement, syntax } = place
  const { clause } = statement
  const word = lowerAt(place, at)
  const turned = VERBS.get(word)
  if (turned === undefined || shownMentions(statement).some(isQuantity)) return null
  if (clause?.verb.main !== at || !/^VB/.test(syntax.xpos[at] ?? '') || givesReason(place)) return null
  if (/^(?:up|down|out|off|in|on|to|from|for|with)$/.test(lowerAt(place, at + 1))) return null
  if (/^(?:support|oppos)/.test(word) && (clause.verb.passive || !isByPeople(place))) return null
  if (word === 'won' && !isPrize(place)) return null
  return clause.objects.length > 0 || clause.verb.passive ? one(place, turned) : null
}

/** "because it helps", "by cutting taxes", "from 18 to 34": what follows would give the opposite away, or fit it badly. */
function givesReason({ statement: { clause, sentence }, at }: Place): boolean {
  const behind = sentence.tokens.slice(at + 1, clause?.last)
  return behind.some(
    ({ lower, pos }, step) =>
      /^(?:because|since|so|thus|thereby)$/.test(lower) ||
      /^(?:to|from|with)$/.test(lower) ||
      (lower === 'by' && behind[step + 1]?.pos === 'VERB') ||
      (pos === 'SCONJ' && lower === 'as'),
  )
}

/** An award, a contest or a contract: what is won can be lost. */
const isPrize = ({ statement: { clause, sentence } }: Place): boolean =>
  sentence.tokens
    .slice(clause?.objects[0]?.first, clause?.objects[0]?.last)
    .some(({ lower }) =>
      /^(?:award|prize|medal|election|re-election|contract|war|battle|title|match|game|championship|cup|seat|case|race|vote)s?$/.test(
        lower,
      ),
    )

/** The subject is somebody, or people who act as one. */
const isByPeople = ({ statement: { clause } }: Place): boolean => {
  const mention = clause?.subjectPhrase?.mention
  return (
    mention !== null &&
    mention !== undefined &&
    isName(mention) &&
    /^(?:person|organisation|country)$/.test(mention.kind)
  )
}

/** "is mandatory", "were allowed to": what is said of the subject. */
export function predicate(place: Place): Turned | null {
  const turned = PREDICATES.get(lowerAt(place, place.at))
  if (turned === undefined || !isPredicate(place)) return null
  const { xpos } = place.syntax
  return /^(?:JJ|VBN)$/.test(xpos[place.at] ?? '') && !/^(?:and|or|,)$/.test(lowerAt(place, place.at + 1))
    ? one(place, turned)
    : null
}
