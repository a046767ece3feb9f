import type { Clause } from './clauses'
import type { ReadSentence } from './noun-phrases'
import { childrenBy } from './tree'

const OPENS_SUBORDINATE =
  /^(?:although|though|while|whilst|whereas|because|since|as|if|unless|when|whenever|where|wherever|after|before|until|once|so|despite|whether|how|why|what|which|who|like|that)$/

/** The subordinator right before a clause's subject or hanging on its predicate, as its index; -1 when there is none. */
function subordinatorOf({ tokens, tree }: ReadSentence, { predicate, subject, front }: Clause): number {
  const marks = childrenBy(tree, predicate, ['mark', 'advmod']).filter((at) => at < subject.first)
  const near = front ? marks : [subject.first - 1, ...marks]
  return near.find((at) => OPENS_SUBORDINATE.test(tokens[at]?.lower ?? '')) ?? -1
}

/**
 * Sets right what parsers do to "While A rests, B works": they make a main clause of "A rests" and hang "B works" on it. What
 * opens with a subordinator is no main clause; the first clause behind its comma is.
 */
export function withMainBehindFront(sentence: ReadSentence, clauses: readonly Clause[]): readonly Clause[] {
  const wrong = clauses.find((clause) => clause.kind === 'main')
  if (!wrong) return withSomeMain(sentence, clauses)
  const opening = subordinatorOf(sentence, wrong)
  if (opening < 0 || sentence.tokens[opening]?.lower === 'that') return clauses
  const right = clauses.find(
    (clause) =>
      clause.predicate > wrong.predicate &&
      sentence.tokens[clause.first - 1]?.text === ',' &&
      /^(?:joined|content|adverbial)$/.test(clause.kind) &&
      subordinatorOf(sentence, clause) < 0,
  )
  return clauses.map((clause) => {
    if (clause === right) return behindFront(sentence, clause, opening)
    return clause === wrong ? demoted(clause, right?.first ?? clause.last + 1) : clause
  })
}

/** Where the root has no subject, the first clause that opens with no subordinator and hangs in no other is the main one. */
function withSomeMain(sentence: ReadSentence, clauses: readonly Clause[]): readonly Clause[] {
  const main = clauses.find(
    (clause) =>
      /^(?:joined|content)$/.test(clause.kind) &&
      !clauses.some((other) => other.predicate === sentence.tree.heads[clause.predicate]) &&
      subordinatorOf(sentence, clause) < 0,
  )
  return clauses.map((clause) => (clause === main ? promoted(sentence, clause) : clause))
}

const promoted = ({ tree }: ReadSentence, clause: Clause): Clause => ({
  ...clause,
  kind: 'main',
  confidence: (tree.confidence[clause.subjectPhrase?.head ?? -1] ?? 0) * 0.6,
})

const demoted = (clause: Clause, next: number): Clause => ({
  ...clause,
  kind: 'adverbial',
  last: Math.min(clause.last, next - 1),
  rest: { first: clause.rest.first, last: Math.min(clause.rest.last, next - 1) },
})

/** The main clause with all that stands before it as its front. Its own arc was wrong, so that arc does not count. */
function behindFront({ tree }: ReadSentence, clause: Clause, opening: number): Clause {
  const subject = tree.confidence[clause.subjectPhrase?.head ?? -1] ?? 0
  const first = Math.min(opening, clause.first)
  return {
    ...clause,
    kind: 'main',
    first,
    front: { first, last: clause.subject.first },
    confidence: subject * 0.75,
  }
}
