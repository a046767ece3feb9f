import type { Slot } from '../../facts/slot'
import { isSpan } from '../../facts/span-slots'
import { isDate, isName, isQuantity } from '../../language/mentions'
import type { NameMention } from '../../language/mentions'
import { numberWord, numeral } from '../../language/numbers'
import type { AnswerSpec } from '../kinds'
import type { Run } from '../run'

type Typed = Extract<AnswerSpec, { form: 'number' }> | Extract<AnswerSpec, { form: 'cloze' | 'short-answer' }>

/** How a slot's value is typed: as a number where it is one, otherwise as words that fill a gap. */
export function typedAnswer(slot: Slot, key: string, others: readonly string[] = []): Typed {
  if (isQuantity(slot))
    return { form: 'number', key, value: slot.value, tolerance: 0, unit: slot.isUnit ? slot.noun : null }
  if (isDate(slot) && slot.grain === 'year' && /^\d{4}$/.test(key)) {
    return { form: 'number', key, value: Number(key), tolerance: 0, unit: null }
  }
  return { form: 'cloze', key, accepted: accepted(slot, key, others) }
}

/** Every way of writing the key that counts, the key first; `others` are longer names of the same thing. */
export function accepted(slot: Slot, key: string, others: readonly string[] = []): string[] {
  return [...new Set([key, ...variants(slot, key), ...others])]
}

/** "Elm United" for "United": the one name of the articles that a single word for a club, a firm or a thing is short for. */
export function longerNames({ mentionsOf }: Pick<Run, 'mentionsOf'>, slot: Slot): string[] {
  if (!isName(slot) || !/^(?:organisation|other)$/.test(slot.kind) || slot.text.includes(' ')) return []
  const { text } = slot
  const longer = [...mentionsOf.keys()].filter(
    (name) => name.endsWith(` ${text}`) || (slot.kind === 'organisation' && name.startsWith(`${text} `)),
  )
  return longer.length === 1 ? longer : []
}

function variants(slot: Slot, key: string): string[] {
  if (isQuantity(slot)) return [numeral(slot.value), numberWord(slot.value) ?? key]
  if (isDate(slot) && isSpan(slot)) {
    const [from, to] = [String(slot.year), String(slot.endYear)]
    return [
      `from ${from} to ${to}`,
      `${from} to ${to}`,
      `${from}–${to}`,
      `${from}-${to}`,
      `${from} and ${to}`,
    ]
  }
  if (!isName(slot) || isNarrowed(slot, key)) return []
  const last = slot.kind === 'person' ? (slot.name.split(' ').at(-1) ?? key) : key
  return [slot.name, ORDINAL.test(last) ? key : last]
}

/** "East Africa" is more than "Africa" says; "present-day Kenya" is Kenya. */
const isNarrowed = ({ text }: NameMention, key: string): boolean =>
  key.endsWith(` ${text}`) && !/^(?:present|modern)-day /i.test(key)

/** "Olav V", "Martin Luther King Jr.": what stands last is no surname. */
const ORDINAL = /^(?:[IVX]+|[JS]r\.?)$/
