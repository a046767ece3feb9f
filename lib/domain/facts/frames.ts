import type { AnalysedSentence } from '../language/analysis'
import type { Clause } from '../language/clauses'
import type { NameMention, TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import type { Token } from '../language/token'
import { isWord, spaced } from '../language/token'
import { childBy, spanUnder } from '../language/tree'
import { lexnameOf } from '../language/wordnet/lexnames'
import type { Certainty } from './fact'
import { isSure } from './certainty'
import { opensWithOwner } from './owners'
import { SUPPOSING, isSaying, REPORTS, saysItself, WISHES } from './saying'
import { opensName, unCapitalised } from './statement'
import { withWholeName } from './whole-names'

/** How a clause is told: by the article itself, or as somebody's words. */
export interface Frame {
  /** Who says so; null where the article speaks for itself. */
  readonly attribution: string | null
  readonly certainty: Certainty
  /** "according to the Pentagon" inside the clause: lifted out of it. */
  readonly lifted: TokenRange | null
}

const PLAIN: Frame = { attribution: null, certainty: 'stated', lifted: null }

/** Adverbial clauses that tell something as true, whatever the main clause says. */
const TELLS = /^(?:although|though|whereas|because|while|whilst)$/

/** The frame of a clause, or null where it is not told as true at all ("if it rains", "he wanted that …"). */
export function frameOf(sentence: AnalysedSentence, clause: Clause): Frame | null {
  const outer = outerFrame(sentence, clause)
  const said = outer && (accordingTo(sentence, clause) ?? shownBehind(sentence, clause))
  if (!said) return outer
  return outer.attribution === null ? said : outer
}

function outerFrame(sentence: AnalysedSentence, clause: Clause): Frame | null {
  const beside = saidBeside(sentence, clause)
  if (beside) return beside
  if (clause.kind === 'main') return supposes(sentence, clause) ? { ...PLAIN, certainty: 'hedged' } : PLAIN
  if (clause.kind === 'content') return reported(sentence, clause)
  const above = enclosing(sentence, clause)
  if (!above) return tellsOfName(sentence, clause) ? PLAIN : null
  if (clause.kind === 'adverbial')
    return told(sentence, clause) && !above.verb.negated ? frameOf(sentence, above) : null
  if (clause.kind === 'joined' && speaks(sentence, clause)) return null
  if (isApart(sentence, above, clause)) return PLAIN
  const frame = frameOf(sentence, above)
  if (clause.kind === 'joined' && frame && isSaidOfFirst(sentence, frame, above))
    return isSaying(lemmaOf(sentence, clause)) ? PLAIN : null
  if (!frame) return tellsOfName(sentence, clause) ? PLAIN : null
  if (saysItself(sentence, clause, frame.attribution)) return PLAIN
  return { ...frame, lifted: null }
}

/** "Bats, said Ada Elm, are blind, but the ministry doubts it": who says so of the first clause may not say the second. */
const isSaidOfFirst = ({ tokens }: AnalysedSentence, { lifted }: Frame, { verb }: Clause): boolean =>
  lifted !== null && lifted.first < verb.first && tokens[lifted.first]?.lower !== 'according'

/** "“We won,” said Ada Elm, who runs the mill": what a relative clause tells of a name is so, whatever clause the name stands in. */
const tellsOfName = ({ quoted }: AnalysedSentence, { kind, subjectPhrase, verb }: Clause): boolean =>
  kind === 'relative' && subjectPhrase?.definiteness === 'name' && !quoted.has(verb.first)

/** "According to legend, Jason came; four dragons guard the bridge": behind a semicolon the article speaks for itself. */
const isApart = ({ tokens }: AnalysedSentence, above: Clause, { subject }: Clause): boolean =>
  endsBetween(tokens, above.verb.last, subject.first)

/** A semicolon stands between two tokens. */
const endsBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ';')

/** "Experts believe that …": what the clause holds is only supposed. */
const supposes = (sentence: AnalysedSentence, clause: Clause): boolean =>
  SUPPOSING.test(lemmaOf(sentence, clause)) && clause.inner.some(({ kind }) => kind === 'content')

