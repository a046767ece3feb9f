import type { Span } from '../../articles/span'
import { evidence } from '../../facts/evidence'
import type { FoundFact } from '../../facts/found-fact'
import { isName } from '../../language/mentions'
import type { Candidate } from '../candidate'
import { notIn, optionsAround, wrongAnswers } from '../distractors/options'
import { otherSpeakers } from '../distractors/speakers'
import type { Run } from '../run'
import type { Asked } from './asked'
import { explain } from './explain'
import { accepted } from './typed'

/** A question in words, its answer, and what is shown above it. */
interface Wanted extends Asked {
  readonly context: string | null
}

type Common = Pick<Candidate, 'stem' | 'context' | 'explanation' | 'source' | 'mark' | 'slot'>

/** What a candidate of any form holds beside its form and answer; `marked` are the words of the article with the answer. */
export const commonOf = (source: FoundFact, { stem, context, key }: Wanted, marked: Span): Common => ({
  stem,
  context,
  explanation: explain(source, key),
  source,
  mark: evidence(source.statement.text, source.statement.article, marked),
  slot: `${marked.start}-${marked.end}`,
})

/** The same for what is told of its slot in other words than the statement's: no other question asks that. */
export const commonOfDetail = (source: FoundFact, wanted: Wanted): Common => ({
  ...commonOf(source, wanted, source.slot),
  slot: source.key,
})

/** A choice of what is told so; its wrong answers are the fact's own and, beside who said something, whoever else is quoted, without what the question names. */
export const choiceOfDetail = (run: Run, source: FoundFact, wanted: Wanted): Candidate => ({
  ...commonOfDetail(source, wanted),
  form: 'choice',
  options: optionsAround(run, wanted.key, notIn(wanted.stem, wrongOfDetail(run, source, wanted))),
  key: wanted.key,
})

/** A family name has no likes in the lists. */
const wrongOfDetail = (run: Run, source: FoundFact, { key, stem }: Wanted): string[] => {
  const { slot } = source
  const own = isName(slot) && key !== slot.name ? [] : wrongAnswers(run, source)
  return [...new Set([...own, ...otherSpeakers(run, source, stem)])]
}

/** What is told so, typed in words. */
export const typedOfDetail = (source: FoundFact, wanted: Wanted): Candidate => ({
  ...commonOfDetail(source, wanted),
  form: 'short-answer',
  key: wanted.key,
  accepted: accepted(source.slot, wanted.key),
})
