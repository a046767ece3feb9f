import { evidence } from '../../facts/evidence'
import type { FoundFact } from '../../facts/found-fact'
import { beOf } from '../../facts/relation-facts'
import type { Relation } from '../../facts/relations/relation'
import { isDate, isName } from '../../language/mentions'
import type { Candidate } from '../candidate'
import { notIn, optionsAround, wrongAnswers } from '../distractors/options'
import type { Run } from '../run'
import { explain } from './explain'
import { shownContext } from './shown-context'
import { accepted, typedAnswer } from './typed'

/** "What does “ESA” stand for?", "In which year was Ada Byron born?": what is told by words around a name. */
export function relationQuestions(run: Run, source: FoundFact): Candidate[] {
  const { detail, slot, statement } = source
  if (detail?.type !== 'relation') return []
  const key = slot.text
  const common = {
    stem: stemFor(detail),
    context: EXPLAINED.test(detail.kind) ? shownContext(run, source) : null,
    explanation: explain(source, key),
    source,
    mark: evidence(statement.text, statement.article, slot),
    slot: source.key,
  }
  if (isDate(slot)) return [{ ...common, ...typedAnswer(slot, key) }]
  const typed = { ...common, form: 'short-answer' as const, key, accepted: accepted(slot, key) }
  if (!isName(slot) || slot.kind !== 'person' || slot.text !== slot.name) return [typed]
  const options = optionsAround(run, key, notIn(common.stem, wrongAnswers(run, source)))
  return [{ ...common, form: 'choice' as const, options, key }, typed]
}

/** Kinds that are asked with words of their sentence, which may lean on the one before. */
const EXPLAINED = /^(?:definition|naming)$/

function stemFor({ kind, of, as, isPlural }: Relation): string {
  switch (kind) {
    case 'abbreviation':
      return `What does “${of}” stand for in the article?`
    case 'other-name':
      return `What ${beOf(as, isPlural)} ${of} ${as}?`
    case 'birth':
      return `In which year was ${of} born?`
    case 'death':
      return `In which year did ${of} die?`
    case 'office':
      return `Who does the article name as the ${as} of ${of}?`
    case 'definition':
      return `What is the term for ${of}?`
    case 'naming':
      return `${of}. What ${as} called?`
  }
}