/** The clause that a clause hangs in. */
function enclosing({ syntax, clauses }: AnalysedSentence, clause: Clause): Clause | null {
  let at = syntax?.heads[clause.predicate] ?? -1
  for (let step = 0; at >= 0 && step < 90; step++) {
    const found = clauses.find((other) => other.predicate === at)
    if (found) return found
    if (/^(?:advcl|ccomp|csubj|acl)/.test(syntax?.relations[at] ?? '')) return null
    at = syntax?.heads[at] ?? -1
  }
  return (
    clauses.find((other) => other.kind === 'main' && other !== clause && clause.kind === 'adverbial') ?? null
  )
}

const markerOf = ({ syntax, tokens }: AnalysedSentence, clause: Clause): string => {
  const mark = syntax ? childBy(syntax, clause.predicate, ['mark']) : -1
  return mark < 0 ? '' : (tokens[mark]?.lower ?? '')
}

const told = (sentence: AnalysedSentence, clause: Clause): boolean => TELLS.test(markerOf(sentence, clause))

const lemmaOf = ({ syntax }: AnalysedSentence, clause: Clause): string =>
  (syntax?.lemmas[clause.predicate] ?? '').toLowerCase()

/** "X reports that …" and "…, which said …": plain reports without "not" and "may". */
function reported(sentence: AnalysedSentence, clause: Clause): Frame | null {
  const above = enclosing(sentence, clause)
  if (!above || above.predicate !== sentence.syntax?.heads[clause.predicate]) return null
  if (/^(?:if|whether)$/.test(markerOf(sentence, clause))) return null
  if (above.kind === 'second' && !isSure(above)) return null
  return speaker(sentence, above)
}

/** "…, said X" and "…, X said": the clause of saying stands beside what is said, and has no object of its own ("Berg found the ball"). */
function saidBeside(sentence: AnalysedSentence, clause: Clause): Frame | null {
  const beside = sentence.clauses.find(
    (other) =>
      sentence.syntax?.relations[other.predicate] === 'parataxis' &&
      sentence.syntax.heads[other.predicate] === clause.predicate &&
      other.objects.length === 0 &&
      speaks(sentence, other),
  )
  if (!beside) return saidInside(sentence, clause.predicate)
  const frame = speaker(sentence, beside)
  const lifted = closedBehind(sentence, beside.predicate)
  return lifted ? { ...(frame ?? PLAIN), lifted } : frame
}

/** "Sales rose, said Ada Elm and that …": who says so of a sentence that no clause can be told of, before "and that"; null elsewhere. */
export function saidOfWhole(sentence: AnalysedSentence): Frame | null {
  const root = sentence.syntax?.heads.indexOf(-1) ?? -1
  const frame = root < 0 ? null : saidInside(sentence, root)
  return frame?.lifted && sentence.tokens[frame.lifted.last + 1]?.lower === 'that' ? frame : null
}

/** "Bats, said Ada Elm in 2011, are …": what stands between two commas, the speaker behind the verb. */
function saidInside(sentence: AnalysedSentence, predicate: number): Frame | null {
  const { syntax, tokens } = sentence
  const at = syntax ? childBy(syntax, predicate, ['parataxis']) : -1
  const subject = syntax ? childBy(syntax, at, ['nsubj']) : -1
  const lifted = at < 0 ? null : closedBehind(sentence, at)
  const lemma = (syntax?.lemmas[at] ?? '').toLowerCase()
  if (!syntax || !lifted || subject < 0 || tokens[subject]?.pos === 'PRON') return null
  if (!isSaying(lemma) && !/^(?:warn|reckon|admit)$/.test(lemma)) return null
  if (childBy(syntax, at, ['obj']) >= 0) return null
  return {
    attribution: sourceWords(sentence, spanUnder(syntax, subject)),
    certainty: SUPPOSING.test(lemma) ? 'hedged' : 'reported',
    lifted,
  }
}

