import type { Statement } from '../../facts/statement'
import { covers, wording } from '../../facts/statement'
import { isCause, isPhrase } from '../../facts/slot'
import type { Slot } from '../../facts/slot'
import { BE } from '../../language/closed-classes'
import { isDate } from '../../language/mentions'
import { isFinite } from '../../language/phrases'
import { childrenBy } from '../../language/tree'
import { GAP } from '../kinds'
import type { Gate } from './gate'

const NOT_SURE = 'The subject and the verb of the source cannot be told for sure.'

/** A fragment states nothing, and neither does a sentence whose subject and verb cannot be told; a gap in a whole sentence needs only the sentence. */
export const noSentence: Gate = {
  name: 'no-sentence',
  mild: NOT_SURE,
  check: ({ source: { statement, detail }, stem, context }) => {
    if (/\b(?:our|my|this|these)\b/i.test(statement.prefix))
      return 'The source of the statement is not named.'
    if (detail !== null && detail.type !== 'list') return null
    if (statement.clause !== null)
      return isDatedSubject(statement) || isSideParticiple(statement)
        ? 'The subject of the source cannot be told for sure.'
        : null
    return stem.includes(GAP) && context === null && isWholeSentence(statement) && !isFragment(statement)
      ? null
      : NOT_SURE
  },
}

/** From a capital to a full stop, with a verb that is no participle: most likely a sentence. */
export function isLikelySentence(statement: Statement): boolean {
  const { first, last } = statement.tokens
  const told = wording(statement)
  return (
    last - first <= LONGEST &&
    /^\p{Lu}[^:?!/|[\]]*\.$/u.test(told) &&
    !STOPS_SHORT.test(told) &&
    !isFragment(statement) &&
    opensWhole(statement)
  )
}

/** "by 1891 had become": a date is nobody that does anything. */
const isDatedSubject = ({ clause, sentence }: Statement): boolean =>
  clause !== null &&
  sentence.mentions.some((mention) => isDate(mention) && mention.last === clause.head.last) &&
  !BE.has(sentence.tokens[clause.verb.main]?.lower ?? '')

/** "Elm Harbour, renowned for its boats": a participle behind a comma, for which the tree found no other verb. */
const isSideParticiple = ({ clause, sentence: { tokens, syntax } }: Statement): boolean =>
  clause !== null &&
  clause.verb.main === clause.verb.finite &&
  syntax?.xpos[clause.verb.main] === 'VBN' &&
  tokens[clause.verb.first - 1]?.text === ','

/** Tokens of the longest sentence that is shown with a gap when nothing is known of its clauses. */
const LONGEST = 36

/** Without an auxiliary or a sure past or third person, a lone participle may be all the verb there is. */
function isFragment({ sentence, tokens, edits }: Statement): boolean {
  const words = sentence.tokens.slice(tokens.first, tokens.last)
  return !words.some(
    (token, step) =>
      isFinite(sentence.tokens, tokens.first + step) &&
      !edits.some((edit) => covers(edit, token)) &&
      (token.pos === 'AUX' ||
        !(/ed$/.test(token.lower) || sentence.syntax?.xpos[tokens.first + step] === 'VBN') ||
        isMainPast(sentence, tokens.first + step)),
  )
}

/** Verbs without a passive: no participle of theirs stands behind its noun ("the hardware remained"). */
const NO_PASSIVE =
  /^(?:remained|happened|occurred|died|lived|appeared|disappeared|arrived|stayed|existed|consisted|belonged|seemed|emerged|lasted|participated|resulted|collapsed|evolved|merged|progressed|retired|graduated|migrated|vanished|prevailed|persisted)$/

/** Verbs that keep an object in the passive ("awarded a prize"). */
const GIVES =
  /^(?:awarded|granted|offered|handed|allowed|assigned|denied|owed|named|called|elected|appointed|declared|entitled|titled|considered|labelled|labeled)$/

/** "After the fire, the laws changed", "the rise fuelled demands": the past for the verb of the whole sentence, not a participle ("Elm, renowned for"). */
function isMainPast({ tokens, syntax }: Statement['sentence'], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (!syntax || isBehindOnlyComma(tokens, at)) return false
  if (NO_PASSIVE.test(word)) return true
  if (syntax.xpos[at] === 'VBD' && syntax.relations[at] === 'root') return true
  return !GIVES.test(word) && childrenBy(syntax, at, ['obj']).some((object) => object > at)
}

const isBehindOnlyComma = (tokens: Statement['sentence']['tokens'], at: number): boolean =>
  tokens[at - 1]?.text === ',' && !tokens.slice(0, at - 1).some(({ text }) => text === ',')

