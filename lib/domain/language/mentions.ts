import type { Span } from '../articles/span'

/** What a name can name: "term" is a word that the text itself says something is called, "other" could not be told. */
export const NAME_KINDS = [
  'person',
  'organisation',
  'country',
  'city',
  'place',
  'nationality',
  'event',
  'work',
  'term',
  'other',
] as const
/** One of the kinds of name. */
export type NameKind = (typeof NAME_KINDS)[number]

/** Where a mention stands in its sentence: tokens `first` to `last`, the last one excluded. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** True for ranges of the same tokens. */
export const isSameRange = (one: TokenRange, other: TokenRange): boolean =>
  one.first === other.first && one.last === other.last

/** A name, without the title or office before it. */
export interface NameMention extends Span, TokenRange {
  readonly kind: NameKind
  /** What kind of thing it is, where a list, its own head word or the text says so: "river", "award", "novel"; else null. */
  readonly noun: string | null
  readonly text: string
  /** The fullest form of this name in the text, the same for every alias: "Kim Jong-un" for "Mr. Kim". */
  readonly name: string
  /** For persons, where a title or the given name tells it. */
  readonly sex: 'male' | 'female' | null
}

/** How fine a date is; "years" and "days" are ranges. */
export type DateGrain =
  | 'day'
  | 'month-day'
  | 'weekday'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'years'
  | 'days'
  | 'season'
  | 'time'

/** A date, however coarse: "17 January 1831", "June", "2018", "the 1970s", the range "1754–1763", the hour "8 pm". */
export interface DateMention extends Span, TokenRange {
  readonly kind: 'date'
  readonly grain: DateGrain
  readonly text: string
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  readonly day: number | null
  /** For a range ("years", "days") its last year, else null. */
  readonly endYear: number | null
  /** For a day or month without a year, the one year that the sentences before it speak of; null when that is not certain. */
  readonly impliedYear: number | null
}

/** A number with what it counts or measures. */
export interface QuantityMention extends Span, TokenRange {
  readonly kind: 'quantity' | 'money' | 'percentage'
  /** From the modifier to the noun: "more than 70 animals". */
  readonly text: string
  /** The number alone as it is written: "70", "two", "1.5 million". */
  readonly number: Span & TokenRange
  readonly numberText: string
  readonly value: number
  /** "more than", "about"; null for a plain number. */
  readonly modifier: string | null
  /** The unit or the head of the counted noun, as written: "km", "animals"; null when there is none. */
  readonly noun: string | null
  /** The noun phrase after the number: "mandarin ducks"; null when there is none. */
  readonly counted: (Span & TokenRange) | null
  readonly isUnit: boolean
}

/** A stretch of a sentence that can be asked for. */
export type Mention = NameMention | DateMention | QuantityMention

/** What has a kind that tells mentions from other things that can be asked for. */
interface OfKind {
  readonly kind: string
}

/** Tells names from dates and quantities. */
export const isName = (mention: OfKind): mention is NameMention =>
  NAME_KINDS.some((kind) => kind === mention.kind)

/** Tells dates from names and quantities. */
export const isDate = (mention: OfKind): mention is DateMention => mention.kind === 'date'

/** Tells numbers, sums of money and percentages from names and dates. */
export const isQuantity = (mention: OfKind): mention is QuantityMention =>
  mention.kind === 'quantity' || mention.kind === 'money' || mention.kind === 'percentage'

/** True for the kinds of names that say where something is. */
export const isPlaceKind = (kind: string): boolean =>
  kind === 'country' || kind === 'city' || kind === 'place'
