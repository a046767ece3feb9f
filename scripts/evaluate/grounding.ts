import { datelineOf } from '@/lib/domain/articles/dateline'
import type { AnalysedSentence, Analysis } from '@/lib/domain/language/analysis'
import { analyse } from '@/lib/domain/language/analysis'
import { isContent } from '@/lib/domain/language/token'
import { irregularPastBase } from '@/lib/domain/language/verbs'
import { wordsOf } from '@/lib/domain/questions/flaws/flaw'
import { GAP, NAME_ONE, type Question } from '@/lib/domain/questions/kinds'

/** What of a question is not borne out by its article; null where all is. */
export interface GroundingProblem {
  readonly kind:
    'evidence' | 'key-not-in-evidence' | 'not-reconstructible' | 'order-changed' | 'distractor-supported'
  readonly detail: string
}

const phrase = (text: string): string => ` ${wordsOf(text).join(' ')} `

/** An article as questions are held against it, with what is looked up often made once. */
export interface Ground {
  readonly text: string
  /** Every word of it in the forms that the text and the tagger give, and as the verb that it may be a past of. */
  readonly forms: ReadonlySet<string>
  readonly sentences: readonly {
    readonly sentence: AnalysedSentence
    readonly words: string
    readonly content: ReadonlySet<string>
  }[]
}

/** Days of the longest way from a dateline to what "last Monday" may mean. */
const NEAR_DAYS = 8

/** Days, months and years that "yesterday" or "last month" may be written out as, under a day of publication. */
function datesNear(publishedOn: string | null): string[] {
  if (publishedOn === null) return []
  const away = (days: number, months: number): Date => {
    const date = new Date(publishedOn)
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate() + days))
  }
  const days = Array.from({ length: 2 * NEAR_DAYS + 1 }, (_, step) => away(step - NEAR_DAYS, 0))
  const months = [-12, -1, 0, 1, 12].map((step) => away(0, step))
  return [
    ...days.map((date) => String(date.getUTCDate())),
    ...[...days, ...months].map((date) => String(date.getUTCFullYear())),
    ...[...days, ...months].map((date) =>
      date.toLocaleString('en', { month: 'long', timeZone: 'UTC' }).toLowerCase(),
    ),
  ]
}

export function groundOf(analysis: Analysis): Ground {
  const tokens = analysis.sentences.flatMap((sentence) => sentence.tokens)
  return {
    text: analysis.text,
    forms: new Set([
      ...tokens.flatMap(({ lower, lemma }) => [
        lower,
        lemma.toLowerCase(),
        irregularPastBase(lower) ?? lower,
      ]),
      ...wordsOf(`${analysis.title} ${analysis.text}`),
      ...datesNear(datelineOf(analysis.text)),
    ]),
    sentences: analysis.sentences.map((sentence) => ({
      sentence,
      words: phrase(sentence.tokens.map(({ text }) => text).join(' ')),
      content: new Set(contentOf([sentence])),
    })),
  }
}

/** Everything in a question that its article does not bear out. */
export function groundingProblems(question: Question, ground: Ground): GroundingProblem[] {
  return [
    ...evidenceProblems(question, ground.text),
    ...keyProblems(question, ground.text),
    ...strangeWords(question, ground.forms),
    ...disorder(question),
    ...supportedDistractors(question, ground),
  ]
}

/** Evidence and mark are stretches of the text, one inside the other. */
function evidenceProblems({ evidence, mark }: Question, text: string): GroundingProblem[] {
  const isThere = [evidence, mark].every(({ start, end, excerpt }) => text.slice(start, end) === excerpt)
  const isInside = mark.start >= evidence.start && mark.end <= evidence.end && mark.start < mark.end
  return isThere && isInside ? [] : [{ kind: 'evidence', detail: `${mark.start}-${mark.end}` }]
}

/** The key stands word for word in the source sentence; each match in the article. */
function keyProblems(question: Question, text: string): GroundingProblem[] {
  if (question.form === 'true-false') return []
  const parts =
    question.form === 'matching'
      ? question.pairs.map(({ match }) => match)
      : question.form === 'ordering'
        ? []
        : [question.key].flat()
  const source = phrase(question.form === 'matching' ? text : question.evidence.excerpt)
  return parts
    .filter((part) => !source.includes(phrase(part)))
    .map((detail) => ({ kind: 'key-not-in-evidence', detail }))
}

/** Whether the form promises that stem and key together say what the source says. */
export const isReconstructible = (question: Question): boolean =>
  question.form === 'true-false'
    ? question.key === 'True'
    : 'key' in question && typeof question.key === 'string'

/** The statement that a question makes once it is answered. */
function answered(question: Question): string {
  if (!('key' in question) || typeof question.key !== 'string') return ''
  if (question.form === 'true-false') return question.stem
  if (question.stem.includes(GAP)) return question.stem.replace(GAP, question.key)
  const asked = question.stem.endsWith(NAME_ONE) ? listAsked(question) : question.stem
  return `${asked.replace(ASKS, '').replaceAll(ASKED_WITH, '')} ${question.key}`
}

