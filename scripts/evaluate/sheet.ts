import { sentencesOf } from '@/lib/domain/articles/sentences'
import type { Question } from '@/lib/domain/questions/kinds'
import { report, type ReportedQuestion } from '@/lib/domain/questions/report'
import { seededRandom, seedFrom, shuffled } from '@/lib/domain/shared/random'

import type { Measured } from './measure'
import { shownIn } from './spans'

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

/** The way back from an item of a sheet to its question; it holds no word of the article. */
export interface SheetOrigin {
  readonly id: string
  readonly file: string
  readonly form: string
  /** The source sentence. */
  readonly sentence: readonly [start: number, end: number]
  /** The words that hold the answer. */
  readonly mark: readonly [start: number, end: number]
  readonly version: string
}

/** A sheet and the way back from it, line by line in the same order. */
export interface Sheet {
  readonly items: readonly SheetItem[]
  readonly origins: readonly SheetOrigin[]
}

/** Draws `size` of the shown questions of all articles, in an order that only the seed decides. */
export function sheetOf(
  measured: readonly Measured[],
  { size, seed }: { size: number; seed: number },
): Sheet {
  const pool = measured.flatMap((one) => shownOf(one).map((question) => ({ one, question })))
  const drawn = shuffled(pool, seededRandom(seed ^ seedFrom('sheet'))).slice(0, size)
  return {
    items: drawn.map(({ one, question }) => itemOf(one, question)),
    origins: drawn.map(({ one, question }) => ({
      id: idOf(one, question),
      file: one.subject.file,
      form: question.form,
      sentence: [question.evidence.start, question.evidence.end],
      mark: [question.mark.start, question.mark.end],
      version: one.generated.version,
    })),
  }
}

/** The chosen set; where people asked about each paragraph, the questions of each paragraph. */
function shownOf({ subject: { paragraphs }, generated }: Measured): readonly Question[] {
  if (paragraphs.length === 0) return generated.questions
  return paragraphs.flatMap((paragraph) => shownIn(paragraph, generated))
}

/** The same for the same question of the same article in every sheet, and no telling of which. */
function idOf({ subject }: Measured, question: Question): string {
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
    id: idOf(one, question),
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
