import type { AnalysedSentence, Analysis } from '../language/analysis'
import { isName } from '../language/mentions'
import { isWord } from '../language/token'
import { evidence } from './evidence'
import type { Fact, FactKind } from './fact'
import type { FoundFact, Told } from './found-fact'
import { NOTHING_BEFORE } from './found-fact'
import { abbreviationsIn } from './relations/abbreviations'
import { livesIn } from './relations/lives'
import { officesIn } from './relations/offices'
import { otherNamesIn } from './relations/other-names'
import type { FoundRelation, NameRelation, Relation } from './relations/relation'
import type { Slot } from './slot'
import { overlaps } from './statement'

/** How often an article uses each of its words and names; what it tells once in passing is not worth a question. */
export interface Usage {
  /** Of each word, and of each name of more than one word. */
  readonly uses: ReadonlyMap<string, number>
  /** Words of the whole article. */
  readonly words: number
}

interface Setting {
  readonly title: string
  readonly words: number
}

/** Counts the words and names of an article. */
export function usageIn({ sentences }: Analysis): Usage {
  const uses = new Map<string, number>()
  const add = (text: string): void => void uses.set(text, (uses.get(text) ?? 0) + 1)
  for (const { tokens, mentions } of sentences) {
    for (const { text } of tokens) add(text)
    for (const { name } of mentions.filter(isName)) if (name.includes(' ')) add(name)
  }
  return { uses, words: sentences.reduce((sum, { tokens }) => sum + tokens.filter(isWord).length, 0) }
}

/** What the words around the names of a sentence tell of them: stated, whatever the rest of the sentence supposes. */
export function relationFacts(told: Told, { uses, words }: Usage): FoundFact[] {
  const statement = { ...told.statement, certainty: 'stated' as const, framed: 'stated' as const }
  return relationsIn(statement.sentence, told.title)
    .map(({ relation, value }) => ({ relation: { ...relation, uses: uses.get(relation.of) ?? 0 }, value }))
    .filter(({ relation }) => isUsed(relation, { title: told.title, words }))
    .map(({ relation, value }) => {
      const fact = factOf(told, { relation, value })
      return {
        ...told,
        statement,
        fact,
        key: fact.id,
        slot: value,
        detail: { type: 'relation' as const, ...relation },
        loose: [],
        before: NOTHING_BEFORE,
      }
    })
}

function relationsIn(sentence: AnalysedSentence, title: string): FoundRelation[] {
  const short = abbreviationsIn(sentence.tokens)
  const others = otherNamesIn(sentence).filter(
    ({ value }) => !short.some((one) => overlaps(one.value, value)),
  )
  return [...short, ...others, ...livesIn(sentence, title), ...officesIn(sentence)]
}

/** Uses, the one that tells it among them, from which on a short article is taken to speak of it; a long one says it once more. */
const AGAIN = 2

/** Words of a short article. */
const SHORT = 1_500

/** Short forms and people have to come again; the person of the title need not. */
function isUsed({ kind, of, uses }: Relation<NameRelation>, { title, words }: Setting): boolean {
  if (kind === 'abbreviation') return uses >= (words > SHORT ? AGAIN + 1 : AGAIN)
  if (kind !== 'birth' && kind !== 'death') return true
  return title.includes(of.split(' ').at(-1) ?? of) || uses > AGAIN
}

const FACT_KIND: Readonly<Record<NameRelation, FactKind>> = {
  abbreviation: 'name',
  'other-name': 'name',
  birth: 'date',
  death: 'date',
  office: 'role',
}

function factOf(
  { statement }: Told,
  { relation, value }: { relation: Relation<NameRelation>; value: Slot },
): Fact {
  const { text, article, sentence, attribution } = statement
  return {
    id: `a${article + 1}-${relation.kind}-${value.start}-${value.end}`,
    kind: FACT_KIND[relation.kind],
    statement: sentenceOf(relation, value),
    attribution,
    certainty: 'stated',
    marks: [evidence(text, article, value)],
    evidence: [evidence(text, article, sentence)],
  }
}

/** The relation as a sentence of its own. */
function sentenceOf({ kind, of, as, isPlural }: Relation<NameRelation>, { text }: Slot): string {
  const own = of.charAt(0).toUpperCase() + of.slice(1)
  switch (kind) {
    case 'abbreviation':
      return `“${of}” stands for ${text}.`
    case 'other-name':
      return `${own} ${beOf(as, isPlural)} ${as} ${text}.`
    case 'birth':
      return `${of} was born in ${text}.`
    case 'death':
      return `${of} died in ${text}.`
    case 'office':
      return `The article names ${text} as the ${as} of ${of}.`
  }
}

/** Words that say that a name is not used any more, or was given at one time. */
const PAST = /^(?:formerly|originally|previously|once|later|nicknamed|dubbed|renamed)\b/

/** The form of "be" before the words of another name: "was formerly called", "are also known as". */
export const beOf = (as: string, isPlural: boolean): string =>
  PAST.test(as) ? (isPlural ? 'were' : 'was') : isPlural ? 'are' : 'is'
