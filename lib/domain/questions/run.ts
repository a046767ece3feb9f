import type { SourceArticle } from '../articles/source-article'
import type { Detail, FoundFact } from '../facts/found-fact'
import type { RelationKind } from '../facts/relations/relation'
import { covers } from '../facts/statement'
import type { Topic } from '../facts/topic'
import { topicOf } from '../facts/topic'
import type { AnalysedSentence, Analysis } from '../language/analysis'
import type { DateGrain, NameKind } from '../language/mentions'
import { isDate, isName } from '../language/mentions'
import { isContent, spaced } from '../language/token'
import { countOf, groupedSets } from '../shared/group'
import { latestYearOf } from './distractors/dates'
import { peopleOfRole } from './distractors/people-of-role'
import { phrasesOf } from './distractors/phrases'
import { regionOfArticles } from './distractors/regions'
import { typeNoun } from './forms/question-words'
import { headed } from './forms/topic-line'
import type { Headed } from './forms/topic-line'
import { backgroundOf } from './ranker/background'
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
  /** How often each is named, by whatever form of the name. */
  readonly timesNamed: ReadonlyMap<string, number>
  /** The people whose words the articles quote. */
  readonly speakers: ReadonlySet<string>
  /** The people among them by what the articles say they are: "president". */
  readonly peopleOfRole: ReadonlyMap<string, readonly string[]>
  readonly dates: ReadonlyMap<DateGrain, readonly string[]>
  /** The last year that the articles tell; 0 where they tell none. */
  readonly latestYear: number
  /** The part of the world that the articles speak of most; null where they name no place. */
  readonly region: string | null
  /** Noun phrases that can be asked for, by class and number. */
  readonly phrases: ReadonlyMap<string, readonly string[]>
  /** How often the articles say each noun, by lemma. */
  readonly nouns: ReadonlyMap<string, number>
  /** The words that the articles use, as they stand and as lemmas, in small letters. */
  readonly words: ReadonlySet<string>
  /** The facts on which the articles differ. */
  readonly disputed: readonly FoundFact[]
  /** How often each name is mentioned, and the one that is mentioned most. */
  readonly mentionsOf: ReadonlyMap<string, number>
  readonly mostMentions: number
  /** The facts that tell a relation of a name, by its kind. */
  readonly relations: ReadonlyMap<RelationKind, readonly RelationFact[]>
  /** The short forms that the articles spell out. */
  readonly shortForms: ReadonlySet<string>
  /** What each article says that the subject of its title is: "bridge", "painter". */
  readonly subjectNouns: ReadonlyMap<number, readonly string[]>
  /** Names that the articles write with "the". */
  readonly namesWithThe: ReadonlySet<string>
  /** The content words of each fact's statement without its slot, by the fact's key. */
  readonly contents: ReadonlyMap<string, ReadonlySet<string>>
  /** Facts by each of their content words. */
  readonly factsByWord: ReadonlyMap<string, readonly FoundFact[]>
}

/** What a run is made of; the analyses in the order of the articles. */
interface Material extends Pick<Run, 'articles' | 'facts' | 'disputed'> {
  readonly analyses: readonly Analysis[]
}

/** Gathers what a run needs to know; time grows with the length of the articles. */
export function runOf({ articles, analyses, facts, disputed }: Material, seed: number): Run {
  const sentences = [...new Set(facts.map((fact) => fact.statement.sentence))]
  const dates = sentences.flatMap((sentence) => sentence.mentions.filter(isDate))
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  const datesTold = groupedSets(dates.map((date) => [date.grain, date.text]))
  const named = ofNames(sentences)
  return {
    seed,
    disputed,
    topics: analyses.map(topicOf),
    backgrounds: analyses.map(backgroundOf),
    articles,
    headed: articles.map(headed),
    facts,
    nouns: countOf(tokens.filter(({ pos }) => pos === 'NOUN').map(({ lemma }) => lemma.toLowerCase())),
    words: new Set(tokens.flatMap(({ lower, lemma }) => [lower, lemma.toLowerCase()])),
    dates: datesTold,
    latestYear: latestYearOf(datesTold),
    region: regionOfArticles(named),
    ...named,
    ...ofFacts(facts),
  }
}

