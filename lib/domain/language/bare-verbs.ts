import type { Clause } from './clauses'
import { isSameRange } from './mentions'
import type { ReadSentence } from './noun-phrases'
import { nounPhraseOf } from './noun-phrases'
import { isFinite } from './phrases'
import { isVerbBase } from './wordnet/verbs'

/** Finite forms of the verbs with an object and a bare verb behind them: "saw the price drop", "made them leave". */
const TAKES_BARE_VERB =
  /^(?:saw|sees?|heard|hears?|watched|watch(?:es)?|felt|made|makes?|let|lets|helped|helps?|had)$/

/** Words behind which such a verb has another subject: that of a relative clause. */
const OPENS_RELATIVE = /^(?:who|which|that|what|whom)$/

/**
 * Sets right what parsers do to "The firm saw its profits drop and sold a mill": they make a clause of "its profits drop" with
 * all before it as its subject. The verb that sees or makes is that of the clause, the bare one is part of what it says.
 */
export function withBareVerbs(sentence: ReadSentence, clauses: readonly Clause[]): readonly Clause[] {
  const wrong = clauses.filter(({ kind }) => kind === 'main' || kind === 'joined' || kind === 'content')
  return wrong.reduce<readonly Clause[]>((all, clause) => {
    const seeing = verbInSubject(sentence, clause)
    if (seeing === null) return all
    const right = ledBy(sentence, clause, seeing)
    return all.map((other) => {
      if (other === clause) return right
      return other.kind === 'second' && isSameRange(other.subject, clause.subject)
        ? withSubjectOf(other, right)
        : other
    })
  }, clauses)
}

/** Index of the verb that stands inside what was read as the subject of a bare verb; null where there is none. */
function verbInSubject({ tokens }: ReadSentence, { subject, verb }: Clause): number | null {
  const bare = tokens[verb.finite]?.lower ?? ''
  if (verb.finite !== verb.main || verb.first !== subject.last || !isVerbBase(bare)) return null
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index > subject.first &&
      index < subject.last - 1 &&
      TAKES_BARE_VERB.test(lower) &&
      isFinite(tokens, index) &&
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[index - 1]?.pos ?? '') &&
      !OPENS_RELATIVE.test(tokens[index - 1]?.lower ?? ''),
  )
  const object = tokens.slice(at + 1, subject.last)
  return at >= 0 && object.every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && text !== ',')
    ? at
    : null
}

/** The clause with its subject before the verb that sees or makes. */
function ledBy(sentence: ReadSentence, clause: Clause, seeing: number): Clause {
  const { tokens, tree } = sentence
  const phrase = nounPhraseOf(sentence, seeing - 1)
  const subject = { first: clause.subject.first, last: seeing }
  return {
    ...clause,
    predicate: seeing,
    subject,
    head: { first: Math.min(phrase.core.first, seeing - 1), last: seeing },
    subjectPhrase: { ...phrase, last: seeing, core: { first: phrase.core.first, last: seeing } },
    verb: {
      ...clause.verb,
      first: seeing,
      last: seeing + 1,
      finite: seeing,
      main: seeing,
      tense:
        tree.xpos[seeing] === 'VBD' || /^(?:saw|made|let|felt|had)$/.test(tokens[seeing]?.lower ?? '')
          ? 'past'
          : 'present',
    },
    rest: { first: seeing + 1, last: clause.rest.last },
    objects: [],
    complement: null,
    inner: [],
  }
}

/** A second verb with the right subject of the first. */
const withSubjectOf = (clause: Clause, { subject, head, subjectPhrase }: Clause): Clause => ({
  ...clause,
  subject,
  head,
  subjectPhrase,
  gap: clause.gap && { first: subject.last, last: clause.gap.last },
})
