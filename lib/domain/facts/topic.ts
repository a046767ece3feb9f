import type { AnalysedSentence, Analysis } from '../language/analysis'
import { isPluralNoun } from '../language/inflection'
import { nounPhraseAt } from '../language/phrases'
import type { Token } from '../language/token'
import { lowerLine } from '../language/token'
import { countOf } from '../shared/group'
import { worksOf } from './works'

/** What an article speaks of throughout: its readers know it without an introduction. */
export interface Topic {
  readonly title: string
  /** Lemmas of nouns that three or more of its sentences use, or that its title names. */
  readonly nouns: ReadonlySet<string>
  /** "the sample", "the control group": things of which the article has one, which it keeps calling so. */
  readonly things: ReadonlySet<string>
  /** "A steel tank": nouns that one sentence introduces so, and no other. */
  readonly introduced: ReadonlySet<string>
  /** Where the article uses a noun, in names as well, by its lemma. */
  readonly said: ReadonlyMap<string, readonly Saying[]>
  /** The songs, albums, films and books that the article names, by their sort. */
  readonly works: ReadonlyMap<string, ReadonlySet<string>>
}

/** A sentence that uses a noun. */
export interface Saying extends Pick<AnalysedSentence, 'index' | 'paragraph'> {
  /** In a name: "Tower Theatre". */
  readonly isName: boolean
}

/** The topic of an article, from its title and the nouns it keeps using. */
export function topicOf(analysis: Analysis): Topic {
  const seen = new Map<string, number>()
  const said = new Map<string, Saying[]>()
  for (const sentence of analysis.sentences) {
    const nouns = lemmas(sentence, 'NOUN')
    for (const noun of nouns) seen.set(noun, (seen.get(noun) ?? 0) + 1)
    const { index, paragraph } = sentence
    for (const noun of new Set([...nouns, ...lemmas(sentence, 'PROPN')])) {
      const saying = { index, paragraph, isName: !nouns.has(noun) }
      const known = said.get(noun)
      if (known) known.push(saying)
      else said.set(noun, [saying])
    }
  }
  const kept = [...seen].filter(([noun, count]) => count >= 3 || analysis.title.toLowerCase().includes(noun))
  return {
    title: analysis.title,
    nouns: new Set(kept.map(([noun]) => noun)),
    things: thingsOf(analysis),
    introduced: introducedIn(analysis),
    said,
    works: worksOf(analysis),
  }
}

const lemmas = ({ tokens }: AnalysedSentence, pos: Token['pos']): ReadonlySet<string> =>
  new Set(tokens.filter((token) => token.pos === pos).map((token) => token.lemma.toLowerCase()))

/** Sentences that call a thing "the …" before it counts as known. */
const OFTEN = 3
/** A longer name for a thing is told apart by its words. */
const TWICE = 2

/** How a noun is used: in how many sentences behind "the", and how often as one of several. */
interface Use {
  the: number
  other: number
}

function thingsOf(analysis: Analysis): ReadonlySet<string> {
  const uses = new Map<string, Use>()
  for (const { tokens } of analysis.sentences)
    for (const [phrase, isThe] of new Map(tokens.flatMap((_, at) => usesAt(tokens, at)))) {
      const use = uses.get(phrase) ?? { the: 0, other: 0 }
      uses.set(phrase, isThe ? { ...use, the: use.the + 1 } : { ...use, other: use.other + 1 })
    }
  const often = [...uses].filter(
    ([phrase, { the, other }]) => the >= (phrase.includes(' ') ? TWICE : OFTEN) && other <= 1,
  )
  return new Set(often.map(([phrase]) => phrase))
}

function introducedIn({ sentences }: Analysis): ReadonlySet<string> {
  const times = countOf(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ lower }, at) => {
        const phrase = /^an?$/.test(lower) ? nounPhraseAt(tokens, at) : null
        const head = tokens[(phrase?.last ?? 0) - 1]
        return head?.pos === 'NOUN' ? [head.lower] : []
      }),
    ),
  )
  return new Set([...times].flatMap(([noun, count]) => (count === 1 ? [noun] : [])))
}

/** A plain noun with its modifiers, and whether "the" or "this" stands before it. */
function usesAt(tokens: readonly Token[], at: number): [string, boolean][] {
  const token = tokens[at]
  if (token?.pos !== 'NOUN' || /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) return []
  let first = at
  while (at - first < 3 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[first - 1]?.pos ?? '')) first--
  const the = /^(?:the|this)$/.test(tokens[first - 1]?.lower ?? '')
  const said = nounPhraseAt(tokens, first - 1)?.last === at + 1
  const whole = lowerLine(tokens.slice(first, at + 1))
  const several = isPluralNoun(token.lower) && !the ? [[singular(token), false] as [string, boolean]] : []
  return the && !said ? [] : [[whole, the], ...several]
}

const singular = ({ lemma }: Token): string => lemma.toLowerCase()
