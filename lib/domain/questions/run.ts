import type { FoundFact } from '../facts/found-fact'
import { covers } from '../facts/statement'
import type { Topic } from '../facts/topic'
import type { DateGrain, NameKind } from '../language/mentions'
import { isDate, isName } from '../language/mentions'
import { peopleOfRole } from './distractors/people-of-role'
import { phrasesOf } from './distractors/phrases'
import { typeNoun } from './forms/question-words'
import { headed } from './forms/topic-line'
import type { Headed } from './forms/topic-line'
import type { SourceArticle } from './generate'
import type { Background } from './ranker/background'

/** What candidates are made and judged with: the facts of a run, and what they hold looked up once. */
export interface Run {
  readonly seed: number
  readonly articles: readonly SourceArticle[]
  /** What the line over a question says of its article, in the order of `articles`. */
  readonly headed: readonly Headed[]
  readonly facts: readonly FoundFact[]
  /** What each article speaks of throughout, in the order of `articles`. */
  readonly topics: readonly Topic[]
  /** What the ranker holds the questions of each article against, in the order of `articles`. */
  readonly backgrounds: readonly Background[]
  /** Every name that the articles tell, by kind, in the order of first mention. */
  readonly names: ReadonlyMap<NameKind, readonly string[]>
  /** The same names by what one asks for them with: "river", "newspaper". */
  readonly namesOfType: ReadonlyMap<string, readonly string[]>
  /** The people among them by what the articles say they are: "president". */
  readonly peopleOfRole: ReadonlyMap<string, readonly string[]>
  readonly dates: ReadonlyMap<DateGrain, readonly string[]>
  /** Noun phrases that can be asked for, by class and number. */
  readonly phrases: ReadonlyMap<string, readonly string[]>
  /** How often the articles say each noun, by lemma. */
  readonly nouns: ReadonlyMap<string, number>
  /** The words that the articles use, as they stand and as lemmas, in small letters. */
  readonly words: ReadonlySet<string>
  /** Keys of found facts on which the articles differ. */
  readonly disputed: ReadonlySet<string>
  /** How often each name is mentioned. */
  readonly mentionsOf: ReadonlyMap<string, number>
  /** Names that the articles write with "the". */
  readonly namesWithThe: ReadonlySet<string>
  /** The content words of each fact's statement without its slot, by the fact's key. */
  readonly contents: ReadonlyMap<string, ReadonlySet<string>>
  /** Facts by each of their content words. */
  readonly factsByWord: ReadonlyMap<string, readonly FoundFact[]>
}

/** Gathers what a run needs to know; time grows with the length of the articles. */
export function runOf(articles: readonly SourceArticle[], facts: readonly FoundFact[], seed: number): Run {
  const sentences = [...new Set(facts.map((fact) => fact.statement.sentence))]
  const names = sentences.flatMap((sentence) =>
    sentence.mentions.filter(isName).map((name) => ({ name, sentence })),
  )
  const dates = sentences.flatMap((sentence) => sentence.mentions.filter(isDate))
  const plain = facts.filter((fact) => fact.detail === null)
  const contents = new Map(plain.map((fact) => [fact.key, contentOf(fact)]))
  return {
    seed,
    disputed: new Set(),
    topics: [],
    backgrounds: [],
    phrases: phrasesOf(facts),
    nouns: countOf(
      sentences.flatMap(({ tokens }) =>
        tokens.filter((token) => token.pos === 'NOUN').map((token) => token.lemma.toLowerCase()),
      ),
    ),
    words: new Set(
      sentences.flatMap(({ tokens }) => tokens.flatMap((token) => [token.lower, token.lemma.toLowerCase()])),
    ),
    articles,
    headed: articles.map(headed),
    facts,
    names: grouped(names.map(({ name }) => [name.kind, name.name])),
    namesOfType: grouped(
      names.flatMap(({ name }) => {
        const type = typeNoun(name)
        return type === null ? [] : [[type, name.name] as const]
      }),
    ),
    peopleOfRole: peopleOfRole(facts),
    dates: grouped(dates.map((date) => [date.grain, date.text])),
    mentionsOf: countOf(names.map(({ name }) => name.text)),
    namesWithThe: new Set(
      names
        .filter(({ name, sentence }) => sentence.tokens[name.first - 1]?.lower === 'the')
        .map(({ name }) => name.name),
    ),
    contents,
    factsByWord: grouped(
      plain.flatMap((fact) => [...(contents.get(fact.key) ?? [])].map((word) => [word, fact] as const)),
    ),
  }
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function grouped<K, V>(pairs: readonly (readonly [K, V])[]): Map<K, V[]> {
  const groups = new Map<K, Set<V>>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.add(value)
    else groups.set(key, new Set([value]))
  }
  return new Map([...groups].map(([key, values]) => [key, [...values]]))
}

/** The content words of a fact's statement, without its slot, as lemmas. */
export function contentOf({ statement, slot }: FoundFact): ReadonlySet<string> {
  const words = statement.sentence.tokens.filter(
    (token) =>
      covers(statement, token) &&
      !covers(slot, token) &&
      !statement.edits.some((edit) => covers(edit, token)) &&
      /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(token.pos),
  )
  return new Set(words.map((word) => word.lemma.toLowerCase()))
}
