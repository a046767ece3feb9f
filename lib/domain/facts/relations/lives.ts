import type { AnalysedSentence } from '../../language/analysis'
import type { DateMention, NameMention } from '../../language/mentions'
import { isDate, isName } from '../../language/mentions'
import type { Token } from '../../language/token'
import type { FoundRelation } from './relation'

/** "Ada Byron (11 June 1830 – 3 May 1901)", "(born 1952)": when somebody was born and died. `title` is the article's. */
export function livesIn({ tokens, mentions }: AnalysedSentence, title: string): FoundRelation[] {
  return mentions.filter(isName).flatMap((name) => {
    if (name.kind !== 'person' || tokens[name.last]?.text !== '(' || !name.text.includes(' ')) return []
    const close = tokens.findIndex(({ text }, at) => at > name.last && text === ')')
    const words = tokens.slice(name.last + 1, Math.max(close, name.last + 1))
    const dates = mentions.filter(isDate).filter(({ first, last }) => first > name.last && last <= close)
    if (words.some(({ lower }) => NO_LIFE.test(lower))) return []
    return lifeOf(name, { words, dates, isTopic: title.includes(name.text.split(' ').at(-1) ?? name.text) })
  })
}

/** What makes a date in brackets unsure, or that of a reign. */
const NO_LIFE =
  /^(?:c|c\.|ca|ca\.|circa|about|around|before|after|r|r\.|reigned|ruled|fl|fl\.|flourished|or|in|since|until|president|mayor|\?)$/

interface Bracket {
  readonly words: readonly Token[]
  readonly dates: readonly DateMention[]
  /** The article is on this person. */
  readonly isTopic: boolean
}

function lifeOf(name: NameMention, { words, dates, isTopic }: Bracket): FoundRelation[] {
  const [one, other, third] = dates
  if (!one || third) return []
  if (!other && one.grain !== 'years') {
    const before = words.findLast(({ end }) => end <= one.start)?.lower ?? ''
    return /^(?:born|b|b\.)$/.test(before)
      ? told(name, one, 'birth')
      : before === 'died'
        ? told(name, one, 'death')
        : []
  }
  const last = other ?? one
  const dashed =
    !other || words.some(({ text, start }) => /^[–—-]$/.test(text) && start >= one.end && start < other.start)
  const lived = (last.endYear ?? last.year ?? 0) - (one.year ?? 0)
  if (!dashed || lived < SHORTEST || lived > LONGEST) return []
  const isExact = [one, last].every(({ grain }) => grain === 'day')
  const both = [...told(name, one, 'birth'), ...told(name, last, 'death')]
  return (isExact || isTopic) && both.length === 2 ? both : []
}

/** Years of a life: what is shorter is a term of office. Years without days may be those of a reign, but for the person of the title. */
const SHORTEST = 16
const LONGEST = 110

function told(name: NameMention, date: DateMention, kind: 'birth' | 'death'): FoundRelation[] {
  const value = yearIn(date, kind === 'birth' ? 'first' : 'last')
  return value ? [{ relation: { kind, of: name.text, as: '', isPlural: false }, value }] : []
}

/** The year of a date alone, where its four digits stand in it: of a range the first or the last. */
function yearIn(date: DateMention, which: 'first' | 'last'): DateMention | null {
  const year = which === 'first' ? date.year : (date.endYear ?? date.year)
  if (year === null) return null
  const text = String(year)
  const at = which === 'first' ? date.text.indexOf(text) : date.text.lastIndexOf(text)
  if (at < 0 || !/^\d{4}$/.test(text)) return null
  const start = date.start + at
  return {
    ...date,
    grain: 'year',
    text,
    year,
    endYear: null,
    month: null,
    day: null,
    start,
    end: start + text.length,
  }
}
