import type { TokenRange } from './mentions'
import { isDate, isName, isPlaceKind } from './mentions'
import type { InnerClause, Oblique, PredicateComplement, ReadSentence } from './noun-phrases'
import { nounPhraseOf } from './noun-phrases'
import { childBy, childrenBy, hangsBy, spanUnder } from './tree'

/** The words before a noun that say how it hangs on its verb: "in", "because of"; null where there are none. */
function prepositionOf({ tree, tokens }: ReadSentence, word: number): string | null {
  const cases = childrenBy(tree, word, ['case']).filter((at) => at < word)
  const parts = cases.flatMap((at) => [at, ...childrenBy(tree, at, ['fixed'])])
  return parts.length === 0 ? null : parts.map((at) => tokens[at]?.lower ?? '').join(' ')
}

const CAUSES = /^(?:because of|due to|owing to|thanks to|as a result of|on account of)$/
const TIMES =
  /^(?:time|year|month|day|week|century|decade|morning|night|evening|afternoon|summer|winter|spring|autumn|hour|minute|season|period|era|age|war|weekend)s?$/

/** What hangs on a predicate as an adverbial with a noun in it. */
export function obliquesOf(sentence: ReadSentence, predicate: number): Oblique[] {
  const { tree } = sentence
  return childrenBy(tree, predicate, ['obl']).map((word): Oblique => {
    const span = trimmed(sentence, spanUnder(tree, word))
    const preposition = prepositionOf(sentence, word)
    const phrase = nounPhraseOf(sentence, word)
    return {
      ...span,
      preposition,
      kind: kindOf(sentence, word, preposition),
      phrase,
      confidence: tree.confidence[word] ?? 0,
    }
  })
}

function kindOf(sentence: ReadSentence, word: number, preposition: string | null): Oblique['kind'] {
  const { tree, tokens, mentions } = sentence
  const mention = mentions.find((other) => other.first <= word && word < other.last)
  if (preposition !== null && CAUSES.test(preposition)) return 'cause'
  if (hangsBy(tree, word, ['obl:agent'])) return 'agent'
  if ((mention && isDate(mention)) || TIMES.test(tokens[word]?.lower ?? '')) return 'time'
  return mention && isName(mention) && isPlaceKind(mention.kind) ? 'place' : 'other'
}

/** What a copula, or a verb like "become" and "be called", says of its subject. */
export function complementOf(sentence: ReadSentence, predicate: number): PredicateComplement | null {
  const { tree } = sentence
  const word =
    childBy(tree, predicate, ['cop']) >= 0
      ? predicate
      : (childrenBy(tree, predicate, ['xcomp']).find((at) => !/^VB|^MD|^TO/.test(tree.xpos[at] ?? '')) ?? -1)
  if (word < 0) return null
  const xpos = tree.xpos[word] ?? ''
  const noun = /^(?:NN|CD)/.test(xpos) && prepositionOf(sentence, word) === null
  const phrase = noun ? nounPhraseOf(sentence, word) : null
  const kind = noun ? 'noun' : /^(?:JJ|VBN|VBG)/.test(xpos) ? 'adjective' : 'other'
  const confidence = Math.min(tree.confidence[word] ?? 0, phrase?.confidence ?? 1)
  return { first: phrase?.first ?? word, last: phrase?.last ?? word + 1, kind, phrase, confidence }
}

/** The clauses inside a predicate's own. */
export function innerClausesOf(sentence: ReadSentence, predicate: number): InnerClause[] {
  const { tree, tokens } = sentence
  return childrenBy(tree, predicate, ['ccomp', 'xcomp', 'advcl', 'parataxis', 'csubj']).map(
    (word): InnerClause => {
      const marker = childBy(tree, word, ['mark'])
      return {
        ...trimmed(sentence, spanUnder(tree, word)),
        kind: kindOfInner(sentence, word),
        marker: marker < 0 ? null : (tokens[marker]?.lower ?? null),
        confidence: tree.confidence[word] ?? 0,
      }
    },
  )
}

function kindOfInner({ tree }: ReadSentence, word: number): InnerClause['kind'] {
  if (hangsBy(tree, word, ['ccomp', 'csubj'])) return 'content'
  if (hangsBy(tree, word, ['parataxis'])) return 'parenthesis'
  const xpos = tree.xpos[word] ?? ''
  const finite = tree.children[word]?.some((child) => hangsBy(tree, child, ['nsubj', 'cop'])) ?? false
  if (/^VB[GN]$/.test(xpos) && !finite) return 'participle'
  return hangsBy(tree, word, ['xcomp']) || (xpos === 'VB' && !finite) ? 'infinitive' : 'adverbial'
}

/** Without the marks at both ends. */
export function trimmed({ tokens }: ReadSentence, { first, last }: TokenRange): TokenRange {
  let [from, to] = [first, last]
  while (from < to && /^[,;:—–.!?]$/.test(tokens[from]?.text ?? '')) from++
  while (to > from && /^[,;:—–.!?]$/.test(tokens[to - 1]?.text ?? '')) to--
  return { first: from, last: to }
}