/** Turns that say nothing but ask: "Who is described as a miller?", "What is the term for …?", "Which paper used the words “…”?". */
const ASKS = /^Who is described as|^What is the (?:term|name|word) for|(?<=\p{L}) used the words(?= [“"])/u

/** The question word with the noun that it asks with, which may be of several words; "whatever" is none. */
const ASKED_WITH =
  /(?<!\p{L})(?:which|what)(?!\p{L})(?: town or city| group of islands| mountain range|(?: \p{L}+){0,3}? parent company| \p{L}+)?/giu

/** "Elm is twinned with three cities. Name one of them.": without the count and the class that stand for the list. */
function listAsked({ stem, evidence }: Question): string {
  const source = phrase(evidence.excerpt)
  return stem
    .replace(NAME_ONE, '')
    .replace(/\b(?:two|three|four|five|six|seven|eight) \p{L}+/gu, (counted) =>
      source.includes(phrase(counted)) ? counted : '',
    )
}

/** A line without a full stop would be read as a heading. */
const sentencesIn = (words: string): readonly AnalysedSentence[] =>
  analyse(`${words.replace(/[?.!]?$/, '')}.`, '').sentences

/** Words that only ask, or that asking brings in; "the authors" and "their" stand for a paper's "we" and "our". */
const OF_QUESTIONS = new Set(
  'who whom whose which what when where why how many much year month day do does did is are was were be been has have had describe described describes name named article authors their stand call called born die died according to the a an of in on at by for and as that it'.split(
    ' ',
  ),
)

/** Words of the answered question that stand nowhere in the article, in no form of theirs. */
function strangeWords(question: Question, forms: Ground['forms']): GroundingProblem[] {
  if (!isReconstructible(question)) return []
  const strange = sentencesIn(answered(question))
    .flatMap(({ tokens }) => tokens)
    .filter(
      ({ lower, lemma }) =>
        /[\p{L}\p{N}]/u.test(lower) &&
        ![lower, lemma.toLowerCase()].some((form) => OF_QUESTIONS.has(form) || forms.has(form)),
    )
    .map(({ text }) => text)
  return strange.length === 0 ? [] : [{ kind: 'not-reconstructible', detail: strange.join(' ') }]
}

/** A gap or a true statement keeps its source's words in their order; only names set in for pronouns stand elsewhere. */
function disorder(question: Question): GroundingProblem[] {
  if (!isReconstructible(question) || (question.form !== 'true-false' && !question.stem.includes(GAP)))
    return []
  const source = wordsOf(question.evidence.excerpt)
  const told = answered(question).replace(/^According to [^,]+, /, '')
  const body = /\bauthors\b/i.test(question.evidence.excerpt)
    ? told
    : told.replaceAll(/\b(?:the )?authors\b/gi, '')
  const own = wordsOf(body).filter((word) => source.includes(word))
  const plain = new Set(body.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu))
  const moved = outOfOrder(own, source).filter((word) => plain.has(word))
  return moved.length === 0 ? [] : [{ kind: 'order-changed', detail: moved.join(' ') }]
}

/** The words that are left over when the longest common subsequence of both is taken out of the first. */
function outOfOrder(words: readonly string[], source: readonly string[]): string[] {
  const lengths = Array.from({ length: words.length + 1 }, () => new Array<number>(source.length + 1).fill(0))
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = words.length - 1; row >= 0; row--)
    for (let column = source.length - 1; column >= 0; column--) {
      const best =
        words[row] === source[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
      lengths[row]?.splice(column, 1, best)
    }
  const left: string[] = []
  let column = 0
  words.forEach((word, row) => {
    while (column < source.length && source[column] !== word && at(row, column + 1) === at(row, column))
      column++
    if (source[column] === word && at(row, column) === at(row + 1, column + 1) + 1) column++
    else left.push(word)
  })
  return left
}

/** A sentence bears a wrong answer out when it holds it, every name, number and month of the stem, and so many of its words. */
const SUPPORT = 0.75

/** Wrong options that another sentence bears out, or that stand beside the key in one list. */
function supportedDistractors(question: Question, { sentences }: Ground): GroundingProblem[] {
  if (question.form !== 'choice') return []
  const wrong = question.options.filter((option) => option !== question.key)
  const stem = sentencesIn(question.stem.replace(GAP, ''))
  const asked = contentOf(stem)
  const marked = contentOf(stem, ({ pos }) => pos === 'PROPN' || pos === 'NUM')
  return wrong
    .filter((option) =>
      sentences.some(({ sentence, words, content }) => {
        if (sentence.start === question.evidence.start) return isListedWith(sentence, question, option)
        if (asked.length < 2 || !words.includes(phrase(option))) return false
        const shared = asked.filter((word) => content.has(word))
        return shared.length / asked.length >= SUPPORT && marked.every((word) => content.has(word))
      }),
    )
    .map((detail) => ({ kind: 'distractor-supported', detail }))
}

function contentOf(sentences: readonly AnalysedSentence[], isWanted = isContent): string[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  const content = tokens.filter((token) => isWanted(token))
  return [...new Set(content.map(({ lemma }) => lemma.toLowerCase()))]
}

const isListedWith = (sentence: AnalysedSentence, { mark }: Question, option: string): boolean =>
  sentence.lists.some(
    (list) =>
      list.some((item) => item.start >= mark.start && item.end <= mark.end) &&
      list.some((item) => phrase(item.text) === phrase(option)),
  )