/** What is looked up of the names in some sentences. */
function ofNames(
  sentences: readonly AnalysedSentence[],
): Pick<Run, 'names' | 'namesOfType' | 'timesNamed' | 'mentionsOf' | 'mostMentions' | 'namesWithThe'> {
  const found = sentences.flatMap((sentence) =>
    sentence.mentions.filter(isName).map((name) => ({ name, before: sentence.tokens[name.first - 1] })),
  )
  const mentionsOf = countOf(found.map(({ name }) => name.text))
  return {
    names: groupedSets(found.map(({ name }) => [name.kind, name.name])),
    namesOfType: groupedSets(
      found.flatMap(({ name }) => {
        const type = typeNoun(name)
        return type === null ? [] : [[type, name.name] as const]
      }),
    ),
    timesNamed: countOf(found.map(({ name }) => name.name)),
    mentionsOf,
    mostMentions: [...mentionsOf.values()].reduce((most, times) => Math.max(most, times), 0),
    namesWithThe: new Set(found.filter(({ before }) => before?.lower === 'the').map(({ name }) => name.name)),
  }
}

/** What is looked up of the facts. */
function ofFacts(
  facts: readonly FoundFact[],
): Pick<
  Run,
  | 'phrases'
  | 'peopleOfRole'
  | 'speakers'
  | 'contents'
  | 'factsByWord'
  | 'relations'
  | 'shortForms'
  | 'subjectNouns'
> {
  const plain = facts.filter((fact) => fact.detail === null)
  const contents = new Map(plain.map((fact) => [fact.key, contentOf(fact)]))
  const relations = facts.filter(isRelation)
  const shortForms = relations.filter(({ detail }) => detail.kind === 'abbreviation')
  return {
    phrases: phrasesOf(facts),
    peopleOfRole: peopleOfRole(facts),
    speakers: new Set(
      facts.flatMap(({ detail }) => (detail?.type === 'quotation' ? [detail.speaker.name] : [])),
    ),
    contents,
    factsByWord: groupedSets(
      plain.flatMap((fact) => [...(contents.get(fact.key) ?? [])].map((word) => [word, fact] as const)),
    ),
    relations: groupedSets(relations.map((fact) => [fact.detail.kind, fact])),
    shortForms: new Set(shortForms.map(({ detail }) => detail.of)),
    subjectNouns: groupedSets(facts.flatMap(subjectNoun)),
  }
}

/** A fact that tells a relation. */
export interface RelationFact extends FoundFact {
  readonly detail: Detail & { readonly type: 'relation' }
}

const isRelation = (fact: FoundFact): fact is RelationFact => fact.detail?.type === 'relation'

/** "The Elm Bridge is a steel bridge" under the title "Elm Bridge", "the grey heron is a bird" under "Grey heron": the article and the noun. */
function subjectNoun({ title, statement: { article, sentence, clause } }: FoundFact): [number, string][] {
  const noun = sentence.tokens[clause?.complement?.phrase?.head ?? -1]
  if (!clause || !noun) return []
  const { first, last } = clause.head
  const isOfTitle = sentence.mentions.some(
    (name) => isName(name) && name.first >= first && name.last <= last && title.includes(name.name),
  )
  const words = spaced(sentence.tokens.slice(first, last)).replace(/^(?:the|an?) /i, '')
  const isTitle = words.toLowerCase() === title.replace(/ \(.*/, '').toLowerCase()
  return isOfTitle || isTitle ? [[article, noun.lower]] : []
}

/** The content words of a fact, those first that the fewest facts hold. */
export const rarestFirst = ({ factsByWord }: Pick<Run, 'factsByWord'>, fact: FoundFact): string[] =>
  [...contentOf(fact)].toSorted(
    (a, b) => (factsByWord.get(a)?.length ?? 0) - (factsByWord.get(b)?.length ?? 0),
  )

/** The content words of a fact's statement, without its slot, as lemmas. */
function contentOf({ statement, slot }: FoundFact): ReadonlySet<string> {
  const words = statement.sentence.tokens.filter(
    (token) =>
      covers(statement, token) &&
      !covers(slot, token) &&
      !statement.edits.some((edit) => covers(edit, token)) &&
      isContent(token),
  )
  return new Set(words.map((word) => word.lemma.toLowerCase()))
}
