import type { AnalysedSentence, Analysis } from '../language/analysis'
import type { Clause } from '../language/clauses'
import { covers } from './statement'
import type { Edit } from './statement'
import type { Stretch } from './resolve'

/** What the people who write a paper do in it; other things that "we" do are done by everybody. */
const RESEARCHES =
  /^(?:propose|show|report|argue|introduce|investigate|examine|analy[sz]e|offer|conclude|hypothesi[sz]e|use|compare|focus|provide|find|perform|conduct|apply|develop|evaluate|demonstrate|generate|create|test|measure|collect|explore|predict|aim|employ|design)$/
const OWN =
  /^(?:study|studies|approach|results?|findings|system|data|methods?|model|analys[ie]s|experiments?|participants|sample|framework|paper|article|project|dataset|corpus|survey|research|hypothes[ie]s|algorithm|tool|respondents|conclusions?)$/

/** In a paper, "we" are its authors: named so where a statement first speaks of them. Elsewhere nothing is written otherwise. */
export function authorsOf({
  text,
  sentences,
}: Analysis): (sentence: AnalysedSentence, stretch: Stretch) => Edit[] {
  const own = text.match(/\b(?:this|our|the (?:present|current)) (?:paper|study|article)\b/gi) ?? []
  const single = sentences
    .flatMap(({ tokens }) => tokens)
    .filter(({ text: word, lower }) => word === 'I' || lower === 'my')
  if (own.length === 0 || single.length > 2) return () => []
  return (sentence, { tokens: { first, last }, clause, cuts }) => {
    const edits: Edit[] = []
    for (const [at, token] of sentence.tokens.entries()) {
      if (at < first || at >= last || sentence.quoted.has(at) || cuts.some((cut) => covers(cut, token)))
        continue
      const text = wordFor(sentence, at, { clause, named: edits.length > 0 })
      if (text !== null) edits.push({ start: token.start, end: token.end, text })
    }
    return edits
  }
}

interface Spoken {
  readonly clause: Clause | null
  /** The statement has named them already. */
  readonly named: boolean
}

/** What is written for "we", "our" and "us"; null where it may mean everybody. */
function wordFor(sentence: AnalysedSentence, at: number, { clause, named }: Spoken): string | null {
  const word = sentence.tokens[at]?.lower ?? ''
  if (word === 'we') {
    const does = sentence.clauses.find((other) => other.subject.first === at) ?? clause
    return does?.subject.first === at && isResearch(sentence, does) ? (named ? 'they' : 'the authors') : null
  }
  if (word === 'our' && (named || OWN.test(headBehind(sentence, at)))) return named ? 'their' : 'the authors’'
  return word === 'us' && named ? 'them' : null
}

/** Something that was done, or that a paper does. */
const isResearch = ({ syntax, tokens }: AnalysedSentence, { verb, predicate }: Clause): boolean =>
  !verb.modal &&
  (RESEARCHES.test((syntax?.lemmas[predicate] ?? '').toLowerCase()) ||
    (verb.tense === 'past' && tokens[verb.main]?.pos === 'VERB'))

/** The noun that "our" belongs to. */
const headBehind = ({ syntax, tokens }: AnalysedSentence, at: number): string =>
  tokens[syntax?.heads[at] ?? -1]?.lower ?? ''
