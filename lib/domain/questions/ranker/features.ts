import type { Candidate } from '../candidate'
import { LENIENT_NAMES } from '../gates/doubts'
import type { Run } from '../run'
import { KEY, OPTIONS } from './key-features'
import { flag, type Reader, type Readers } from './reader'
import { SOURCE, TELLING } from './source-features'
import { ASKED, STEM } from './stem-features'
import { TOPIC } from './topic-features'

/** What the ranker looks at in a question, as numbers by name. Shares lie between 0 and 1, counts are small. */
export type Features = Readonly<Record<string, number>>

const PLAIN = { ...STEM, ...ASKED, ...KEY, ...OPTIONS, ...SOURCE, ...TELLING, ...TOPIC } satisfies Readers

const FORMS = ['isChoice', 'isCloze', 'isTrueFalse', 'isNumber', 'isShortAnswer'] as const

const KINDS = [
  'keyIsPerson',
  'keyIsPlace',
  'keyIsOrganisation',
  'keyIsDate',
  'keyIsNumber',
  'keyIsPhrase',
  'keyIsUntyped',
] as const

/** What says another thing of each form: a gap for a place is easily filled, one for a phrase is not. */
const BY_FORM = [...KINDS, 'figures', 'centrality', 'subjectCentrality'] as const

/** What says another thing of each kind of answer: many words make a date certain and a phrase too long. */
const BY_KIND = [
  'contentWords',
  'stemIsLong',
  'years',
  'keyWords',
  'isObject',
  'isPast',
  'innerClauses',
] as const

type Name = keyof typeof PLAIN

const crossed = (some: readonly Name[], others: readonly Name[]): (readonly [Name, Name])[] =>
  some.flatMap((one) => others.map((other) => [one, other] as const))

const PLAIN_NAMES: readonly string[] = Object.keys(PLAIN)
const READERS: readonly Reader[] = Object.values(PLAIN)

/** Pairs whose product is a feature as well, named after both. */
const PRODUCTS = [...crossed(BY_FORM, FORMS), ...crossed(BY_KIND, KINDS)].map(([one, other]) => ({
  name: `${one}*${other}`,
  one: PLAIN_NAMES.indexOf(one),
  other: PLAIN_NAMES.indexOf(other),
}))

/** Whether a rule doubts the question, or says against it what is only weighed, rule by rule. */
const DOUBTED: readonly (readonly [string, Reader])[] = LENIENT_NAMES.map((name) => [
  `doubted*${name}`,
  ({ doubt, weighed }) => flag(doubt?.gate === name || weighed?.includes(name) === true),
])

/** The names of all features, in the order in which they are weighed. */
export const FEATURE_NAMES: readonly string[] = [
  ...PLAIN_NAMES,
  ...PRODUCTS.map(({ name }) => name),
  ...DOUBTED.map(([name]) => name),
]

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** All features of a candidate, rounded to three digits so that they can be kept and compared as text. */
export function featuresOf(candidate: Candidate, run: Run): Features {
  const plain = READERS.map((read) => read(candidate, run))
  const products = PRODUCTS.map(({ one, other }) => (plain[one] ?? 0) * (plain[other] ?? 0))
  const values = [...plain, ...products, ...DOUBTED.map(([, read]) => read(candidate, run))]
  return Object.fromEntries(FEATURE_NAMES.map((name, at) => [name, rounded(values[at] ?? 0)]))
}
