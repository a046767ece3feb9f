import type { FoundFact } from '../../facts/found-fact'
import { beOf } from '../../facts/relation-facts'
import type { Relation } from '../../facts/relations/relation'
import { isDate, isName } from '../../language/mentions'
import type { Candidate } from '../candidate'
import type { Run } from '../run'
import { choiceOfDetail, commonOfDetail, typedOfDetail } from './shared-parts'
import { shownContext } from './shown-context'
import { typedAnswer } from './typed'

/** "What does “ESA” stand for?", "In which year was Ada Byron born?": what is told by words around a name. */
export function relationQuestions(run: Run, source: FoundFact): Candidate[] {
  const { detail, slot } = source
  if (detail?.type !== 'relation') return []
  const key = slot.text
  const context = EXPLAINED.test(detail.kind) ? shownContext(run, source) : null
  const wanted = { stem: stemFor(detail), context, key }
  if (isDate(slot)) return [{ ...commonOfDetail(source, wanted), ...typedAnswer(slot, key) }]
  const typed = typedOfDetail(source, wanted)
  const isPerson = isName(slot) && slot.kind === 'person' && slot.text === slot.name
  return isPerson ? [choiceOfDetail(run, source, wanted), typed] : [typed]
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
