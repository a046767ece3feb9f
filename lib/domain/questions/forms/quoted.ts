import type { Detail, FoundFact } from '../../facts/found-fact'
import type { Candidate } from '../candidate'
import type { Run } from '../run'
import { choiceOfDetail, typedOfDetail } from './shared-parts'
import { typeNoun } from './question-words'

/** "Who said …?": asked from quotations, in the article's own words. */
export function quotedQuestions(run: Run, source: FoundFact): Candidate[] {
  const { detail, statement, slot } = source
  const stem = detail && stemFor(detail, statement.text)
  if (!stem || slot.kind === 'date' || !('name' in slot)) return []
  const key = statement.text.slice(slot.start, slot.end)
  const wanted = { stem, context: null, key }
  return [choiceOfDetail(run, source, wanted), typedOfDetail(source, wanted)]
}

function stemFor(detail: Detail, text: string): string | null {
  if (detail.type !== 'quotation') return null
  const words = text.slice(detail.words.start, detail.words.end).replace(/^["“]|["”]$/g, '')
  if (/^(?:that|which|who)\b/i.test(words)) return null
  const type = detail.speaker.kind === 'person' ? null : typeNoun(detail.speaker)
  const who = type === null ? 'Who' : `Which ${type}`
  return detail.said ? `${who} said: “${words}”?` : `${who} used the words “${words}”?`
}