/** What was to follow is cut off: "The rules were." */
const STOPS_SHORT = /\b(?:am|is|are|was|were|be|been|has|have|had|includes?|following|follows)[.,]?$/

/** From a capital letter to its full stop, with a verb, and no marks that only lists and speech have. */
function isWholeSentence(statement: Statement): boolean {
  const { sentence, text, tokens } = statement
  const said = text.slice(sentence.start, sentence.end).trim()
  const told = wording(statement)
  const words = sentence.tokens.slice(tokens.first, tokens.last)
  return (
    words.length <= LONGEST &&
    /^\p{Lu}\p{L}/u.test(said) &&
    /[\p{L}\p{N}][”"’)\]]*\.(?:\s*\[\d+\])*$/u.test(said) &&
    !/[:;?!/“”"|]|\s[–—-]\s.*\s[–—-]\s/u.test(plainMarks(told)) &&
    !STOPS_SHORT.test(told) &&
    words.some((_, step) => isFinite(sentence.tokens, tokens.first + step)) &&
    opensWhole(statement)
  )
}

/** Without the marks that any sentence may hold: "12:30", a few words between quotation marks. */
const plainMarks = (told: string): string =>
  told
    .replaceAll(/(?<=\d):(?=\d)|(?<=\p{L})\/(?=\p{L})/gu, '')
    .replaceAll(/(?<=^|[\s(])(?:"[^"“”]{1,50}"|“[^"“”]{1,50}”)(?=[\s,.)]|$)/gu, 'so')

const OPENS_NO_SENTENCE = /^(?:whatever|whether|but|or|where|which|who|what|how|why|that|also|here|there)$/
const OPENS_A_SIDE_CLAUSE =
  /^(?:if|when|while|whilst|because|since|although|though|as|after|before|once|until)$/
const OPENS_A_PHRASE = /^(?:since|as|after|before|until)$/

/** "When the order came, the fighters rose": behind the clause in front stands another one; "as part of the deal" is none. */
function opensWhole({ sentence, tokens: { first, last } }: Statement): boolean {
  const opening = sentence.tokens[first]?.lower ?? ''
  if (OPENS_NO_SENTENCE.test(opening)) return false
  if (!OPENS_A_SIDE_CLAUSE.test(opening)) return true
  const comma = sentence.tokens.findIndex(({ text }, at) => at > first && text === ',')
  const hasVerb = (from: number, to: number): boolean =>
    sentence.tokens.slice(from, to).some((_, step) => isFinite(sentence.tokens, from + step))
  if (comma < 0 || comma >= last)
    return OPENS_A_PHRASE.test(opening) && /^\d/.test(sentence.tokens[first + 1]?.text ?? '')
  return hasVerb(comma + 1, last) && (hasVerb(first, comma) || OPENS_A_PHRASE.test(opening))
}

/** Words that keep a supposition one, wherever they stand in a question. */
const SUPPOSES =
  /\b(?:may|might|would|probably|possibly|perhaps|apparently|allegedly|reportedly|supposedly|presumably|(?:un)?likely|seem(?:s|ed)? to|appear(?:s|ed)? to|potentially|arguably|(?:suggest|believe|think|hope|fear|speculate|predict|expect|allege|propose|assume|guess|consider|feel)(?:e?[sd])?|thought|felt|according to)\b/i

/** "May _____", "May 3": the month, no supposition. */
const MONTH_OF_MAY = new RegExp(String.raw`\bMay (?=${GAP}|\d)`, 'g')

/** What only holds in some case says nothing of how it is; a name before "in which" has lost its own verb. */
const CONDITIONAL =
  /\b(?:could|whether|unless|in case of)\b|^\S+ (?:in|on|at|of|to|by) which\b|^if\b|, if\b.*\b(?:would|might|may)\b|\b(?:would|might|may)\b.* if\b/i

/**
 * What the article only supposes is asked where the question says so as well: "Some 5 million people may have lived …".
 * Nobody can judge it true or false, and what held in some other case is not asked at all.
 */
export const hedged: Gate = {
  name: 'hedged',
  check: ({ source: { statement, slot }, form, stem }) => {
    if (statement.certainty !== 'hedged') return null
    if (isCause(slot)) return SUPPOSED
    if (/^perhaps\b/i.test(stem)) return 'The article only imagines this.'
    const keepsHedge = supposes(stem) && !CONDITIONAL.test(stem)
    const isGap = stem.includes(GAP)
    const isAsked =
      isGap || (/^(?:short-answer|choice|number)$/.test(form) && !isDate(slot) && !isThingAsWho(stem, slot))
    return keepsHedge && isAsked ? null : SUPPOSED
  },
}

