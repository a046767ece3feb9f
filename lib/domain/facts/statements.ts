import type { AnalysedSentence, Analysis } from '../language/analysis'
import type { Clause } from '../language/clauses'
import { clauseAt } from '../language/clauses'
import type { TokenRange } from '../language/mentions'
import { isFinite } from '../language/phrases'
import type { Token } from '../language/token'
import { childrenBy } from '../language/tree'
import { isWellCut } from './borders'
import { isSure } from './certainty'
import { isBare, LONGEST_TAIL } from './bare'
import type { Frame } from './frames'
import { frameBehind, frameOf, saidOfWhole } from './frames'
import { certaintyOf, isDenied } from './hedges'
import { excepts, optionalParts } from './optional-parts'
import { behindOwner, fromOwner, opensWithOwner, ownerClause, ownerOf } from './owners'
import type { Resolver } from './resolve'
import { mayBeSaid } from './saying'
import { asides, startOfStatement, tokenFrom } from './simplify'
import type { Statement } from './statement'
import { overlaps } from './statement'
import { cutOf, liftedOut, meet, stretchOf, within, withoutStop } from './stretches'

/** What turns sentences into statements: the article's place in the run and who its pronouns mean. */
export interface Telling {
  readonly analysis: Analysis
  readonly article: number
  readonly resolve: Resolver
}

/** Most parts that are put back one by one, so that what they hold can be asked. */
const MOST_VARIANTS = 4

/**
 * The statements that one sentence makes: each of its sure clauses alone, as short as it can be told, and again with each
 * part that was left out, for what stands in there.
 */
export function statementsOf(telling: Telling, sentence: AnalysedSentence): Statement[] {
  if (sentence.tokens.length > LONGEST) return []
  const told = sentence.clauses
    .map((clause) => (opensWithOwner(sentence, clause) ? fromOwner(sentence, clause) : clause))
    .filter((clause) => isSure(clause) && isTellable(sentence, clause) && isWellCut(sentence, clause))
    .flatMap((clause) => {
      const frame = frameOf(sentence, clause)
      return frame ? tellings(telling, sentence, { clause, frame }) : []
    })
  const owner = withoutOwnerClause(telling, sentence)
  if (told.length === 0) return [...owner, ...wholeSentence(telling, sentence)]
  const main = sentence.clauses.some((clause) => clause.kind === 'main' && isSure(clause))
  const all = [...told, ...owner, ...besideOwner(telling, sentence)]
  return main ? all : [...all, ...wholeSentence(telling, sentence).slice(1)]
}

/** What stands around the clause of an owner that was read as one with it: behind who says so by itself, else as it stands. */
function besideOwner(telling: Telling, sentence: AnalysedSentence): Statement[] {
  return sentence.clauses.flatMap((clause) => {
    const range = opensWithOwner(sentence, clause) ? behindOwner(sentence, clause) : null
    if (!range) return []
    const frame = frameBehind(sentence, clause.subject.first - 1)
    return frame.attribution === null
      ? wholeSentence(telling, sentence).slice(0, 1)
      : (toStatement(telling, sentence, { clause: null, frame, dropped: [], range }) ?? [])
  })
}

/** The whole sentence without the clause of its owner, where its own verb was not read. */
function withoutOwnerClause(telling: Telling, sentence: AnalysedSentence): Statement[] {
  const side = sentence.clauses.some((clause) => clause.kind === 'main' && !opensWithOwner(sentence, clause))
    ? null
    : ownerClause(sentence)
  const range = { first: 0, last: sentence.tokens.length }
  const way = { clause: null, frame: frameBehind(sentence, 0), dropped: side ? [side] : [], range }
  return side ? [toStatement(telling, sentence, way) ?? []].flat() : []
}

/** Tokens of the longest sentence that is looked at; longer ones are lists or no sentences. */
const LONGEST = 90

