import type { FoundFact } from '../../facts/found-fact'
import type { Slot } from '../../facts/slot'
import type { Statement } from '../../facts/statement'
import { covers, isRenamed, isRenamedIn, shownMentions, shownWords, spanOf } from '../../facts/statement'
import type { Clause } from '../../language/clauses'
import { isName } from '../../language/mentions'
import type { Mention } from '../../language/mentions'
import type { Token } from '../../language/token'
import type { Candidate } from '../candidate'
import type { Gate } from './gate'

/** "A complaint was filed in the old harbour": with no name left in the question it could be any complaint. */
export const unanchored: Gate = {
  name: 'unanchored',
  check: (candidate) => {
    const { source, context } = candidate
    const { statement, detail } = source
    const { clause } = statement
    if (!clause || detail || context !== null || statement.prefix !== '' || clause.verb.tense !== 'past')
      return null
    if (!opensUncertain(statement, clause) || isSubjectRenamed(statement, clause)) return null
    const { tokens } = statement.sentence
    const isNamed = mentionsLeft(candidate).some((name) => isName(name) && !isOneOfMany(tokens, name))
    return isNamed || tellsMuch(statement, source.slot) || isRenamed(statement)
      ? null
      : 'The question opens with something that it does not tell apart from others of its kind.'
  },
}

/** What else of a sentence tells which of its kind it means; of "two ferries" nothing does. */
function tellsMuch(statement: Statement, slot: Slot): boolean {
  const opening = statement.sentence.tokens[statement.clause?.subject.first ?? -1]
  if (!/^(?:an?|one|many|most)$/.test(opening?.lower ?? '')) return false
  const content = shownWords(statement).filter(
    ([token]) => /^(?:NOUN|VERB|ADJ)$/.test(token.pos) && !covers(slot, token),
  )
  return content.length >= ENOUGH
}

/** Nouns, verbs and adjectives that leave few things of a kind to be meant. */
const ENOUGH = 5

/** "a runway", "two ferries", "most of the ferries": a subject without a name that picks nothing out. */
function opensUncertain(statement: Statement, { subject }: Clause): boolean {
  const { tokens, mentions } = statement.sentence
  const first = tokens[subject.first]
  const isNamed = mentions.some(
    (name) =>
      isName(name) && name.first < subject.last && name.last > subject.first && !isOneOfMany(tokens, name),
  )
  return !isNamed && first !== undefined && (INDEFINITE.test(first.lower) || first.pos === 'NUM')
}

/** "An Act of Parliament". */
const isOneOfMany = (tokens: readonly Token[], { first }: Mention): boolean =>
  /^an?$/.test(tokens[first - 1]?.lower ?? '')

const INDEFINITE = /^(?:an?|one|several|many|most|some|few|various)$/

/** A name stands for a pronoun in the subject. */
const isSubjectRenamed = (statement: Statement, { subject }: Clause): boolean =>
  isRenamedIn(statement, spanOf(statement, subject))

/** What the question still names beside its answer; a statement to be judged keeps all. */
const mentionsLeft = ({ form, source: { statement, slot } }: Pick<Candidate, 'form' | 'source'>): Mention[] =>
  shownMentions(statement).filter(
    (mention) => form === 'true-false' || mention.last <= slot.first || mention.first >= slot.last,
  )

/** "In Norway, old boats are called praams": elsewhere they may be called so, too. */
export const commonName: Gate = {
  name: 'common-name',
  check: ({ source, form }) =>
    form !== 'true-false' && isCommonName(source)
      ? 'What a class of things is called somewhere may be its name elsewhere, too.'
      : null,
}

const isCommonName = ({ statement, slot, detail }: FoundFact): boolean => {
  const { clause, sentence } = statement
  if (!clause || detail || !isName(slot) || clause.subjectPhrase?.definiteness !== 'bare') return false
  const { main, passive, tense, last } = clause.verb
  return (
    passive &&
    tense === 'present' &&
    /^(?:called|known|named|termed)$/.test(sentence.tokens[main]?.lower ?? '') &&
    slot.last <= last
  )
}
