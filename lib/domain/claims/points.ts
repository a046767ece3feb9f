import type { AnalysedSentence, Analysis } from '../language/analysis'
import { isDate, isName } from '../language/mentions'
import type { DateMention, NameMention, TokenRange } from '../language/mentions'
import type { PartOfSpeech } from '../language/token'
import { once } from '../shared/once'
import type { Amount } from './amounts'
import { amountsOf } from './amounts'
import { clockTimesOf } from './clock-times'
import type { Surroundings } from './surroundings'
import { surroundings } from './surroundings'
import { isTelling, keysOf } from './words'

/** What of a sentence can be held against another article: an amount, a date or a name. */
export type Point = { readonly told: Told; readonly around: () => Surroundings } & (
  | { readonly kind: 'amount'; readonly at: Amount }
  | { readonly kind: 'date'; readonly at: DateMention }
  | { readonly kind: 'name'; readonly at: NameMention }
)

/** A word, name, amount or date by which sentences are alike. */
export interface Feature {
  /** Its own key first, then those of its meanings. */
  readonly keys: readonly [string, ...string[]]
  readonly first: number
  readonly last: number
  /** Of a plain word; null for names, dates and amounts. */
  readonly pos: PartOfSpeech | null
}

/** A sentence with what can be compared of it. */
export interface Told {
  readonly article: number
  /** The whole text of the article. */
  readonly text: string
  readonly sentence: AnalysedSentence
  readonly points: readonly Point[]
  readonly features: readonly Feature[]
  /** The sentence before it in its paragraph. */
  readonly before: Told | null
}

/** The sentences of an article with their points and features. */
export function toldBy({ sentences, text }: Analysis, article: number): Told[] {
  const all: Told[] = []
  for (const sentence of sentences) {
    const last = all.at(-1)
    const points: Point[] = []
    const before = last?.sentence.paragraph === sentence.paragraph ? last : null
    const times = clockTimesOf(sentence, text)
    const isTime = ({ first, last: end }: TokenRange): boolean =>
      times.some((time) => first < time.last && time.first < end)
    const amounts = [...times, ...amountsOf(sentence).filter((amount) => !isTime(amount))]
    const told = { article, text, sentence, points, features: featuresOf(sentence, amounts), before }
    const seen = (at: Point['at']): Point['around'] => once(() => surroundings(told, at))
    points.push(...amounts.map((at) => ({ told, kind: 'amount' as const, at, around: seen(at) })))
    for (const at of sentence.mentions) {
      if (isDate(at) && !isTime(at)) points.push({ told, kind: 'date', at, around: seen(at) })
      else if (isName(at) && at.kind !== 'nationality')
        points.push({ told, kind: 'name', at, around: seen(at) })
    }
    all.push(told)
  }
  return all
}

function featuresOf({ mentions, tokens }: AnalysedSentence, amounts: readonly Amount[]): Feature[] {
  const named = mentions.filter((mention) => isName(mention) || isDate(mention))
  const inName = new Set(named.flatMap(({ first, last }) => tokens.slice(first, last)))
  const words = tokens.flatMap((token, at): Feature[] =>
    isTelling(token) && !inName.has(token)
      ? [{ keys: keysOf(token), first: at, last: at + 1, pos: token.pos }]
      : [],
  )
  return [
    ...named.map((mention) =>
      wholeFeature(mention, isName(mention) ? [nameKey(mention.name)] : dateKeys(mention)),
    ),
    ...amounts.map((amount) => wholeFeature(amount, [amountKey(amount)])),
    ...words,
  ]
}

const wholeFeature = ({ first, last }: TokenRange, keys: Feature['keys']): Feature => ({
  keys,
  first,
  last,
  pos: null,
})

/** Names meet by their last word, which short forms keep: "Kim Jong-un" has "jong-un", "Mr. Kim" its full name's. */
export const nameKey = (name: string): string => `@${name.toLowerCase().split(' ').at(-1) ?? ''}`

/** A date meets what lies in it by its year. */
function dateKeys({ year, month, day, text }: DateMention): Feature['keys'] {
  if (year === null && month === null) return [`%${text.toLowerCase()}`]
  const own = `%${year ?? ''}-${month ?? ''}-${day ?? ''}`
  return year === null || month === null ? [own] : [own, `%${year}--`]
}

const amountKey = ({ dimension, value, noun }: Amount): string =>
  `#${dimension} ${value}${dimension === 'count' && value <= 12 ? ` ${noun ?? ''}` : ''}`
