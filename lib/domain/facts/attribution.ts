import type { AnalysedSentence } from '../language/analysis'
import { clauseAt } from '../language/clauses'
import type { TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import type { Token } from '../language/token'
import type { Certainty } from './fact'
import { opensName, unCapitalised } from './statement'

/** Who says so, and the tokens of what is said. */
export interface Reported {
  readonly attribution: string
  readonly certainty: Certainty
  readonly body: TokenRange
  /** The tokens that name the source. */
  readonly source: TokenRange
}

const REPORTS =
  /^(?:report|say|state|announce|claim|estimate|note|observe|argue|find|show|explain|confirm|reveal|add|write|insist|conclude|acknowledge|indicate|mention|recall|stress|emphasize|maintain|assert|declare)$/
const HEDGES =
  /^(?:suggest|believe|think|hope|fear|worry|speculate|predict|expect|hint|doubt|feel|allege|propose|assume|guess|imagine|wonder)$/

/** Reads "According to X, …", "…, according to X" and "X says that …"; null where the article speaks for itself. */
export function attributionOf(sentence: AnalysedSentence, range: TokenRange): Reported | null {
  return (
    fronted(sentence, range) ??
    relative(sentence, range) ??
    trailing(sentence, range) ??
    reporting(sentence, range)
  )
}

function fronted(sentence: AnalysedSentence, range: TokenRange): Reported | null {
  const { tokens } = sentence
  if (tokens[range.first]?.lower !== 'according') return null
  const front = clauseAt(tokens, range.first, range.last)?.front
  if (!front) return null
  return reported(
    sentence,
    { first: range.first + 2, last: front.last - 1 },
    { first: front.last, last: range.last },
  )
}

/** "…, TAAS, which said the zoo has been open since 1959": the stretch starts at its "which". */
function relative(sentence: AnalysedSentence, range: TokenRange): Reported | null {
  const { tokens } = sentence
  if (!startsReport(sentence, range.first)) return null
  const name = sentence.mentions.find((mention) => isName(mention) && mention.last === range.first - 1)
  const that = tokens[range.first + 2]?.lower === 'that' ? 1 : 0
  if (!name) return null
  const body = { first: range.first + 2 + that, last: range.last }
  return clauseAt(tokens, body.first, body.last)
    ? reported(sentence, { first: name.first, last: name.last }, body)
    : null
}

/** True where ", which said" or ", who says" starts right behind a name. */
export const startsReport = (sentence: AnalysedSentence, at: number): boolean =>
  /^(?:which|who)$/.test(sentence.tokens[at]?.lower ?? '') &&
  /^(?:said|says|reported|reports|announced|added|adds|wrote|writes)$/.test(
    sentence.tokens[at + 1]?.lower ?? '',
  ) &&
  sentence.tokens[at - 1]?.text === ',' &&
  sentence.mentions.some(
    (mention) => isName(mention) && mention.kind !== 'nationality' && mention.last === at - 1,
  )

function trailing(sentence: AnalysedSentence, range: TokenRange): Reported | null {
  const { tokens } = sentence
  const at = tokens.findIndex(
    (token, index) => index > range.first && index < range.last && token.lower === 'according',
  )
  if (at < 0 || tokens[at + 1]?.lower !== 'to') return null
  let last = at + 2
  while (last < range.last && !/^[,.;!?]$/.test(tokens[last]?.text ?? '')) last++
  const comma = tokens[at - 1]?.text === ',' ? 1 : 0
  const body = { first: range.first, last: at - comma }
  const closes =
    last >= range.last - 1 ||
    /^(?:which|who|a|an|the|where|although|though|but)$/.test(tokens[last + 1]?.lower ?? '')
  if (!closes || !clauseAt(tokens, body.first, body.last)) return null
  return reported(sentence, { first: at + 2, last }, body)
}

/** The source's words; where a report is named with one name, the name stands for all ("a report Tuesday from TAAS"). */
function reported(sentence: AnalysedSentence, source: TokenRange, body: TokenRange): Reported | null {
  const words = sentence.tokens.slice(source.first, source.last)
  if (words.length === 0 || body.last - body.first < 3) return null
  const names = sentence.mentions.filter(
    (mention) =>
      isName(mention) &&
      mention.kind !== 'nationality' &&
      mention.first >= source.first &&
      mention.last <= source.last,
  )
  const [name] = names
  const said = plain(words)
  const report =
    /^(?:a|an|the|its|his|her|their)\s+(?:\S+\s+)*?(?:report|statement|study|article|release|interview)\b/iu
  if (!report.test(said) || !name || names.length > 1)
    return { attribution: said, certainty: 'reported', body, source }
  const the = /^the$/i.test(sentence.tokens[name.first - 1]?.text ?? '') ? 'the ' : ''
  return { attribution: the + name.text, certainty: 'reported', body, source }
}

const plain = (words: readonly Token[]): string =>
  words
    .map((word, index) => (index > 0 && word.start > (words[index - 1]?.end ?? 0) ? ' ' : '') + word.text)
    .join('')

function reporting(sentence: AnalysedSentence, range: TokenRange): Reported | null {
  const { tokens } = sentence
  const clause = clauseAt(tokens, range.first, range.last)
  const verb = clause && tokens[clause.verb.main]
  if (!clause || clause.front || !verb || clause.verb.passive || clause.verb.negated || clause.verb.modal)
    return null
  const hedged = HEDGES.test(verb.lemma)
  if (!hedged && !REPORTS.test(verb.lemma)) return null
  const that = tokens[clause.verb.last]?.lower === 'that'
  const from = clause.verb.last + (that ? 1 : 0)
  if (!clauseAt(tokens, from, range.last)) return null
  const source = plain(tokens.slice(range.first, clause.subject.last)).replace(/,$/, '')
  return {
    attribution: unCapitalised(source, opensName(sentence, range.first)),
    certainty: hedged ? 'hedged' : 'reported',
    body: { first: from, last: range.last },
    source: clause.subject,
  }
}
