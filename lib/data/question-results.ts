import 'server-only'

import { analyseItems, type ItemStatistics } from '@/lib/domain/assignments/item-analysis'
import { itemReading, type ItemReading, type OptionCount } from '@/lib/domain/assignments/item-reading'
import { commonest, type Counted } from '@/lib/domain/assignments/wrong-answers'
import type { QuestionForm } from '@/lib/domain/questions/kinds'
import { rightLines } from '@/lib/domain/quizzes/answer-lines'
import { maxMarks, optionsOf } from '@/lib/domain/quizzes/grade'
import { studyDayOf } from '@/lib/domain/reviews/study-day'

import type { SetQuestion } from './attempt-record'
import { classRecalls } from './class-recalls'
import { requestTime } from './clock'

/** How one question was answered in first attempts that were handed in. */
export interface QuestionResultView {
  readonly questionVersionId: string
  readonly questionId: string
  readonly stem: string
  readonly form: QuestionForm
  readonly maxMarks: number
  /** First attempts with full marks. */
  readonly right: number
  readonly statistics: ItemStatistics
  /** How often each option was chosen; none where the answer is typed, matched or put in order. */
  readonly options: readonly OptionCount[]
  /** The typed answers without full marks that came more than once, most often first. */
  readonly wrongTexts: readonly Counted[]
  /** The class's mean predicted recall of its fact today, 0 to 1; null where few have a card of it. */
  readonly recall: number | null
  readonly reading: ItemReading
}

/** An attempt with its answers, as far as a question's results need it. */
export interface AnsweredAttempt {
  readonly answers: readonly {
    readonly questionVersionId: string
    readonly marks: number | null
    readonly chosen: readonly number[]
    readonly text: string | null
  }[]
}

interface Answered {
  readonly assignment: { readonly classId: string; readonly timeZone: string }
  readonly questions: readonly SetQuestion[]
  /** The first attempts that members handed in. */
  readonly firsts: readonly AnsweredAttempt[]
}

/** The results of each question. For functions of this layer that have let the viewer in. */
export async function questionResults({
  assignment: { classId, timeZone },
  questions,
  firsts,
}: Answered): Promise<readonly QuestionResultView[]> {
  const recalls = await classRecalls({
    classId,
    itemIds: questions.map(({ memoryItemId }) => memoryItemId),
    onDay: studyDayOf(await requestTime(), timeZone),
  })
  const statistics = analyseItems({
    rows: firsts.map((attempt) => questions.map((question) => answerOf(attempt, question)?.marks ?? 0)),
    maxMarks: questions.map(({ wording }) => maxMarks(wording)),
  })
  return questions.flatMap((question, index) => {
    const numbers = statistics[index]
    if (!numbers) return []
    const recalled = (recalls.get(question.memoryItemId) ?? []).map(({ recall }) => recall)
    return questionResult(question, {
      firsts,
      statistics: numbers,
      recall: recalled.length < FEWEST_CARDS ? null : mean(recalled),
    })
  })
}

const answerOf = ({ answers }: AnsweredAttempt, { questionVersionId }: SetQuestion) =>
  answers.find((answer) => answer.questionVersionId === questionVersionId)

/** Under so many cards a mean speaks of single students. */
const FEWEST_CARDS = 5

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

interface Seen {
  readonly firsts: readonly AnsweredAttempt[]
  readonly statistics: ItemStatistics
  readonly recall: number | null
}

function questionResult(question: SetQuestion, { firsts, statistics, recall }: Seen): QuestionResultView {
  const { questionVersionId, questionId, wording } = question
  const most = maxMarks(wording)
  const answers = firsts.flatMap((attempt) => answerOf(attempt, question) ?? [])
  const options = optionCounts(question, answers)
  const wrong = answers.filter(({ marks }) => (marks ?? 0) < most)
  return {
    questionVersionId,
    questionId,
    stem: wording.stem,
    form: wording.form,
    maxMarks: most,
    right: answers.length - wrong.length,
    statistics,
    options,
    wrongTexts: commonest(wrong.flatMap(({ text }) => text ?? [])),
    recall,
    reading: itemReading({ statistics, options, recall }),
  }
}

function optionCounts({ wording }: SetQuestion, answers: AnsweredAttempt['answers']): readonly OptionCount[] {
  if (!['choice', 'multiple', 'true-false'].includes(wording.form)) return []
  const right = rightLines(wording).map(({ text }) => text)
  return optionsOf(wording).map((option, index) => ({
    option,
    isKey: right.includes(option),
    count: answers.filter(({ chosen }) => chosen.includes(index)).length,
  }))
}
