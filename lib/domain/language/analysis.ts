import type { Sentence } from '../articles/sentences'
import { sentencesOf } from '../articles/sentences'
import type { Span } from '../articles/span'
import { findAliases } from './aliases'
import type { Clause } from './clauses'
import { clausesOf } from './read-clauses'
import type { Tree } from './tree'
import { treeOf } from './tree'
import { findDates } from './dates'
import type { MentionList } from './lists'
import { listsOf } from './lists'
import type { Mention, NameMention } from './mentions'
import { withImpliedYears } from './implied-years'
import { isName } from './mentions'
import { findNames } from './names'
import { typeNames } from './name-types'
import { withPersons } from './person-evidence'
import type { Referent } from './pronouns'
import { findReferents } from './pronouns'
import { findQuantities } from './quantities'
import { quotedIn } from './quoted'
import { tag } from './tagger'
import { findTerms } from './terms'
import type { Token } from './token'
import { tokenise } from './tokens'
import { countCapitals } from './capitals'

/** A sentence with all that is known of its words. Token indexes of mentions count from its first token. */
export interface AnalysedSentence extends Sentence {
  /** Index among the sentences of the text. */
  readonly index: number
  readonly tokens: readonly Token[]
  /** Names, dates and quantities in order of their start; they never overlap. */
  readonly mentions: readonly Mention[]
  /** Mentions that stand side by side in a list. */
  readonly lists: readonly MentionList[]
  /** It starts inside a quotation that an earlier sentence opens. */
  readonly goesOnQuoting: boolean
  /** Indexes of its tokens inside quotation marks: those words are somebody else's. The marks themselves are left out. */
  readonly quoted: ReadonlySet<number>
  /** What its pronouns mean, where that is certain; the others are left out. */
  readonly referents: readonly Referent[]
  /** Its dependency tree; null where it is too long to be read. */
  readonly syntax: Tree | null
  /** Its finite clauses, as the tree tells them. */
  readonly clauses: readonly Clause[]
}

/**
 * All that the rest of the engine may know of a text's language. Whoever makes questions reads this and nothing else,
 * so that another tagger, a parser or better name lists can take this one's place.
 */
export interface Analysis {
  readonly text: string
  readonly title: string
  readonly sentences: readonly AnalysedSentence[]
}

/** Analyses English text. Pure: the same text gives the same analysis. Offsets count UTF-16 units of `text`. */
export function analyse(text: string, title: string): Analysis {
  const spans = sentencesOf(text)
  const tokens = spans.map((span) => (isReadable(span) ? tag(tokenise(text, span)) : []))
  const capitals = countCapitals(tokens)
  const sentences = spans.map((span, index) => {
    const words = tokens[index] ?? []
    const dates = findDates(words)
    const names = findNames(words, { taken: dates, capitals })
    const tagged = markNames(words, names)
    const typed = withPersons(tagged, names)
    const terms = findTerms(tagged, [...dates, ...names])
    const quantities = findQuantities(tagged, [...dates, ...names, ...terms])
    return {
      ...span,
      index,
      tokens: tagged,
      mentions: inOrder([...dates, ...typed, ...terms, ...quantities]),
      lists: [],
      goesOnQuoting: false,
      quoted: new Set<number>(),
      referents: [],
      syntax: null,
      clauses: [],
    }
  })
  const linked = withImpliedYears(findAliases(typeNames(sentences), title))
  const read = linked.map(readTree)
  const quoted = quotedIn(read)
  const marked = read.map((sentence, index) => ({ ...sentence, ...quoted[index] }))
  const referents = findReferents(marked, title)
  return {
    text,
    title,
    sentences: marked.map((sentence, index) => ({ ...sentence, referents: referents[index] ?? [] })),
  }
}

/** The sentence with its lists, its tree and its clauses. */
function readTree(sentence: AnalysedSentence): AnalysedSentence {
  const { mentions } = sentence
  const tree = sentence.tokens.length > 0 ? treeOf(sentence.tokens, mentions) : null
  const tokens = tree ? withTags(sentence, tree) : sentence.tokens
  return {
    ...sentence,
    tokens,
    lists: listsOf(tokens, mentions),
    syntax: tree,
    clauses: tree ? clausesOf({ tokens, mentions, tree }) : [],
  }
}

/** The parser's parts of speech; the words of names keep theirs. */
const withTags = ({ tokens, mentions }: AnalysedSentence, tree: Tree): Token[] =>
  tokens.map((token, at) => {
    const named = mentions.some((mention) => isName(mention) && mention.first <= at && at < mention.last)
    return named ? token : { ...token, pos: tree.tags[at] ?? token.pos }
  })

/**
 * A longer stretch without a full stop is a table, a list of links or noise: nothing sound can be asked of it, and
 * its cost grows faster than its length.
 */
const MAX_SENTENCE_CHARACTERS = 1_000

const isReadable = ({ start, end }: Span): boolean => end - start <= MAX_SENTENCE_CHARACTERS

/** The words of a name are proper nouns, whatever the tagger thought. */
function markNames(tokens: readonly Token[], names: readonly NameMention[]): Token[] {
  const inside = new Set(names.flatMap((name) => range(name.first, name.last)))
  return tokens.map((token, index) =>
    inside.has(index) && /^[\p{Lu}\p{N}]/u.test(token.text)
      ? { ...token, pos: 'PROPN', lemma: token.text }
      : token,
  )
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, step) => from + step)

const inOrder = <T extends Span>(spans: readonly T[]): T[] => spans.toSorted((a, b) => a.start - b.start)