/** The words of who says so, where the sentence goes on behind them; null elsewhere. */
function closedBehind({ syntax, tokens }: AnalysedSentence, at: number): TokenRange | null {
  if (!syntax) return null
  const span = spanUnder(syntax, at)
  const first = tokens[span.first]?.text === ',' ? span.first + 1 : span.first
  const last = tokens[span.last - 1]?.text === ',' ? span.last - 1 : span.last
  const isClosed = tokens[last]?.text === ',' || tokens[last + 1]?.lower === 'that'
  return tokens[first - 1]?.text === ',' && isClosed ? { first, last } : null
}

const speaks = (sentence: AnalysedSentence, clause: Clause): boolean =>
  REPORTS.test(lemmaOf(sentence, clause)) && sentence.syntax?.relations[clause.predicate] === 'parataxis'

function speaker(
  sentence: AnalysedSentence,
  { verb, subject, subjectPhrase, ...clause }: Clause,
): Frame | null {
  const lemma = (sentence.syntax?.lemmas[clause.predicate] ?? '').toLowerCase()
  const hedged = SUPPOSING.test(lemma)
  if (verb.negated || verb.modal || verb.passive || !subjectPhrase) return null
  if ((!hedged && !REPORTS.test(lemma)) || WISHES.test(lemma)) return null
  const pronoun = subjectPhrase.definiteness === 'pronoun'
  const meant = sentence.referents.find(({ at }) => at === subjectPhrase.head)
  if (pronoun && !meant) return null
  return {
    attribution:
      pronoun && meant
        ? meant.name
        : (nameBefore(sentence, subject) ??
          sourceWords(sentence, clause.kind === 'relative' ? subjectPhrase.core : subject)),
    certainty: hedged ? 'hedged' : 'reported',
    lifted: null,
  }
}

/** "Ada Elm, a former guard, has said …": what describes a name in commas may be taken for the subject, the name is the source. */
function nameBefore({ tokens, mentions }: AnalysedSentence, { first, last }: TokenRange): string | null {
  if (tokens[first - 1]?.text !== ',' || tokens[last]?.text !== ',') return null
  if (!/^(?:an?|the)$/.test(tokens[first]?.lower ?? '')) return null
  const name = mentions.filter(isName).find((other) => other.last === first - 1)
  return name?.kind === 'person' ? name.name : null
}

const SOURCES =
  /^(?:report|study|studies|survey|research|researchers?|experts?|officials?|scientists?|historians?|government|police|ministry|agency|witnesses|author|authors|estimates?|statement|article|newspaper|magazine|legend|tradition|analysis|census|data|figures|records?|documents?|reports|sources?|spokesman|spokeswoman|spokesperson|critics|scholars?|media|outlet|website|organi[sz]ation|company|department|book)$/

