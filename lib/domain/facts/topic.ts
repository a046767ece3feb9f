import type { Analysis } from '../language/analysis'

/** What an article speaks of throughout: its readers know it without an introduction. */
export interface Topic {
  readonly title: string
  /** Lemmas of nouns that three or more of its sentences use, or that its title names. */
  readonly nouns: ReadonlySet<string>
}

/** The topic of an article, from its title and the nouns it keeps using. */
export function topicOf(analysis: Analysis): Topic {
  const seen = new Map<string, number>()
  for (const sentence of analysis.sentences) {
    const nouns = new Set(
      sentence.tokens.filter((token) => token.pos === 'NOUN').map((token) => token.lemma.toLowerCase()),
    )
    for (const noun of nouns) seen.set(noun, (seen.get(noun) ?? 0) + 1)
  }
  const kept = [...seen].filter(([noun, count]) => count >= 3 || analysis.title.toLowerCase().includes(noun))
  return { title: analysis.title, nouns: new Set(kept.map(([noun]) => noun)) }
}
