import type { Analysis } from '../language/analysis'
import type { Token } from '../language/token'
import { isCapitalised, theAt } from '../language/token'

/** Words for works, by what several of them are called alike: a single is a song, a movie a film. */
const SORTS: ReadonlyMap<string, RegExp> = new Map([
  ['song', /^(?:song|single|track|anthem)$/],
  ['album', /^album$/],
  ['film', /^(?:film|movie|thriller|comedy|drama|documentary|sequel)$/],
  ['book', /^(?:book|novel|memoir|autobiography|biography)$/],
])

/** What a noun for a work is sorted under: "song" for "single"; null for any other noun. */
export const sortOfWork = (noun: string): string | null =>
  [...SORTS].find(([, words]) => words.test(noun))?.[0] ?? null

/** The works that an article names right behind the noun for them ("the single Tide", "her film, Low Tide,"), by their sort. */
export function worksOf({ sentences }: Analysis): ReadonlyMap<string, ReadonlySet<string>> {
  const works = new Map<string, Set<string>>()
  for (const { tokens } of sentences)
    for (const [at, { text }] of tokens.entries()) {
      const sort = sortOfWork(text)
      const title = sort === null ? null : titleBehind(tokens, at + 1)
      if (sort === null || title === null) continue
      const known = works.get(sort) ?? new Set()
      works.set(sort, known.add(title))
    }
  return works
}

/** The first two words of the title at `at`; behind a comma a single capital may be anybody's name. */
function titleBehind(tokens: readonly Token[], at: number): string | null {
  const mark = /^(?:,|["“‘]|called|entitled)$/.test(tokens[at]?.text ?? '') ? 1 : 0
  const [first, second] = [tokens[at + mark], tokens[at + mark + 1 + theAt(tokens, at + mark + 1)]]
  const isTitle = isCapitalised(first) && (isCapitalised(second) || (mark === 0 && first?.pos === 'PROPN'))
  return isTitle ? `${first?.lower ?? ''} ${isCapitalised(second) ? (second?.lower ?? '') : ''}`.trim() : null
}
