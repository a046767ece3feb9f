import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { QuestionImage } from '@/components/questions/question-image'
import { CitedSource } from '@/components/questions/source-cite'
import { StemText } from '@/components/questions/question-stem'
import { Verdict } from '@/components/questions/verdict'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Tag } from '@/components/ui/tag'
import type { ResultQuestion, ResultView } from '@/lib/data/attempt-results'
import { repeatsQuote } from '@/lib/domain/articles/quote'
import { daysBetween } from '@/lib/domain/shared/calendar'
import type { AnswerLine } from '@/lib/domain/quizzes/answer-lines'
import { formatCalendarDate, formatDay } from '@/lib/i18n/format'

import styles from './result.module.css'

interface AnswerProps {
  question: ResultQuestion
  result: ResultView
}

/** Asks the teacher for the answer at a place to count. */
export type AskForMarks = (place: number) => Promise<void>

/** An answer to be mended: what was said, what the article says, and the sentence that says it. */
export function MissedAnswer({ question, result, ask }: AnswerProps & { ask: AskForMarks }) {
  const t = useTranslations('quizzes')
  const tasks = useTranslations('questions')
  const { place, form, stem, image, verdict, marks, maxMarks: max } = question
  return (
    <article className={styles.ans}>
      <div>
        <p className="folio">{t('result.question', { place, form: tasks(`form.${form}`) })}</p>
        <h3 className="stem">
          <StemText text={stem} />
        </h3>
        <QuestionImage image={image} />
        <dl>
          <Line label={t('result.yours')}>
            <Given lines={question.given} isNone={verdict === 'none'} />
          </Line>
          <Line label={t('result.article')}>
            <Right lines={question.right} />
          </Line>
        </dl>
        {verdict === 'late' && <p className={styles.keep}>{t('result.late')}</p>}
        {verdict === 'partly' && <p className={styles.keep}>{t('result.partly', { marks, max })}</p>}
        <MarkRequest question={question} ask={ask} />
        <ComesBack question={question} result={result} />
      </div>
      <Proof question={question} result={result} />
    </article>
  )
}

/** A right answer in one line; the sentence behind it opens below. */
export function RightAnswer({ question, result }: AnswerProps) {
  const { place, stem, image, right } = question
  return (
    <li>
      <details className={styles.short}>
        <summary>
          <span className="fact-n">{place}</span>
          <span className={styles.asked}>
            <StemText text={stem} />
          </span>
          <span className="folio">{useShortBack(question, result)}</span>
          <Tag kind="right" icon="tick">
            {right.map(lineWords).join('; ')}
          </Tag>
          <Icon name="chev" />
        </summary>
        <div className={styles.more}>
          <div>
            <QuestionImage image={image} />
            <Proof question={question} result={result} />
            <Settled question={question} />
          </div>
        </div>
      </details>
    </li>
  )
}

/** "I was right": the way to ask, or how it stands. */
function MarkRequest({ question, ask }: { question: ResultQuestion; ask: AskForMarks }) {
  const t = useTranslations('quizzes')
  const { request, place } = question
  if (request !== 'possible') return <Settled question={question} />
  return (
    <form action={ask.bind(null, place)}>
      <Button type="submit" kind="quiet">
        {t('result.iWasRight')}
      </Button>
      <p className="note">{t('result.iWasRightNote')}</p>
    </form>
  )
}

function Settled({ question: { request, word } }: { question: ResultQuestion }) {
  const t = useTranslations('quizzes')
  const isSettled = request !== 'none' && request !== 'possible'
  if (!isSettled && !word) return null
  return (
    <p className={styles.keep}>
      {isSettled && t(`result.request.${request}`)} {word && t('result.word', { word })}
    </p>
  )
}

function Line({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className={styles.mine}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const lineWords = ({ prompt, text }: AnswerLine): string =>
  prompt === null ? (text ?? '') : `${prompt}: ${text}`

function Given({ lines, isNone }: { lines: readonly AnswerLine[]; isNone: boolean }) {
  const t = useTranslations('quizzes')
  if (isNone) return <span className="none">{t('result.noAnswer')}</span>
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index} className={line.isRight ? 'right-text' : 'wrong-text'}>
          {line.prompt !== null && <span className={styles.prompt}>{line.prompt}: </span>}
          {line.isRight ? line.text : <s>{line.text ?? t('result.noAnswer')}</s>}{' '}
          <Icon name={line.isRight ? 'tick' : 'cross'} />
          <span className="vh">{t(line.isRight ? 'result.rightWord' : 'result.wrongWord')}</span>
        </li>
      ))}
    </ul>
  )
}

function Right({ lines }: { lines: readonly AnswerLine[] }) {
  const t = useTranslations('quizzes')
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index} className="right-text">
          {line.prompt !== null && <span className={styles.prompt}>{line.prompt}: </span>}
          <b>{line.text}</b> <Icon name="tick" />
          <span className="vh">{t('result.rightWord')}</span>
        </li>
      ))}
    </ul>
  )
}

/** A study day: "Monday 23 November". */
const dayWords = (day: string): string => formatDay(new Date(`${day}T00:00:00Z`), 'UTC')

function ComesBack({ question: { dueDay }, result: { today } }: AnswerProps) {
  const t = useTranslations('quizzes')
  if (dueDay === null) return null
  const b = (words: React.ReactNode) => <b>{words}</b>
  const away = daysBetween(today, dueDay)
  return (
    <p className={styles.keep}>
      {away <= 0
        ? t.rich('result.backToday', { b })
        : away === 1
          ? t.rich('result.backTomorrow', { b })
          : t.rich('result.backOn', { b, day: dayWords(dueDay) })}
    </p>
  )
}

function useShortBack({ dueDay }: ResultQuestion, { today }: ResultView): string {
  const t = useTranslations('quizzes')
  if (dueDay === null) return ''
  const away = daysBetween(today, dueDay)
  if (away <= 0) return t('result.shortToday')
  return away === 1 ? t('result.shortTomorrow') : t('result.shortOn', { day: dayWords(dueDay) })
}

/** The verdict, the sentence with its place, and why. */
function Proof({ question, result }: AnswerProps) {
  const t = useTranslations('quizzes')
  const { verdict, right, source, explanation, place, form } = question
  const mark = verdict === 'late' ? 'none' : verdict
  const says = right.length === 1 && form !== 'true-false' ? (right[0]?.text ?? null) : null
  const isNew = !repeatsQuote(explanation, source?.quote ?? null)
  const published = source?.article.publishedOn
  return (
    <div>
      {verdict !== 'right' && <Verdict mark={mark} answer={says} />}
      {source ? (
        <CitedSource
          source={source}
          date={published ? formatCalendarDate(published) : null}
          on={verdict !== 'right'}
          link={
            <Link href={`/quizzes/${result.assignmentId}/reading#q${place}` as Route} prefetch={false}>
              {t('result.readThere')}
            </Link>
          }
        />
      ) : (
        <p className="note">{t('result.noSource')}</p>
      )}
      {explanation && isNew && <p className={`note ${styles.why}`}>{explanation}</p>}
    </div>
  )
}
