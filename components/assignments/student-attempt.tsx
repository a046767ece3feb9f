import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { strokeOf } from '@/components/facts/fact-state'
import { PageHead } from '@/components/layout/page-head'
import { QuestionStem } from '@/components/questions/question-stem'
import { SourceQuote } from '@/components/questions/source-quote'
import { Confirm } from '@/components/ui/confirm'
import { Icon } from '@/components/ui/icon'
import type { AnsweredQuestionView, StudentAttemptView } from '@/lib/data/student-attempt'
import type { AnswerLine } from '@/lib/domain/quizzes/answer-lines'
import type { FormAction } from '@/lib/forms/form-state'
import { formatCalendarDate, formatDayAndTime } from '@/lib/i18n/format'

import { MarksForm } from './marks-form'
import styles from './student-attempt.module.css'

/** One student's attempt: each question with the answer given, the right one, and the sentence that proves it. */
export function StudentAttempt({
  attempt,
  override,
}: {
  attempt: StudentAttemptView
  /** Sets the marks of one answer by hand. */
  override: (questionVersionId: string, ...state: Parameters<FormAction>) => ReturnType<FormAction>
}) {
  const t = useTranslations('assignments')
  const { assignment, alias, number, handedInAt, marks, maxMarks, questions } = attempt
  return (
    <>
      <PageHead
        folio={[
          <Link key="back" href={`/assignments/${assignment.id}` as Route}>
            {assignment.title}
          </Link>,
          assignment.className,
          t('attempt.number', { number }),
          handedInAt ? formatDayAndTime(handedInAt, assignment.timeZone) : t('attempt.open'),
        ]}
        title={alias}
        acts={
          marks !== null &&
          maxMarks !== null && <span className="big">{t('attempt.marks', { marks, maxMarks })}</span>
        }
      />
      <ol className={styles.answers}>
        {questions.map((question, index) => (
          <Answered
            key={index}
            question={question}
            place={index + 1}
            timeZone={assignment.timeZone}
            override={override.bind(null, question.questionVersionId)}
          />
        ))}
      </ol>
    </>
  )
}

interface AnsweredProps {
  question: AnsweredQuestionView
  place: number
  timeZone: string
  override: FormAction
}

function Answered({ question, place, timeZone, override }: AnsweredProps) {
  const t = useTranslations('assignments')
  const forms = useTranslations('questions')
  const { marks, maxMarks, source } = question
  const isRight = marks === maxMarks
  return (
    <li>
      <div>
        <QuestionStem
          stem={question.stem}
          image={question.image}
          meta={[
            String(place),
            forms(`form.${question.form}`),
            ...(marks === null ? [] : [t('attempt.marks', { marks, maxMarks })]),
          ]}
        />
        <dl className={styles.lines}>
          <div>
            <dt>{t('attempt.given')}</dt>
            <dd>
              {question.isAnswered ? (
                <AnswerLines lines={question.given} marked={marks !== null} />
              ) : (
                <span className="none">{t('attempt.none')}</span>
              )}
            </dd>
          </div>
          {!isRight && (
            <div>
              <dt>{t('attempt.rightIs')}</dt>
              <dd>
                <AnswerLines lines={question.right} marked={false} />
              </dd>
            </div>
          )}
        </dl>
        <Marks question={question} timeZone={timeZone} override={override} />
      </div>
      {source && (
        <SourceQuote
          sentence={source.quote}
          state={strokeOf(source.state)}
          on={!isRight}
          cite={[
            source.article.source ?? source.article.title,
            source.article.publishedOn && formatCalendarDate(source.article.publishedOn),
          ]
            .filter(Boolean)
            .join(', ')}
        />
      )}
    </li>
  )
}

/** How an answer came to its marks, where they were given anew, and the way to give others. */
function Marks({ question, timeZone, override }: Omit<AnsweredProps, 'place'>) {
  const t = useTranslations('gradebook')
  const { marks, maxMarks, changes, canOverride } = question
  return (
    <>
      <ul className={styles.changes}>
        {changes.map(({ marksBefore, marksAfter, reason, by, changedAt }) => (
          <li key={changedAt.getTime()} className="note">
            {t('marks.changed', { marksBefore, marksAfter, by: by ?? t('marks.gone') })},{' '}
            {formatDayAndTime(changedAt, timeZone)}: {reason}
          </li>
        ))}
      </ul>
      {canOverride && marks !== null && (
        <Confirm kind="quiet" label={t('marks.set')}>
          <MarksForm
            action={override}
            marks={marks}
            maxMarks={maxMarks}
            words={{
              marks: t('marks.marks', { maxMarks }),
              reason: t('marks.reason'),
              reasonHint: t('marks.reasonHint'),
              save: t('marks.save'),
            }}
          />
        </Confirm>
      )}
    </>
  )
}

function AnswerLines({ lines, marked }: { lines: readonly AnswerLine[]; marked: boolean }) {
  const words = useTranslations('questions')
  return (
    <ul>
      {lines.map(({ prompt, text, isRight }, index) => (
        <li key={index} className={marked ? (isRight ? 'right-text' : 'wrong-text') : undefined}>
          {marked && (
            <>
              <Icon name={isRight ? 'tick' : 'cross'} />{' '}
              <span className="vh">{isRight ? words('verdict.right') : words('verdict.wrong')}</span>
            </>
          )}
          {prompt && `${prompt}: `}
          {text ?? words('verdict.none')}
        </li>
      ))}
    </ul>
  )
}
