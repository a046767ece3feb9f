import type { AnalysedSentence } from '../language/analysis'
import type { DateMention } from '../language/mentions'
import { isDate } from '../language/mentions'
import { isFinite } from '../language/phrases'
import { explains } from './antecedents'
import type { Before } from './found-fact'
import type { LooseWord } from './loose-words'
import { looseWords } from './loose-words'
import { asides, startOfStatement } from './simplify'
import type { Statement } from './statement'
import { covers, isShown, overlaps, wording } from './statement'
import type { Telling } from './statements'
import { mainClause } from './subjects'
import type { Topic } from './topic'

/** Words of the longest sentence that is shown in grey. */
const LONGEST = 34

/** What is wanted of the sentence before. */
interface Wanted {
  readonly statement: Statement
  readonly loose: readonly LooseWord[]
}

/**
 * The sentence before as it may be shown in grey, where it explains what is loose in a statement, or, where nothing is
 * fatal, what the statement opens with; null where it does not help.
 */
export function contextOf(before: Before, { statement, loose }: Wanted): string | null {
  const fatal = loose.filter((word) => word.fatal)
  const wanted = fatal.length > 0 ? fatal : loose.filter((word) => opens(statement, word))
  if (wanted.length === 0 || wanted.some((word) => word.beyondHelp)) return null
  const { sentence } = statement
  const helping = before().find(
    (other) =>
      other.sentence.index === sentence.index - 1 && wanted.every((word) => helps(other, statement, word)),
  )
  return helping ? wording(helping) : null
}

/** It stands in the subject or in front of it. */
const opens = ({ clause }: Statement, { at }: LooseWord): boolean =>
  clause !== null && at >= (clause.front ?? clause.subject).first && at < clause.subject.last

/** "Three years later": where the sentence before has the one date; other words where it tells what they mean. */
function helps(before: Statement, statement: Statement, word: LooseWord): boolean {
  const { sentence } = statement
  if (/^(?:his|her|its|their) /i.test(word.words)) return false
  if (!word.isTime) return explains(before, sentence, word.at)
  const near = before.sentence.paragraph === sentence.paragraph
  if (word.words === 'at the time') return near && before.clause !== null
  const [own] = yearsIn(statement)
  const [only, rival] = before.sentence.mentions.filter(isDate).filter((date) => covers(before, date))
  return near && only !== undefined && rival === undefined && only.year !== null && isShown(before, only) && own === undefined // prettier-ignore
}

const yearsIn = ({ sentence }: Statement): DateMention[] =>
  sentence.mentions.filter(isDate).filter(({ year }) => year !== null)

/**
 * The wordings of a sentence that can be shown before the next one: short, and understood by themselves. Who says so anchors
 * what it opens with.
 */
export function showable(
  telling: Telling,
  sentence: AnalysedSentence,
  { told, topic }: { readonly told: readonly Statement[]; readonly topic: Topic },
): readonly Statement[] {
  const whole = wholeOf(telling, sentence)
  const parts = told.filter(({ clause }) => clause !== null && clause.kind !== 'second')
  return [...(isPlain(whole) ? [whole] : []), ...parts].filter(
    (statement) =>
      wording(statement).split(' ').length <= LONGEST &&
      /\p{L}/u.test(wording(statement)) &&
      !looseWords(statement, topic).some(
        (word) =>
          word.fatal ||
          (statement.attribution === null && opens(statement, word) && !OWN_PLACE.test(word.words)),
      ),
  )
}

/** What a reader of an article on a place takes for that place. */
const OWN_PLACE = /^the (?:city|town|village|island|country|state|nation|region)$/

/** All that a sentence tells, with names for its pronouns and without "However," and brackets. */
function wholeOf({ analysis, article, resolve }: Telling, sentence: AnalysedSentence): Statement {
  const { text } = analysis
  const start = startOfStatement(text, sentence)
  const first = Math.max(0, sentence.tokens.findIndex((token) => token.start >= start)) // prettier-ignore
  const tokens = { first, last: sentence.tokens.length }
  const clause = mainClause(sentence)
  const resolved = resolve(sentence, { tokens, clause, cuts: [] })
  const dropped = asides(text, sentence).filter((edit) => !resolved.some((other) => overlaps(edit, other)))
  return {
    article,
    text,
    sentence,
    start,
    end: sentence.end,
    tokens,
    prefix: '',
    edits: [...resolved, ...dropped],
    clause,
    attribution: null,
    certainty: 'stated',
    negated: false,
  }
}

/** From a capital letter to its full stop, with a verb, and no marks that only lists and quotations have. */
function isPlain(statement: Statement): boolean {
  const { sentence, tokens } = statement
  return (
    /^\p{Lu}[^:;?!/“”"|[\]•]*[\p{L}\p{N}’')]\.$/u.test(wording(statement)) &&
    sentence.tokens.some((_, at) => at >= tokens.first && isFinite(sentence.tokens, at))
  )
}