/** Nothing is told of all but some; a relative clause is told of a name or "the …", and only where a comma sets it off. */
function isTellable(sentence: AnalysedSentence, clause: Clause): boolean {
  const { tokens } = sentence
  const { kind, gap, subjectPhrase } = clause
  if (opensWithOwner(sentence, clause) && ownerOf(sentence, clause) === null) return false
  if (excepts(tokens, { first: clause.head.last, last: clause.verb.first })) return false
  if (behindComing(tokens, clause.subject.first) !== null) return false
  if (
    kind === 'second' &&
    (isNounOfList(sentence, clause) ||
      mayBeAdjective(sentence, clause) ||
      mayBeSaid(sentence, clause.verb.first))
  )
    return false
  if (kind !== 'relative') return true
  if (gap === null || tokens[gap.first]?.text !== ',' || subjectPhrase === null) return false
  const isBare = gap.last - gap.first === 2 || /^(?:and|but)$/.test(tokens[gap.last - 2]?.lower ?? '')
  return subjectPhrase.definiteness === 'name'
    ? isBare || /^(?:an?|the|\d{1,3})$/.test(tokens[gap.first + 1]?.lower ?? '')
    : isBare && subjectPhrase.definiteness === 'definite'
}

/** "depend on age, experience and skill": behind a comma alone, what is joined to a noun is a noun of a list, and no second verb. */
const isNounOfList = ({ tokens, syntax }: AnalysedSentence, { verb }: Clause): boolean =>
  syntax !== null &&
  tokens[verb.first - 1]?.text === ',' &&
  childrenBy(syntax, verb.main, ['conj']).some((at) => /^N/.test(syntax.xpos[at] ?? ''))

/** "has made road works and increased spending a part of …": behind a bare noun and "and" a participle may say what the next noun is like. */
const mayBeAdjective = ({ tokens, syntax }: AnalysedSentence, { verb }: Clause): boolean =>
  /^(?:increased|reduced|improved|limited|extended|combined|enhanced|renewed|added|reformed|raised)$/.test(
    tokens[verb.first]?.lower ?? '',
  ) &&
  tokens[verb.first - 1]?.lower === 'and' &&
  tokens[verb.first - 2]?.pos === 'NOUN' &&
  /^(?:JJ|NN)/.test(syntax?.xpos[verb.first + 1] ?? '')

interface Framed {
  readonly clause: Clause
  readonly frame: Frame
}

function tellings(telling: Telling, sentence: AnalysedSentence, framed: Framed): Statement[] {
  const { clause, frame } = framed
  const gap = clause.gap ? [clause.gap] : loneComma(sentence, clause)
  const lifted = frame.lifted ? [liftedOut(sentence, clause, frame.lifted)] : []
  const cut = [...gap, ...lifted]
  const kept = [clause.head, { first: clause.verb.finite, last: clause.verb.last }]
  const optional = optionalParts(sentence, clause).filter(
    (part) => ![...cut, ...kept].some((other) => meet(part, other)),
  )
  const left = withNeeded(sentence, clause, { optional, cut })
  const without = left.map((back) =>
    left.filter((part) => part !== back && !isJoinedTo(sentence.tokens, back, part)),
  )
  const ways = [left, ...without.slice(0, MOST_VARIANTS)]
  const { text } = telling.analysis
  return ways.flatMap((way) => {
    const dropped = [...cut, ...way]
    const range = stretchOf(text, sentence, { clause, dropped })
    return toStatement(telling, sentence, { ...framed, dropped, range }) ?? []
  })
}

/** "…, voting against it, and later leaving the party": what "and" joins to a part comes back only with that part. */
const isJoinedTo = (tokens: readonly Token[], { first }: TokenRange, part: TokenRange): boolean =>
  part.last >= first &&
  part.last <= first + 1 &&
  part.first < first &&
  tokens.slice(first, first + 2).some(({ lower }) => /^(?:and|or|but)$/.test(lower))

/** The parts to leave out without the closing one, where a bare "Berg returned to Elm" would be left: "…, where he taught law". */
function withNeeded(
  { tokens, mentions }: AnalysedSentence,
  clause: Clause,
  { optional, cut }: { readonly optional: readonly TokenRange[]; readonly cut: readonly TokenRange[] },
): readonly TokenRange[] {
  const closing = optional.find(({ last }) => last >= clause.last)
  if (!closing || closing.last - closing.first > LONGEST_TAIL) return optional
  const shown = (at: number): boolean =>
    at >= clause.first &&
    at < clause.last &&
    ![...optional, ...cut].some(({ first, last }) => first <= at && at < last)
  return isBare(tokens, mentions, shown) ? optional.filter((part) => part !== closing) : optional
}

