import { analyse } from '../language/analysis'
import type { SourceArticle } from '../questions/generate'
import { extractFacts } from './extract'
import type { Fact } from './fact'

/** The facts of one article, as `generate` finds them in a run of this article alone, without making questions. */
export const findFacts = ({ text, title }: SourceArticle): readonly Fact[] =>
  extractFacts(analyse(text, title), 0).map(({ fact }) => fact)
