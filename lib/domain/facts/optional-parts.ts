import type { AnalysedSentence } from '../language/analysis'
import type { Clause } from '../language/clauses'
import { HAS_DONE } from '../language/closed-classes'
import type { TokenRange } from '../language/mentions'
import { isName, isSameRange } from '../language/mentions'
import { holdsFinite, isFinite } from '../language/phrases'
import type { Token } from '../language/token'
import { partingDashes } from '../language/token'
import type { Tree } from '../language/tree'
import { isFoundDoing, opensAsideOfSeen } from './deeds-seen'
import { spanOfPart } from './part-spans'
import { isReckoning } from './reckoned'
import { isSaying } from './saying'
import { childBy, childrenBy, hangsBy, spanUnder } from '../language/tree'
import { FINITE_TAG } from '../language/verbs'

/** Words that restrict what is said: a part that holds one of them stays. */
const RESTRICTS =
  /^(?:if|unless|only|except|until|till|than|not|n['’]t|never|without|once|whether|depending)$/

/** Words that take something out of what is said of all. */
const EXCEPTS = /^(?:except|exceptions?|excluding|excepting|apart|besides|barring)$/

/** "all boats, with the exception of two, run": a stretch without which more would be said than the article does. */
export const excepts = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(({ lower }) => EXCEPTS.test(lower))

/** What names one part after another. */
const LISTS = /^(?:include|comprise|contain|involve|list)$/i

/** Tokens between such a verb and its last part. */
const LONGEST_LIST = 12

/** "includes a hall, | followed by a yard": true for the token at which what comes next is told of what a verb lists. */
export const goesOnListing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'followed' &&
  tokens.slice(Math.max(0, at - LONGEST_LIST), at).some(({ lemma }) => LISTS.test(lemma))

/** Parts of a clause that can be left out without making it say more than the article does, with the marks around them. */
export function optionalParts(sentence: AnalysedSentence, clause: Clause): TokenRange[] {
  const { syntax, tokens } = sentence
  if (!syntax) return []
  const found: TokenRange[] = [
    ...sideFront(sentence, clause),
    ...behindSubject(sentence, clause),
    ...rankBehind(sentence, clause),
    ...contrastBehind(sentence, syntax, clause),
    ...betweenDashes(sentence, clause),
  ]
  for (let word = clause.first; word < clause.last; word++) {
    if (word === clause.predicate) continue
    const span = spanOfPart(sentence, syntax, word)
    if (span.first < clause.first || span.last > clause.last || !isOptional(sentence, syntax, word)) continue
    const whole = setOff(sentence, clause, span)
    const part =
      whole && (!OPENS_EXAMPLES.test(tokens[span.first]?.lower ?? '') || whole.last >= clause.last)
        ? whole
        : null
    if (opensAsideOfSeen(sentence, span.first - 1) || opensAsideOfSeen(sentence, span.first)) continue
    if ([span.first, span.first + 1].some((at) => goesOnListing(tokens, at))) continue
    if (excepts(tokens, span) || isReckoning(tokens, span) || isOfSecondOnly(sentence, syntax, word)) continue
    const restricts = tokens.slice(span.first, span.last).some((token) => RESTRICTS.test(token.lower))
    if (part && !(restricts && !hangsBy(syntax, word, ['acl:relcl', 'appos']))) found.push(part)
  }
  return found.filter(
    (part, index) =>
      !found.some((other, at) => holds(other, part) || (at < index && isSameRange(other, part))),
  )
}

/** "While Pyongyang waits," before the main clause. */
function sideFront({ tokens }: AnalysedSentence, { front }: Clause): TokenRange[] {
  const opening = tokens[front?.first ?? -1]?.lower ?? ''
  const closes = front !== null && tokens[front.last - 1]?.text === ','
  return closes &&
    /^(?:although|though|while|whilst|whereas|because|since|as)$/.test(opening) &&
    tokens.slice(front.first, front.last).some((token) => /^(?:VERB|AUX)$/.test(token.pos))
    ? [front]
    : []
}

/**
 * "Berg, a baker who is a rower and a keen gardener, moved": between a name and its verb two commas enclose what somebody or
 * something is, however it is built.
 */
function behindSubject({ tokens, mentions }: AnalysedSentence, { subject, verb }: Clause): TokenRange[] {
  const name = mentions.find((mention) => isName(mention) && mention.first === subject.first)
  const first = name?.last ?? -1
  const last = verb.first
  const isSetOff =
    tokens[first]?.text === ',' &&
    tokens[last - 1]?.text === ',' &&
    /^an?$/.test(tokens[first + 1]?.lower ?? '')
  const between = tokens.slice(first + 1, last - 1)
  return name && isSetOff && last - 1 > first && !between.some(({ text }) => /^[,;:—–()]$/.test(text))
    ? [{ first, last }]
    : []
}

/** "A won a prize while B won two": behind the clause, without a mark, another with a name as its own subject tells of something else. */
function contrastBehind({ tokens, mentions }: AnalysedSentence, tree: Tree, clause: Clause): TokenRange[] {
  return childrenBy(tree, clause.predicate, ['advcl']).flatMap((word): TokenRange[] => {
    const { first, last } = spanUnder(tree, word)
    const subject = childBy(tree, word, ['nsubj'])
    const named = mentions.some((name) => isName(name) && name.first <= subject && subject < name.last)
    const apart =
      first > clause.verb.last &&
      last >= clause.last &&
      /^(?:while|whilst|whereas)$/.test(tokens[first]?.lower ?? '') &&
      holdsFinite(tokens, { first, last }) &&
      tree.xpos[word] !== 'VBG'
    return apart && (named || isNamedBeside(mentions, tree, subject)) ? [{ first, last: clause.last }] : []
  })
}

/** "the young actor | Per Dahl": a name hangs on the noun. */
const isNamedBeside = (mentions: AnalysedSentence['mentions'], tree: Tree, noun: number): boolean =>
  mentions.some((name) => isName(name) && tree.heads[name.last - 1] === noun)

/** "low wages and rents, which are at a record": without what is told of the second, the adjective of the first would hold of both. */
function isOfSecondOnly({ tokens }: AnalysedSentence, tree: Tree, word: number): boolean {
  const head = tree.heads[word] ?? -1
  if (!hangsBy(tree, word, ['acl:relcl'])) return false
  const noun = hangsBy(tree, head, ['conj'])
    ? head
    : (childrenBy(tree, head, ['conj']).findLast((at) => at < word) ?? -1)
  if (noun < 0) return false
  const own = childrenBy(tree, noun, ['amod', 'det', 'nummod', 'nmod:poss', 'compound'])
  const shared = childrenBy(tree, tree.heads[noun] ?? -1, ['amod'])
  return own.length === 0 && shared.length > 0 && tokens[noun]?.pos === 'NOUN'
}

/**
 * "a mill that runs – slowly – on steam": a pair of dashes encloses what the sentence can do without, however it is built;
 * not what "and" joins, and not where a mark must part what would meet ("In the east – at Elm – the boats").
 */
function betweenDashes(sentence: AnalysedSentence, { first, last }: Clause): TokenRange[] {
  const { tokens, mentions } = sentence
  const dashes = partingDashes(tokens).filter((at) => at >= first && at < last)
  const [open, close] = dashes
  if (open === undefined || close === undefined || dashes.length > 2) return []
  const meets = /^(?:NOUN|PROPN|NUM)$/.test(tokens[open - 1]?.pos ?? '') && needsComma(sentence, close + 1)
  const isHeld = mentions.some((one) => one.first < open && open < one.last)
  const inside = tokens.slice(open, close)
  const isJoined = /^(?:and|or|but)$/.test(inside[1]?.lower ?? '')
  const restricts =
    inside.some(({ lower }) => RESTRICTS.test(lower)) || excepts(tokens, { first: open, last: close })
  return meets || isHeld || isJoined || restricts ? [] : [{ first: open, last: close + 1 }]
}

const holds = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.first <= inner.first &&
  outer.last >= inner.last &&
  (outer.first < inner.first || outer.last > inner.last)

/** Behind these a list follows, whose members hang on each other as parsers like. */
const OPENS_EXAMPLES = /^(?:including|like|along|together|alongside|among)$/

/** Adverbial clauses that say when or on what condition something holds are kept. */
const SIDE_MARKERS = /^(?:although|though|while|whilst|whereas|because|since|as|where|with)$/

/** "described it, in a letter, as having failed": without a finite verb, "as" opens what the verb before says of its object. */
const saysAsWhat = (
  tokens: readonly Token[],
  tree: Tree,
  { word, mark }: { readonly word: number; readonly mark: number },
): boolean =>
  tokens[mark]?.lower === 'as' &&
  !tree.xpos.slice(mark, spanUnder(tree, word).last).some((tag) => FINITE_TAG.test(tag))

/** "allows bakers, and some millers, to sail": what somebody is allowed, asked or forced to do, whatever the tree hangs it on. */
const isHadDone = (tokens: readonly Token[], tree: Tree, word: number): boolean =>
  tree.xpos[word] === 'VB' &&
  tokens[word - 1]?.lower === 'to' &&
  tokens.slice(Math.max(0, word - FAR), word - 1).some(({ lower }) => HAS_DONE.test(lower))

/** Tokens between such a verb and what it has somebody do. */
const FAR = 20

/** "…, with its head, Ada Elm, urging calm": true for a participle that tells what the noun behind ", with" does. */
export function isOfAbsolute(
  { tokens }: Pick<AnalysedSentence, 'tokens'>,
  tree: Tree,
  word: number,
): boolean {
  const from = tokens.findLastIndex(({ lower }, at) => at < word && lower === 'with')
  const noun = tokens.slice(from + 1, word)
  const commas = noun.filter(({ text }) => text === ',').length
  return (
    from > 0 &&
    tree.xpos[word] === 'VBG' &&
    tokens[from - 1]?.text === ',' &&
    (commas === 0 || (commas === 2 && noun.at(-1)?.text === ',')) &&
    !noun.some(
      ({ text }, step) => /^[;:–—]$/.test(text) || /^(?:VB|MD)/.test(tree.xpos[from + 1 + step] ?? ''),
    )
  )
}

function isOptional({ tokens, mentions }: AnalysedSentence, tree: Tree, word: number): boolean {
  if (isOfAbsolute({ tokens }, tree, word)) return false
  if (hangsBy(tree, word, ['parataxis']) && !isAside(tokens, tree, word)) return false
  if (isHadDone(tokens, tree, word)) return false
  if (hangsBy(tree, word, ['acl', 'parataxis', 'discourse', 'vocative'])) return true
  if (hangsBy(tree, word, ['appos'])) {
    const head = tree.heads[word] ?? -1
    const span = spanUnder(tree, word)
    const listed = tokens
      .slice(span.first, span.last + 2)
      .some(
        ({ lower }, at, all) => lower === '&' || (/^(?:and|or)$/.test(lower) && all[at - 1]?.text === ','),
      )
    if (listed) return false
    return mentions.some((mention) => isName(mention) && mention.last === head + 1)
  }
  if (hangsBy(tree, word, ['advcl'])) {
    const mark = childBy(tree, word, ['mark', 'case'])
    const isFiniteClause = childrenBy(tree, word, ['aux']).some((at) => FINITE_TAG.test(tree.xpos[at] ?? ''))
    const participle = /^VB[GN]$/.test(tree.xpos[word] ?? '') && mark < 0 && !isFiniteClause
    return (
      (participle && !isFoundDoing(tree, word)) ||
      (SIDE_MARKERS.test(tokens[mark]?.lower ?? '') && !saysAsWhat(tokens, tree, { word, mark }))
    )
  }
  const opening = tokens[spanUnder(tree, word).first]?.lower ?? ''
  if (hangsBy(tree, word, ['nmod', 'obl'])) return OPENS_EXAMPLES.test(opening)
  return false
}

/**
 * "…, the third time in six years", "…, the highest since 2011" at the end of a clause: how what is told ranks among its
 * likes. It hangs on the whole clause, for which trees have no arc, so that words tell it.
 */
function rankBehind({ tokens }: AnalysedSentence, clause: Clause): TokenRange[] {
  const { first, last } = clause.rest
  const comma = tokens.findLastIndex(({ text }, at) => at >= first && at < last && /^[,;]$/.test(text))
  const opens = tokens[comma + 1]?.lower === 'the' && RANKS.test(tokens[comma + 2]?.lower ?? '')
  if (comma < 0 || !opens) return []
  const words = tokens.slice(comma, last)
  const side = words.findIndex(({ lower }) => /^(?:that|which|who|when|where|since)$/.test(lower))
  const own = words.slice(0, side < 0 ? words.length : side)
  const isClause = own.some((_, step) => isFinite(tokens, comma + step))
  return isClause || words.some(({ lower }) => /^(?:and|or|but)$/.test(lower)) ? [] : [{ first: comma, last }]
}

const RANKS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|most|least|\p{Ll}{2,}est)$/u

/** What may stand between commas and says nothing of its own: not "bakers claim", by which it is said, and not "prior to 1902". */
function isAside(tokens: readonly Token[], tree: Tree, word: number): boolean {
  const says = isSaying((tree.lemmas[word] ?? '').toLowerCase()) && childBy(tree, word, ['nsubj']) >= 0
  const bounds = childrenBy(tree, word, ['case']).some((at) => BOUNDS.test(tokens[at]?.lower ?? ''))
  return !bounds && (!says || hangsOnRoot(tree, word))
}

/** Prepositions of a time or a limit outside which nothing is said. */
const BOUNDS = /^(?:prior|before|after|since|until|till|during|within|under|for|in|on|at)$/

/** What hangs on the clause's own verb is told as somebody's words. */
const hangsOnRoot = (tree: Tree, word: number): boolean => tree.heads[tree.heads[word] ?? -1] === -1

/** The part with its marks, where commas, dashes or brackets set it off from the rest; null otherwise. */
function setOff(sentence: AnalysedSentence, clause: Clause, span: TokenRange): TokenRange | null {
  const { tokens } = sentence
  let { first, last } = span
  while (first < last && MARK.test(tokens[first]?.text ?? '')) first++
  while (last > first && /^[,—–.-]$/.test(tokens[last - 1]?.text ?? '')) last--
  last = behindNotes(tokens, last)
  if (/^(?:and|or|but)$/.test(tokens[first]?.lower ?? '') && last < clause.last) return null
  const opening = beforeNotes(tokens, first) - 1
  const before = tokens[opening]?.text ?? ''
  const after = tokens[last]?.text ?? ''
  if (first === clause.first) return after === ',' ? { first, last: last + 1 } : null
  if (!MARK.test(before)) return null
  if (last >= clause.last) return { first: opening, last: Math.max(last, clause.last) }
  if (after === before && after !== ',' && needsComma(sentence, last + 1)) return null
  if (after === before) return { first: opening, last: needsComma(sentence, last + 1) ? last : last + 1 }
  return /^[;:.]$/.test(after) ? { first: opening, last } : null
}

const MARK = /^[,—–-]$/

/**
 * "At Elm, where he stayed, two friends died", "the badge of the club, a body of rowers, shaped as an oar": without the part
 * between, a comma still parts what stands before from a noun or participle that does not belong to it.
 */
const needsComma = ({ tokens, syntax }: AnalysedSentence, next: number): boolean =>
  /^(?:NOUN|PROPN|DET|PRON|ADJ|NUM)$/.test(tokens[next]?.pos ?? '') ||
  (/^VB[GN]$/.test(syntax?.xpos[next] ?? '') && /^(?:acl|advcl)$/.test(syntax?.relations[next] ?? ''))

/** Index behind the footnote marks "[3] [4]" at `at`. */
function behindNotes(tokens: readonly Token[], at: number): number {
  let last = at
  while (tokens[last]?.text === '[' && tokens[last + 2]?.text === ']') last += 3
  return last
}

/** Index of the first of the footnote marks that end before `at`. */
function beforeNotes(tokens: readonly Token[], at: number): number {
  let first = at
  while (tokens[first - 1]?.text === ']' && tokens[first - 3]?.text === '[') first -= 3
  return first
}
