import type { FoundFact } from '../../facts/found-fact'
import { isName } from '../../language/mentions'
import { lowerLine, theBefore } from '../../language/token'
import type { Run } from '../run'
import type { Gate } from './gate'

/** "What is Elm a member of?", "Elm is a member of the _____.": one is a member of several things, and nothing else in the question says of which. */
export const otherMembership: Gate = {
  name: 'another-membership',
  check: ({ source, form, stem }, run) => {
    const asksOpenly = /\bmembers? of(?: what)?\?$|\bmembers? of (?:the )?_____\.$/.test(stem)
    if (form === 'true-false' || source.detail || !asksOpenly) return null
    return isToldAgain(source, run) ? 'Another membership is told as well.' : null
  },
}

/** "a member of" stands twice in its sentence, or once more in the article with the same subject. */
function isToldAgain(source: FoundFact, run: Run): boolean {
  const { article, sentence } = source.statement
  const line = lowerLine(sentence.tokens)
  if (line.split(/ members? of /).length > 2) return true
  return (run.factsByWord.get('member') ?? []).some(
    (other) =>
      other.statement.article === article &&
      other.statement.sentence !== sentence &&
      isMembership(other) &&
      subjectOf(other) === subjectOf(source),
  )
}

const isMembership = ({ slot, statement: { sentence } }: FoundFact): boolean => {
  if (!isName(slot)) return false
  const of = slot.first - 1 - theBefore(sentence.tokens, slot.first)
  return /^members? of$/.test(lowerLine(sentence.tokens.slice(Math.max(0, of - 1), of + 1)))
}

const subjectOf = ({ statement: { clause, sentence } }: FoundFact): string =>
  clause ? lowerLine(sentence.tokens.slice(clause.head.first, clause.head.last)) : ''