/** "The old park, dates back to 1721": one comma between a subject without any and its verb is a slip of the pen. */
function loneComma({ tokens }: AnalysedSentence, { subject, verb }: Clause): TokenRange[] {
  const at = subject.last
  const marked = tokens.slice(subject.first, at).some(({ text }) => /[,;:—–]$/.test(text))
  return tokens[at]?.text === ',' && verb.first === at + 1 && !marked ? [{ first: at, last: at + 1 }] : []
}

/** The sentence as it stands, with no clause that could be built on, and again without "While …," in front. */
function wholeSentence(telling: Telling, sentence: AnalysedSentence): Statement[] {
  const opening = tokenFrom(sentence.tokens, startOfStatement(telling.analysis.text, sentence))
  const first = behindComing(sentence.tokens, opening) ?? opening
  const said = saidOfWhole(sentence)
  const frame: Frame = said ?? { attribution: null, certainty: 'stated', lifted: null }
  const main = behindSide(sentence.tokens, first)
  return [first, ...(main === null ? [] : [main])].flatMap((from) => {
    const range = { first: from, last: said?.lifted ? said.lifted.first - 1 : sentence.tokens.length }
    return toStatement(telling, sentence, { clause: null, frame, dropped: [], range }) ?? []
  })
}

/** Words of the longest "The figures released by the ministry" in front of "come as". */
const LONGEST_LEAD = 14

/** Index behind "The news comes as" at `from`, where a clause of its own follows, which is all that is told; null elsewhere. */
function behindComing(tokens: readonly Token[], from: number): number | null {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index > from &&
      index <= from + LONGEST_LEAD &&
      /^(?:come|comes|came)$/.test(lower) &&
      tokens[index + 1]?.lower === 'as',
  )
  const lead = tokens.slice(from, at)
  if (at < 0 || lead.some(({ text }) => /^[,;:]$/.test(text))) return null
  return clauseAt(tokens, at + 2, tokens.length) === null ? null : at + 2
}

/** Index behind the comma of "While Pyongyang …, Moscow’s response has …": plain nouns and a verb follow; null where none does. */
function behindSide(tokens: readonly Token[], first: number): number | null {
  if (!/^(?:while|whilst|although|though|whereas|since|because)$/.test(tokens[first]?.lower ?? ''))
    return null
  const at = tokens.findIndex((token, comma) => {
    const verb = tokens.findIndex((_, index) => index > comma + 1 && isFinite(tokens, index))
    const subject = tokens.slice(comma + 1, verb)
    return (
      comma > first + 2 &&
      token.text === ',' &&
      verb > 0 &&
      subject.length <= 6 &&
      subject.every(({ pos, text }) => /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(pos) || /^['’]s?$/.test(text))
    )
  })
  return at < 0 ? null : at + 1
}

interface Way {
  readonly clause: Clause | null
  readonly frame: Frame
  readonly range: TokenRange
  /** Stretches of the clause that are left out. */
  readonly dropped: readonly TokenRange[]
}

function toStatement(telling: Telling, sentence: AnalysedSentence, way: Way): Statement | null {
  const { clause, frame, dropped } = way
  const { text } = telling.analysis
  const range = withoutStop(sentence.tokens, way.range)
  const head = sentence.tokens[range.first]
  const tail = sentence.tokens[range.last - 1]
  if (!head || !tail || range.last - range.first < 3) return null
  const cuts = dropped
    .map((part) => cutOf(sentence.tokens, part))
    .filter((edit) => edit.end > head.start && edit.start < tail.end)
  const resolved = telling.resolve(sentence, { tokens: range, clause, cuts, attribution: frame.attribution })
  const taken = [...cuts, ...resolved]
  const aside = asides(text, sentence).filter((edit) => !taken.some((other) => overlaps(edit, other)))
  const words = sentence.tokens.filter(
    (token, at) => at >= range.first && at < range.last && !cuts.some((cut) => overlaps(cut, token)),
  )
  return {
    article: telling.article,
    text,
    sentence,
    start: head.start,
    end: tail.end,
    tokens: range,
    prefix: frame.attribution === null ? '' : `According to ${frame.attribution}, `,
    edits: [...taken, ...aside],
    clause: clause && within(clause, range),
    attribution: frame.attribution,
    certainty: certaintyOf(words, frame.certainty),
    framed: frame.certainty,
    negated: isDenied(words),
  }
}
