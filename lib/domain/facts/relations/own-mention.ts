import type { DateMention, NameMention, TokenRange } from '../../language/mentions'
import type { Token } from '../../language/token'
import { spaced } from '../../language/token'

/** Words that a pattern shows to be a name, whatever else is known of them. */
export function termOf(tokens: readonly Token[], { first, last }: TokenRange): NameMention {
  const words = tokens.slice(first, last)
  const text = spaced(words)
  return {
    kind: 'term',
    noun: null,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    first,
    last,
    text,
    name: text,
    sex: null,
  }
}

/** The year of a date alone, where its four digits stand in it: of a range the first or the last. */
export function yearIn(date: DateMention, which: 'first' | 'last'): DateMention | null {
  const year = which === 'first' ? date.year : (date.endYear ?? date.year)
  if (year === null) return null
  const text = String(year)
  const at = which === 'first' ? date.text.indexOf(text) : date.text.lastIndexOf(text)
  if (at < 0 || !/^\d{4}$/.test(text)) return null
  const start = date.start + at
  return { ...date, grain: 'year', text, year, endYear: null, month: null, day: null, start, end: start + text.length } // prettier-ignore
}
