import type { SourceArticle } from '../articles/source-article'
import { analyse } from '../language/analysis'
import { extractFacts } from './extract'
import type { Fact } from './fact'
import type { FoundFact } from './found-fact'
import { isOfSource } from './found-fact'

/** The facts of one article, as `generate` finds them in a run of this article alone, without making questions. */
export const findFacts = ({ text, title, publishedOn }: SourceArticle): readonly Fact[] =>
  toldFacts(extractFacts(analyse(text, title), 0, publishedOn).filter((found) => !isOfSource(found)))

/** Each fact once, however many of its words can be asked for. */
export const toldFacts = (found: readonly FoundFact[]): readonly Fact[] => [
  ...new Map(found.map(({ fact }) => [fact.id, fact])).values(),
]
