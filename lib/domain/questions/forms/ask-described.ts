import type { Description } from '../../facts/descriptions'
import type { FoundFact } from '../../facts/found-fact'
import type { AnalysedSentence } from '../../language/analysis'
import { isName } from '../../language/mentions'
import type { Candidate } from '../candidate'
import type { Run } from '../run'
import { choiceOfDetail, typedOfDetail } from './shared-parts'

/** "Who is described as a geochemist at Elm University?": whom an apposition behind the name tells apart from others. */
export function describedQuestions(run: Run, source: FoundFact): Candidate[] {
  const { detail, slot, statement } = source
  if (detail?.type !== 'description' || !isName(slot)) return []
  const words = tellingWords(detail, statement)
  if (words === null) return []
  const wanted = { stem: `Who is described as ${words}?`, context: null, key: slot.text }
  return [choiceOfDetail(run, source, wanted), typedOfDetail(source, wanted)]
}

/** The describing words without their side clause; null where they may tell of many: "a Swiss baker". */
function tellingWords(
  { words, ofPerson, behind }: Description,
  { sentence, text }: FoundFact['statement'],
): string | null {
  if (!behind || !ofPerson) return null
  const clause = sentence.tokens.find(
    ({ start, end, lower }) =>
      start > words.start && end < words.end && /^(?:who|that|which|whose)$/.test(lower),
  )
  const end = (clause?.start ?? words.end + 1) - 1
  const said = text.slice(words.start, end)
  return isOneOfAKind(said) || namesPlace(sentence, { start: words.start, end }) ? said : null
}

const isOneOfAKind = (said: string): boolean => /^the (?:only|first|last|youngest|oldest)\b/i.test(said)

/** A firm, school, town or work says which baker is meant. */
const namesPlace = (
  { mentions }: AnalysedSentence,
  { start, end }: { readonly start: number; readonly end: number },
): boolean =>
  mentions.some(
    (mention) =>
      isName(mention) &&
      !/^(?:person|nationality)$/.test(mention.kind) &&
      mention.start >= start &&
      mention.end <= end,
  )
