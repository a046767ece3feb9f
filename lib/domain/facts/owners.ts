import type { AnalysedSentence } from '../language/analysis'
import type { Clause } from '../language/clauses'
import type { NameMention } from '../language/mentions'
import { isName } from '../language/mentions'
import type { Edit } from './statement'

/** True for a clause that opens with "whose": it tells something of what belongs to somebody. */
export const opensWithOwner = ({ tokens }: AnalysedSentence, { subject }: Clause): boolean =>
  tokens[subject.first]?.lower === 'whose'

/** The clause from its "whose" on: what stands before belongs to another one. */
export const fromOwner = (clause: Clause): Clause => ({
  ...clause,
  first: clause.subject.first,
  front: null,
})

/** The name behind which "whose daughter …" stands, set off by a comma; null where no name does. */
export function ownerOf({ tokens, mentions }: AnalysedSentence, { subject }: Clause): NameMention | null {
  if (tokens[subject.first - 1]?.text !== ',') return null
  return mentions.filter(isName).find(({ last }) => last === subject.first - 1) ?? null
}

/** Writes "Ada Elm’s" for "whose" at the head of a clause that is told by itself. */
export function ownerEdits(sentence: AnalysedSentence, clause: Clause | null): Edit[] {
  const owner = clause && opensWithOwner(sentence, clause) ? ownerOf(sentence, clause) : null
  const whose = clause && sentence.tokens[clause.subject.first]
  return owner && whose ? [{ start: whose.start, end: whose.end, text: `${owner.name}’s` }] : []
}
