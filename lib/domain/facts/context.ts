import type { DateMention } from '../language/mentions'
import { isDate, isName } from '../language/mentions'
import { explains } from './antecedents'
import type { Before } from './found-fact'
import type { LooseWord } from './loose-words'
import { opens } from './loose-words'
import { mayBeMeant } from './plausible'
import type { Statement } from './statement'
import { covers, isShown, wording } from './statement'
import { isNear } from './told-names'

/** What may be shown in grey above a question: the sentence before, or the two before, in the order of the text. */
export type Context = readonly Statement[]

/** What is wanted of the sentences before. */
interface Wanted {
  readonly statement: Statement
  readonly loose: readonly LooseWord[]
  /** Whether they may be shown at all; all may where it is left out. */
  readonly mayShow?: (context: Context) => boolean
}

/**
 * The words to be shown in grey, where they explain what is loose in a statement, or, where nothing is fatal, what the
 * statement opens with; null where nothing helps.
 */
export function contextOf(before: Before, { statement, loose, mayShow }: Wanted): string | null {
  const fatal = loose.filter((word) => word.fatal)
  const wanted = fatal.length > 0 ? fatal : loose.filter((word) => opens(statement, word))
  if (wanted.length === 0 || wanted.some((word) => word.beyondHelp)) return null
  const helping = before
    .understood()
    .find(
      (context) =>
        isRightBefore(context, statement) &&
        (mayShow?.(context) ?? true) &&
        wanted.every((word) => helps(context, statement, word)),
    )
  return helping ? said(helping) : null
}

/**
 * The words of what stands right before a statement and may be shown, where it may hold what each fatal word means; null
 * where nothing does.
 */
export function lastBefore(before: Before, { statement, loose, mayShow }: Required<Wanted>): string | null {
  const fatal = loose.filter((word) => word.fatal)
  const found = [...before.understood(), ...before.asWritten()].find(
    (context) =>
      isRightBefore(context, statement) &&
      mayShow(context) &&
      !isOfAnother(context, statement) &&
      fatal.every((word) => mayBeMeant(context, statement, word)),
  )
  return found ? said(found) : null
}

/** "He never won. Instead, Ada Elm won twice.": of whom the words in grey tell stands further up, and a reader takes the one named next for them. */
const isOfAnother = (context: Context, { clause, sentence }: Statement): boolean =>
  context.some((told) => /^(?:he|she)$/i.test(wording(told).split(' ')[0] ?? '')) &&
  sentence.mentions.some((name) => isName(name) && name.kind === 'person' && name.last === clause?.head.last)

const said = (context: Context): string => context.map((told) => wording(told)).join(' ')

/** It ends with the sentence before, or in the same sentence. */
function isRightBefore(context: Context, { sentence, start }: Statement): boolean {
  const last = context.at(-1)
  if (!last) return false
  return last.sentence.index === sentence.index
    ? last.end <= start
    : last.sentence.index === sentence.index - 1
}

/** True where what is shown may hold what a loose word of the next sentence means. */
export const helps = (context: Context, statement: Statement, word: LooseWord): boolean =>
  word.isTime
    ? tellsWhen(context, statement, word)
    : context.some((told) => explains(told, statement.sentence, word.at)) ||
      (word.goesOn === true && isRightBehind(context, statement))

/** The last sentence that is shown stands near. */
function isRightBehind(context: Context, { sentence }: Statement): boolean {
  const last = context.at(-1)
  return last !== undefined && isNear(last, sentence)
}

/** "At the time", "soon afterwards": something happened, or a date is told; "three years later": one date, or one thing that happened without any. */
function tellsWhen(context: Context, { sentence, ...statement }: Statement, { words }: LooseWord): boolean {
  const last = context.at(-1)
  if (!last || !isNear(last, sentence)) return false
  if (!COUNTED.test(words))
    return context.some((told) => told.clause?.verb.tense === 'past' || datesIn(told).length > 0)
  const own = datesOf({ sentence, ...statement }).filter(({ year }) => year !== null)
  const [only, rival] = context.flatMap(datesIn)
  return own.length === 0 && only !== undefined && rival === undefined && only.year !== null
}

const COUNTED = /later|earlier|following|next/i

const datesOf = (statement: Statement): DateMention[] => statement.sentence.mentions.filter(isDate)

const datesIn = (statement: Statement): DateMention[] =>
  datesOf(statement).filter((date) => covers(statement, date) && isShown(statement, date))
