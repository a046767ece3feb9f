import type { Detail, FoundFact } from '../../facts/found-fact'
import { evidence } from '../../facts/evidence'
import type { Candidate } from '../candidate'
import type { Run } from '../run'
import { notIn, optionsAround, wrongAnswers } from '../distractors/options'
import { explain } from './explain'
import { typeNoun } from './question-words'
import { accepted } from './typed'

/** "Who said …?": asked from quotations, in the article's own words. */
export function quotedQuestions(run: Run, source: FoundFact): Candidate[] {
  const { detail, statement, slot } = source
  const stem = detail && stemFor(detail, statement.text)
  if (!stem || slot.kind === 'date' || !('name' in slot)) return []
  const key = statement.text.slice(slot.start, slot.end)
  const common = {
    stem,
    context: null,
    explanation: explain(source, key),
    source,
    mark: evidence(statement.text, statement.article, slot),
    slot: source.key,
  }
  const options = optionsAround(run, key, key === slot.name ? notIn(stem, wrongAnswers(run, source)) : [])
  return [
    { ...common, form: 'choice' as const, options, key },
    { ...common, form: 'short-answer' as const, key, accepted: accepted(slot, key) },
  ]
}

function stemFor(detail: Detail, text: string): string | null {
  if (detail.type !== 'quotation') return null
  const words = text.slice(detail.words.start, detail.words.end).replace(/^["“]|["”]$/g, '')
  if (/^(?:that|which|who)\b/i.test(words)) return null
  const type = detail.speaker.kind === 'person' ? null : typeNoun(detail.speaker)
  const who = type === null ? 'Who' : `Which ${type}`
  return detail.said ? `${who} said: “${words}”?` : `${who} used the words “${words}”?`
}
