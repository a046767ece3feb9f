import { evidence } from '../../facts/extract'
import type { FoundFact } from '../../facts/extract'
import { wording } from '../../facts/statement'
import type { Span } from '../../articles/span'
import type { Mention } from '../../language/mentions'
import { isDate, isName, isQuantity } from '../../language/mentions'
import { numberWord, numeral } from '../../language/numbers'
import type { Candidate, Run } from '../candidate'
import { optionsAround, wrongAnswers } from '../distractors/options'
import { GAP } from '../kinds'

/** Questions that take a slot out of the fact's own sentence: choice, typed number, or typed words. */
export function gapQuestions(run: Run, source: FoundFact): Candidate[] {
  const { slot } = source
  const gap = isQuantity(slot) ? slot.number : slot
  const text = run.texts[source.statement.article] ?? ''
  const key = text.slice(gap.start, gap.end)
  const common = {
    stem: wording(text, source.statement, [{ ...gap, text: GAP }]),
    context: null,
    explanation: explain(source),
    source,
    mark: evidence(text, source.statement.article, gap),
    slot: `${gap.start}-${gap.end}`,
  }
  const options = optionsAround(run, key, wrongAnswers(run, slot, valuesToldWith(run, source, gap)))
  const typed = typedAnswer(slot, key)
  return [
    ...(options ? [{ ...common, form: 'choice' as const, options, key, appeal: 0.7 }] : []),
    { ...common, ...typed, appeal: 0.6 },
  ]
}

function typedAnswer(
  slot: Mention,
  key: string,
):
  | { form: 'number'; key: string; value: number; tolerance: number; unit: string | null }
  | { form: 'cloze'; key: string; accepted: string[] } {
  // prettier-ignore
  if (isQuantity(slot)) return { form: 'number', key, value: slot.value, tolerance: 0, unit: slot.isUnit ? slot.noun : null }
  if (isDate(slot) && slot.grain === 'year' && /^\d{4}$/.test(key))
    return { form: 'number', key, value: Number(key), tolerance: 0, unit: null }
  return { form: 'cloze', key, accepted: accepted(slot, key) }
}

function accepted(slot: Mention, key: string): string[] {
  const variants = isName(slot) ? [key, slot.name, `the ${key}`, ...lastName(slot.kind, slot.name)] : isQuantity(slot) ? [key, numeral(slot.value), numberWord(slot.value) ?? key] : [key] // prettier-ignore
  return [...new Set(variants)]
}

const lastName = (kind: string, name: string): string[] =>
  kind === 'person' ? [name.split(' ').at(-1) ?? name] : []

/** Every value of the slot's kind in the same sentence: it might be right there too. */
function valuesToldWith(run: Run, source: FoundFact, gap: Span): ReadonlySet<string> {
  const names = source.statement.sentence.mentions.filter((mention) => mention.start !== gap.start)
  return new Set(names.map((mention) => (isName(mention) ? mention.name : mention.text)))
}

/** Why the key is right, in the article's words. */
export function explain(source: FoundFact): string {
  return `The article says: “${source.fact.statement}”`
}