const supposes = (stem: string): boolean => SUPPOSES.test(stem.replace(MONTH_OF_MAY, ''))

/** The stem itself says that what it asks is only supposed, or holds in some case: "If the dam breaks, …". */
export const isAskedAsSupposed = (stem: string): boolean => supposes(stem) || CONDITIONAL.test(stem)

const SUPPOSED = 'The article only supposes this; it does not state it.'

/** "Who suggests that …?" with finds as its answer. */
const isThingAsWho = (stem: string, slot: Slot): boolean => isPhrase(slot) && /^Who\b/.test(stem)

/** A question must be understood without the sentences around it. */
export const notSelfContained: Gate = {
  name: 'not-self-contained',
  check: ({ source, context, isLeaning }) => {
    const loose = source.loose.find((word) => word.fatal)
    return loose && (context === null || isLeaning)
      ? `“${loose.words}” cannot be understood without the sentence before.`
      : null
  },
}

/** A sentence that ends as a question or before a list, or opens with an order or another's words, is no statement of the article. */
export const noStatement: Gate = {
  name: 'no-statement',
  check: ({ source: { statement, detail } }) => {
    const said = statement.text.slice(statement.sentence.start, statement.sentence.end)
    if (detail) return null
    if (/(?:[?:]|\bthe following\.?|\bas follows\.?)["'”’]?$/.test(said))
      return 'The source is a question or the start of a list.'
    if (/^For (?:more|further|details|an overview|a list|a full)\b[^.]*?,? see\b/.test(said))
      return 'The source points to another text.'
    if (
      /^(?:What|Let|Note|See|Consider|Suppose|Imagine|Take|Visit|Remember)\b/.test(
        statement.text.slice(statement.start, statement.end),
      )
    )
      return 'The source tells the reader what to do, or only leads up to something.'
    if (isOrder(statement)) return 'The source tells the reader what to do.'
    return /^["“]/.test(said) && !tellsBesideQuotation(statement)
      ? 'The source is somebody’s words, not a statement of the article.'
      : null
  },
}

/** "“We won,” said Ada Elm, who runs the mill": the article itself says that she runs the mill. */
const tellsBesideQuotation = ({ clause, tokens, sentence: { quoted } }: Statement): boolean =>
  clause?.kind === 'relative' && ![...quoted].some((at) => at >= tokens.first && at < tokens.last)

/** "Climb the tower", "Don't miss the harbour": a bare verb with no subject before it. */
function isOrder({ sentence, tokens, clause }: Statement): boolean {
  const opening = sentence.tokens[tokens.first]
  const tag = sentence.syntax?.xpos[tokens.first]
  if (opening?.lower === 'please' || (opening?.lower === 'do' && clause?.subject.first !== tokens.first))
    return true
  return tag === 'VB' && clause?.subject.first !== tokens.first
}

/** Words that speak of the text itself, not of its subject. */
const OF_THE_TEXT =
  /\b(?:figures?|tables?|sections?|chapters?|appendix|listings?|equations?|extracts?|examples?|excerpts?|box|panels?|hypothes[ie]s|experiments?|stud(?:y|ies)) \d|\bp ?[<=>] ?0?\.\d|\b(?:reported|presented|described|discussed|shown|proposed|considered|outlined) (?:here|above|below)\b|\bas (?:shown|discussed|described|seen|noted|mentioned|explained|stated|illustrated)\b|\b(?:this|the present|the current|our) (?:paper|study|article|research|review|work|analysis|section|chapter|book|guide|page)\b|\b(?:following|previous|preceding|next) (?:section|chapter|page)s?\b|\bthe (?:following|previous|preceding) (?:\p{L}+ )?(?:timelines?|maps?|tables?|charts?|diagrams?|graphs?|lists?|pictures?|images?)\b|\bet al\b|\b(?:tables?|charts?|diagrams?|graphs?|figures?)\b[^.;]{0,60}\b(?:above|below) (?:shows?|lists?|gives?|illustrates?|summari[sz]es?|presents?)\b/iu

/** "As shown in figure 2": a sentence about the text is no fact to learn. */
export const aboutTheText: Gate = {
  name: 'about-the-text',
  check: ({ source: { fact } }) =>
    OF_THE_TEXT.test(fact.statement) ? 'The sentence speaks of the article itself.' : null,
}
