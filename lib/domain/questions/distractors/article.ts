import type { FoundFact } from '../../facts/found-fact'
import type { NameMention } from '../../language/mentions'
import { isName } from '../../language/mentions'
import type { Run } from '../run'

const NEEDS_THE =
  /^(?:United States|United Kingdom|United Arab Emirates|Netherlands|Philippines|Czech Republic|Soviet Union|Maldives|Bahamas|Gambia|Congo|Democratic Republic of the Congo|Dominican Republic|Central African Republic|Solomon Islands|Seychelles)$/

/** True when a name takes "the" in running text, by the lists or by how the articles write it. */
function takesThe(run: Run, name: string): boolean {
  return NEEDS_THE.test(name) || run.namesWithThe.has(name)
}

/** True when the word before a mention is "the". */
const standsBehindThe = (sentence: FoundFact['statement']['sentence'], mention: NameMention): boolean =>
  sentence.tokens[mention.first - 1]?.lower === 'the'

/** Names that may take the place of a slot in its own sentence: both with "the", or both without. */
export function fitsInPlace(run: Run, { slot, statement }: FoundFact, name: string): boolean {
  if (!isName(slot)) return true
  return takesThe(run, name) === standsBehindThe(statement.sentence, slot)
}