/** A name or somebody who can say a thing: not "according to their means". */
const isSource = ({ tokens, mentions }: AnalysedSentence, { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(({ lower }) => SOURCES.test(lower)) ||
  mentions.some((mention) => isName(mention) && mention.first >= first && mention.last <= last)

/** The words of a source without what stands in commas; of a report with one name in it, the name. */
function sourceWords(sentence: AnalysedSentence, range: TokenRange): string {
  const comma = sentence.tokens.findIndex(
    (token, at) => at > range.first && at < range.last && token.text === ',',
  )
  const last = comma < 0 ? range.last : comma
  const words = spaced(sentence.tokens.slice(range.first, last))
  const names = sentence.mentions.filter(
    (mention): mention is NameMention =>
      isName(mention) &&
      mention.kind !== 'nationality' &&
      mention.first >= range.first &&
      mention.last <= last,
  )
  const [name] = names
  const report =
    /^(?:a|an|the|its|his|her|their)\s+(?:\S+\s+)*?(?:report|statement|study|article|release|interview)\b/iu
  if (!report.test(words) || !name || names.length > 1) {
    const said = name && name.last === last ? withWholeName(sentence, words, name) : words
    return unCapitalised(said, opensName(sentence, range.first) || isUnknownName(sentence, range.first))
  }
  return (/^the$/i.test(sentence.tokens[name.first - 1]?.text ?? '') ? 'the ' : '') + name.text
}

/** A word that the tagger takes for a name and the word lists do not know keeps its capital. */
const isUnknownName = ({ tokens }: AnalysedSentence, at: number): boolean =>
  tokens[at]?.pos === 'PROPN' && lexnameOf(tokens[at].lower) === null

/** The frame of what follows "According to TASS, …" up to `end`, where no sure clause of it can be told; plain without it. */
export function frameBehind(sentence: AnalysedSentence, end: number): Frame {
  const { tokens } = sentence
  const isSaid = tokens[0]?.lower === 'according' && tokens[1]?.lower === 'to'
  if (!isSaid || !isSource(sentence, { first: 2, last: end })) return PLAIN
  return {
    attribution: sourceWords(sentence, { first: 2, last: end }),
    certainty: 'reported',
    lifted: { first: 0, last: end },
  }
}

/** "According to TASS, …" and "…, according to TASS". */
function accordingTo(sentence: AnalysedSentence, clause: Clause): Frame | null {
  const { tokens } = sentence
  const at = tokens.findIndex(
    (token, index) => index < clause.last && token.lower === 'according' && tokens[index + 1]?.lower === 'to',
  )
  const opens = at >= 0 && at < clause.subject.first
  if (at < 0 || (opens && tokens.slice(0, at).some(isWord))) return null
  if (opens && endsBetween(tokens, at, clause.subject.first)) return null
  if (opens && isOfSource(sentence, clause, at)) return null
  const last = opens ? commaBefore(tokens, at, clause.subject.first) : endOfSource(tokens, at, clause.last)
  if (last === null || last <= at + 2 || !isSource(sentence, { first: at + 2, last })) return null
  return {
    attribution: sourceWords(sentence, { first: at + 2, last }),
    certainty: 'reported',
    lifted: { first: at, last: opens ? last : clause.last },
  }
}

/** "According to Ada Elm, whose notes survive, …": what is told of who says so is told by the article. */
const isOfSource = (sentence: AnalysedSentence, clause: Clause, at: number): boolean =>
  opensWithOwner(sentence, clause) &&
  !sentence.tokens.slice(at, clause.subject.first - 1).some(({ text }) => text === ',')

/** "…, figures from the Elm Society show": a source named behind the clause, for which trees have no arc. */
function shownBehind({ tokens }: AnalysedSentence, clause: Clause): Frame | null {
  const comma = tokens.findLastIndex(
    ({ text }, at) => at >= clause.verb.last && at < clause.last && text === ',',
  )
  const verb = tokens.findIndex(
    ({ lower }, at) => at > comma + 1 && /^(?:show|showed|suggest|suggested)$/.test(lower),
  )
  const isLast = tokens[verb + 1] === undefined || tokens[verb + 1]?.text === '.'
  if (comma < 0 || verb < 0 || !isLast || !PAPERS.test(tokens[comma + 1]?.lower ?? '')) return null
  return {
    attribution: spaced(tokens.slice(comma + 1, verb)),
    certainty: /^suggest/.test(tokens[verb]?.lower ?? '') ? 'hedged' : 'reported',
    lifted: { first: comma, last: Math.max(clause.last, verb + 1) },
  }
}

const PAPERS = /^(?:figures|data|records|documents|studies|estimates|surveys|reports)$/

/** Index of the comma that closes "According to …, " in front of a subject, or of a subject that follows without one. */
function commaBefore(tokens: readonly Token[], at: number, subject: number): number | null {
  if (tokens[subject - 1]?.text === ',') return subject - 1
  const comma = tokens.findIndex((token, index) => index > at && index < subject && token.text === ',')
  if (comma < 0) return subject - at <= LONGEST_BARE_SOURCE ? subject : null
  return comma
}

/** Tokens of "According to Berg" before a subject without a comma: with more, who says so ends nobody knows where. */
const LONGEST_BARE_SOURCE = 5

/** Index behind the source at the end of a clause, before what a comma adds on it; null where more follows. */
function endOfSource(tokens: readonly Token[], at: number, end: number): number | null {
  const mark = tokens.findIndex((token, index) => index > at && /^[,.;!?]$/.test(token.text))
  if (mark < 0 || mark >= end - 1) return mark < 0 ? end : Math.min(mark, end)
  return /^(?:which|who|an?|the|where|although|though|but)$/.test(tokens[mark + 1]?.lower ?? '') ? mark : null
}
