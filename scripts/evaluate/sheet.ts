import { sentencesOf } from '@/lib/domain/articles/sentences'
import type { Question } from '@/lib/domain/questions/kinds'
import type { Label } from '@/lib/domain/questions/ranker/label'
import { stemHash } from '@/lib/domain/questions/ranker/label'
import { report, type ReportedQuestion } from '@/lib/domain/questions/report'
import { seededRandom, seedFrom, shuffled } from '@/lib/domain/shared/random'

import type { Measured } from './measure'
import { shownIn } from './spans'
import type { Subject } from './subjects'

/** One question as a rater sees it: nothing says which article or how it was scored. */
export interface SheetItem extends Pick<
  ReportedQuestion,
  'id' | 'form' | 'stem' | 'options' | 'key' | 'accepted' | 'context'
> {
  readonly source: {
    readonly before: string | null
    readonly sentence: string
    readonly after: string | null
  }
}

/** The way back from an item of a sheet to its question: a label without its ratings. */
export type SheetOrigin = Omit<Label, 'ratings' | 'isCurrent'>

/** The questions of one article. */
export type Made = Pick<Measured, 'subject' | 'generated'>

/** A sheet and the way back from it, line by line in the same order. */
export interface Sheet {
  readonly items: readonly SheetItem[]
  readonly origins: readonly SheetOrigin[]
}

/** What a sheet is drawn from: what is shown, or all that passed the gates, which is what a ranker learns from. */
export const POOLS = ['shown', 'passed'] as const
export type Pool = (typeof POOLS)[number]

export interface SheetRules {
  readonly size: number
  readonly seed: number
  readonly pool: Pool
}

/** Draws questions of all articles, in an order that only the seed decides. */
export function sheetOf(measured: readonly Measured[], { size, seed, pool }: SheetRules): Sheet {
  const questions = measured.flatMap((one) => drawable(one, pool).map((question) => ({ one, question })))
  const drawn = shuffled(questions, seededRandom(seed ^ seedFrom('sheet'))).slice(0, size)
  return {
    items: drawn.map(({ one, question }) => itemOf(one, question)),
    origins: drawn.map(({ one, question }) => originOf(one, question)),
  }
}

/** A question by reference, without a word of its article. */
export const originOf = ({ subject, generated }: Made, question: Question): SheetOrigin => ({
  id: idOf(subject, question),
  file: subject.file,
  version: generated.version,
  form: question.form,
  sentence: [question.evidence.start, question.evidence.end],
  mark: [question.mark.start, question.mark.end],
  stem: stemHash(question.stem),
  features: question.features,
  gate: null,
})

/** The chosen set; where people asked about each paragraph, the questions of each paragraph. */
function drawable({ subject: { paragraphs }, generated }: Measured, pool: Pool): readonly Question[] {
  if (pool === 'passed') return [...generated.questions, ...generated.spares]
  if (paragraphs.length === 0) return generated.questions
  return paragraphs.flatMap((paragraph) => shownIn(paragraph, generated))
}

/** The same for the same question of the same article in every sheet, and no telling of which. */
function idOf(subject: Subject, question: Question): string {
  const place = [subject.file, question.mark.start, question.mark.end, question.form, question.stem].join(
    '\n',
  )
  return [place, `${place}\n`].map((text) => seedFrom(text).toString(36).padStart(7, '0')).join('')
}

function itemOf(one: Measured, question: Question): SheetItem {
  const { article, file } = one.subject
  const [reported] = report({ ...one.generated, questions: [question] }, [file], 0).questions
  if (!reported) throw new Error('A question was not reported.')
  const { form, stem, context, options, key, accepted } = reported
  const sentences = sentencesOf(article.text)
  const at = sentences.findIndex(({ start }) => start === question.evidence.start)
  const textAt = (index: number): string | null => {
    const span = sentences[index]
    return span ? article.text.slice(span.start, span.end) : null
  }
  return {
    id: idOf(one.subject, question),
    form,
    stem,
    ...(options && { options }),
    key,
    ...(accepted && { accepted }),
    context,
    source: {
      before: at > 0 ? textAt(at - 1) : null,
      sentence: question.evidence.excerpt,
      after: at < 0 ? null : textAt(at + 1),
    },
  }
}
