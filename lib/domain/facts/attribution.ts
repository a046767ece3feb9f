import { clauseAt } from '../language/clauses'
import type { AnalysedSentence } from '../language/analysis'
import { isName } from '../language/mentions'
import type { TokenRange } from '../language/mentions'
import type { Token } from '../language/token'
import type { Certainty } from './fact'
import type { Edit } from './statement'

/** Who says so, and how the statement is written once that is lifted out. */
export interface Reported {
  readonly attribution: string
  readonly certainty: Certainty
  readonly edits: readonly Edit[]
}

const REPORTS =
  /^(?:report|say|state|announce|claim|estimate|note|observe|argue|find|show|explain|confirm|reveal|add|write|insist|conclude|acknowledge|indicate|mention|recall|stress|emphasize|maintain|assert|declare|point|describe)$/
const HEDGES =
  /^(?:suggest|believe|think|hope|fear|worry|speculate|predict|expect|hint|doubt|feel|allege|propose|assume|guess|imagine|wonder)$/

/** Reads "According to X, …", "…, according to X" and "X says that …"; null where the article speaks for itself. */
export function attributionOf(text: string, sentence: AnalysedSentence, range: TokenRange): Reported | null {
  return fronted(text, sentence, range) ?? trailing(text, sentence, range) ?? reporting(text, sentence, range)
}

function fronted(text: string, sentence: AnalysedSentence, range: TokenRange): Reported | null {
  const { tokens } = sentence
  if (tokens[range.first]?.lower !== 'according') return null
  const front = clauseAt(tokens, range.first, range.last)?.front
  if (!front) return null
  return reported(text, sentence, { first: range.first + 2, last: front.last - 1 })
}

function trailing(text: string, sentence: AnalysedSentence, range: TokenRange): Reported | null {
  const { tokens } = sentence
  const at = tokens.findIndex(
    (token, index) => index > range.first && index < range.last && token.lower === 'according',
  )
  if (at < 0 || tokens[at + 1]?.lower !== 'to') return null
  let last = at + 2
  while (last < range.last && !/^[,.;!?]$/.test(tokens[last]?.text ?? '')) last++
  return reported(text, sentence, { first: at + 2, last })
}

/** The source's words; where they hold exactly one name, that name stands for all ("a report Tuesday from TAAS"). */
function reported(text: string, sentence: AnalysedSentence, source: TokenRange): Reported | null {
  const head = sentence.tokens[source.first]
  const tail = sentence.tokens[source.last - 1]
  if (!head || !tail) return null
  const words = text.slice(head.start, tail.end)
  const names = sentence.mentions.filter(
    (mention) =>
      isName(mention) &&
      mention.kind !== 'nationality' &&
      mention.first >= source.first &&
      mention.last <= source.last,
  )
  const [name] = names
  const report =
    /^(?:a|an|the|its|his|her|their)\s+(?:\p{L}+\s+)*?(?:report|statement|study|article|release|interview)\b/iu.test(
      words,
    )
  if (!report || !name || names.length > 1) return { attribution: words, certainty: 'reported', edits: [] }
  return {
    attribution: name.text,
    certainty: 'reported',
    edits: [{ start: head.start, end: tail.end, text: withArticle(text, name.start) + name.text }],
  }
}

const withArticle = (text: string, nameStart: number): string =>
  /\bthe\s$/i.test(text.slice(0, nameStart)) ? 'the ' : ''

function reporting(text: string, sentence: AnalysedSentence, range: TokenRange): Reported | null {
  const { tokens } = sentence
  const clause = clauseAt(tokens, range.first, range.last)
  const verb = clause && tokens[clause.verb.main]
  if (!clause || clause.front || !verb || clause.verb.passive || clause.verb.negated) return null
  const hedged = HEDGES.test(verb.lemma)
  if (!hedged && !REPORTS.test(verb.lemma)) return null
  const that = tokens[clause.verb.last]?.lower === 'that'
  const from = clause.verb.last + (that ? 1 : 0)
  if (!clauseAt(tokens, from, range.last)) return null
  const start = tokens[range.first]?.start ?? sentence.start
  const begin = tokens[from]?.start ?? start
  const attribution = text.slice(start, tokens[clause.subject.last - 1]?.end ?? start)
  const source = lowerFirst(tokens[range.first], attribution)
  const edits = [{ start, end: begin, text: `According to ${source}, ` }]
  return { attribution: source, certainty: hedged ? 'hedged' : 'reported', edits }
}

/** "The Pentagon" -> "the Pentagon", "Experts" -> "experts"; names keep their capital. */
const lowerFirst = (first: Token | undefined, words: string): string =>
  first && first.pos !== 'PROPN' && /^\p{Lu}\p{Ll}*$/u.test(first.text)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
