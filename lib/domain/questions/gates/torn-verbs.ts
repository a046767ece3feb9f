import { isSaying } from '../../facts/saying'
import type { Placed, Statement } from '../../facts/statement'
import { shownWords } from '../../facts/statement'
import { isPluralNoun } from '../../language/inflection'
import { isFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import { spaced } from '../../language/token'
import { isPastForm } from '../../language/verbs'
import { isVerbBase } from '../../language/wordnet/verbs'

/**
 * The words of a statement whose verb, or the last of whose verbs, a cut has taken, or null: "has rowed for Elm, was head of
 * a club |, and sailed"; "said although prices fell |, the mill had"; "lost money as mills, such as Orvo |, sold"; "let the clocks quickly | and easily keep time".
 */
export function losesLastVerb(statement: Statement): string | null {
  const shown = shownWords(statement)
  return (
    listWithoutAnd(statement, shown) ??
    sideOfSpeech(statement, shown) ??
    sideBeforeVerb(statement, shown) ??
    letsNothing(statement, shown)
  )
}

/** "has rowed for Elm, | was head of a club |, and sailed": right behind a comma a second verb of one subject, and the last one is cut. */
function listWithoutAnd(
  { sentence: { tokens }, clause }: Statement,
  shown: readonly Placed[],
): string | null {
  if (!clause) return null
  const behind = shown.filter(([, at]) => at >= clause.verb.last)
  const comma = behind.findIndex(([{ text }]) => text === ',')
  const [first, verb] = [behind[comma]?.[1] ?? -1, behind[comma + 1]?.[1] ?? -1]
  const isVerb =
    comma >= 0 && verb === first + 1 && isFinite(tokens, verb) && !isMaybeParticiple(tokens, verb)
  const last = shown.at(-1)?.[1] ?? -1
  const isPlain = !behind.some(
    ([{ lower }, at]) =>
      /^(?:and|or|but|who|which|that|where|when)$/.test(lower) || (at < first && isFinite(tokens, at)),
  )
  const next = tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  return isVerb && isPlain && /^(?:and|or|but)$/.test(tokens[next]?.lower ?? '')
    ? (tokens[verb]?.text ?? null)
    : null
}

/** "sold by Elm": with a preposition behind it a past form may be a participle. */
const isMaybeParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && isPastForm(tokens[at].lower) && tokens[at + 1]?.pos === 'ADP'

/** Words that open the side clause of what is said; "when" and "if" may open what is asked. */
const SIDE = /^(?:although|though|while|whilst|whereas|unless|because|since|once)$/

/** "said although prices fell |, the mill had closed": of what is said only the side clause in front is left. */
function sideOfSpeech(
  { sentence: { tokens, syntax }, clause }: Statement,
  shown: readonly Placed[],
): string | null {
  if (!clause || !isSaying((syntax?.lemmas[clause.predicate] ?? '').toLowerCase())) return null
  const that = tokens[clause.verb.last]?.lower === 'that' ? 1 : 0
  const opens = clause.verb.last + that
  const last = shown.at(-1)?.[1] ?? -1
  const isCut = tokens[last + 1]?.text === ',' && last + 2 < tokens.length
  const hasMain = shown.some(([{ text }, at]) => at > opens && text === ',')
  return SIDE.test(tokens[opens]?.lower ?? '') && isCut && !hasMain
    ? spaced(tokens.slice(clause.verb.main, opens + 1))
    : null
}

/** "let the clocks quickly | and easily keep time": behind "let" and whom somebody lets, a bare verb is missing. */
function letsNothing({ sentence: { tokens } }: Statement, shown: readonly Placed[]): string | null {
  const at = shown.findLastIndex(([{ lower }]) => /^(?:lets?|letting)$/.test(lower))
  const behind = shown.slice(at + 1)
  const last = shown.at(-1)?.[1] ?? -1
  const isJoined = /^(?:and|or)$/.test(tokens[last + 1]?.lower ?? '')
  const verb = tokens.slice(last + 2).find(({ lower }) => !/ly$/.test(lower))
  const hasVerb = behind.some(([{ lower, pos }]) => pos === 'VERB' || /^be$/.test(lower))
  return at >= 0 &&
    isJoined &&
    /ly$/.test(tokens[last]?.lower ?? '') &&
    !hasVerb &&
    isVerbBase(verb?.lower ?? '')
    ? spaced(tokens.slice(last, last + 1))
    : null
}

/** Words that open a clause with a subject of its own. */
const OPENS_CLAUSE = /^(?:as|while|whilst|whereas|because|although|though|that|when|who|which|but|;)$/

/** "lost money as old mills, such as Orvo and Linden |, sold more": behind what is said of its subject a clause is cut before its verb. */
function sideBeforeVerb(
  { sentence: { tokens, syntax }, tokens: { last } }: Statement,
  shown: readonly Placed[],
): string | null {
  const tags = syntax?.xpos ?? []
  if (tokens[last]?.text !== ',' || !/^(?:VB[DPZ]?|MD)$/.test(tags[last + 1] ?? '')) return null
  const opens = shown.findLast(([{ lower }, at]) => OPENS_CLAUSE.test(lower) && isSubjectBehind(tokens, at))
  if (!opens) return null
  const [{ text }, at] = opens
  const isVerbless = !tokens.slice(at + 1, last).some((_, step) => isFinite(tokens, at + 1 + step))
  return isVerbless ? text : null
}

/** "as | old mills, such as", "who, |": plain words of a noun up to a comma that opens an aside, or the comma itself; "as a baker" tells a role. */
function isSubjectBehind(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',')
  const subject = tokens.slice(at + 1, comma)
  const isRelative = /^(?:who|which)$/.test(tokens[at]?.lower ?? '')
  if (comma < 0 || (tokens[at]?.lower === 'as' && !isPluralNoun(subject.at(-1)?.lower ?? ''))) return false
  return isRelative
    ? subject.length === 0
    : subject.length > 0 &&
        subject.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos)) &&
        OPENS_ASIDE.test(tokens[comma + 1]?.lower ?? '')
}

const OPENS_ASIDE = /^(?:such|including|like|with|without|despite|led|based|known|among)$/
