import type { Span } from '@/lib/domain/articles/span'
import type { AnalysedSentence, Analysis } from '@/lib/domain/language/analysis'
import { isFinite } from '@/lib/domain/language/phrases'
import type { Generated } from '@/lib/domain/questions/generate'

import { countBy } from './counts'

/** How much of what an article tells is asked, before anything is ranked. */
export interface SentenceCounts {
  readonly all: number
  /** Full statements that hold a name, a date or a number. */
  readonly factBearing: number
  /** Of those: with a fact, with a candidate, with a question that passed the gates. */
  readonly withFact: number
  readonly withCandidate: number
  readonly asked: number
  /** Of those with a candidate and without a question: by the gate that stopped one of its candidates. */
  readonly silencedBy: Readonly<Record<string, number>>
}

export function countSentences(analysis: Analysis, generated: Generated): SentenceCounts {
  const bearing = analysis.sentences.filter((sentence) => isFactBearing(sentence, analysis.text))
  const evidenceOf = new Map(generated.facts.map((fact) => [fact.id, fact.evidence[0].start]))
  const questions = [...generated.questions, ...generated.spares]
  const asked = new Set(questions.map(({ evidence }) => evidence.start))
  const stopped = generated.rejected.map(({ factId, gate }) => ({ gate, at: evidenceOf.get(factId) }))
  const tried = new Set([...asked, ...stopped.map(({ at }) => at)])
  const told = new Set(evidenceOf.values())
  const among = (places: ReadonlySet<number | undefined>): Span[] =>
    bearing.filter(({ start }) => places.has(start))
  const silent = new Set(
    among(tried)
      .filter(({ start }) => !asked.has(start))
      .map(({ start }) => start),
  )
  const silencers = new Set(
    stopped.filter(({ at }) => at !== undefined && silent.has(at)).map(({ gate, at }) => `${gate} ${at}`),
  )
  return {
    all: analysis.sentences.length,
    factBearing: bearing.length,
    withFact: among(told).length,
    withCandidate: among(tried).length,
    asked: among(asked).length,
    silencedBy: countBy([...silencers], (silencer) => silencer.split(' ')[0] ?? ''),
  }
}

/** A full statement with a name, a date or a number in it: what a teacher could ask about. */
const isFactBearing = ({ tokens, mentions, start, end }: AnalysedSentence, text: string): boolean =>
  mentions.length > 0 &&
  tokens.some((_, index) => isFinite(tokens, index)) &&
  /[.!”"’)\]]$/.test(text.slice(start, end))
