import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { strokeOf } from '@/components/facts/fact-state'
import { PageHead } from '@/components/layout/page-head'
import { QuestionStem } from '@/components/questions/question-stem'
import { SourceQuote } from '@/components/questions/source-quote'
import { Icon } from '@/components/ui/icon'
import type { AnsweredQuestionView, StudentAttemptView } from '@/lib/data/student-attempt'
import type { AnswerLine } from '@/lib/domain/quizzes/answer-lines'
import { formatCalendarDate, formatDayAndTime } from '@/lib/i18n/format'

import styles from './student-attempt.module.css'

/** One student's attempt: each question with the answer given, the right one, and the sentence that proves it. */
export function StudentAttempt({ attempt }: { attempt: StudentAttemptView }) {
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
          <Answered key={index} question={question} place={index + 1} />
        ))}
      </ol>
    </>
  )
}

function Answered({ question, place }: { question: AnsweredQuestionView; place: number }) {
  const t = useTranslations('assignments')
  const forms = useTranslations('questions')
  const { marks, maxMarks, source } = question
  const isRight = marks === maxMarks
  return (
    <li>
      <div>
        <QuestionStem
          stem={question.stem}
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
