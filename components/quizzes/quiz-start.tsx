import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { FieldError, TextField } from '@/components/ui/field'
import { Icon, type IconName } from '@/components/ui/icon'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import type { QuizView } from '@/lib/data/quizzes'
import { MAX_CODE } from '@/lib/domain/assignments/access-code'
import { isPractice } from '@/lib/domain/assignments/feedback'
import type { PracticeMode } from '@/lib/domain/practice/modes'
import { mayAnswer } from '@/lib/domain/assignments/status'

import { exactWords, whenWords, type Clock } from './due-words'
import styles from './quiz-start.module.css'

/** What a quiz asks of one before it begins: the rules, and one button. */
export function QuizStart({
  quiz,
  clock,
  begin,
  refused,
}: {
  quiz: QuizView
  clock: Clock
  /** Begins an attempt, or goes on. */
  begin: (formData: FormData) => Promise<void>
  /** Why the last try to begin was refused. */
  refused: string | null
}) {
  const t = useTranslations('quizzes')
  if (quiz.practice) return <PracticeStart quiz={quiz} mode={quiz.practice.mode} />
  return (
    <div className={styles.start}>
      {refused && <FieldError>{refused}</FieldError>}
      <div className={`row ${styles.acts}`}>
        <StartAct quiz={quiz} begin={begin} />
      </div>
      <Section title={t('start.rules')}>
        <Rules quiz={quiz} clock={clock} />
      </Section>
      {quiz.handedIn.length > 0 && (
        <Section title={t('start.earlier')}>
          <Runs quiz={quiz} clock={clock} />
        </Section>
      )}
    </div>
  )
}

/** What a practice asks for, when it is done, and the ways to it. */
function PracticeStart({ quiz, mode }: { quiz: QuizView; mode: PracticeMode }) {
  const t = useTranslations('quizzes')
  const { assignmentId, status, handedIn, practice } = quiz
  const at = `/quizzes/${assignmentId}/practice`
  const isDone = handedIn.length > 0
  return (
    <div className={styles.start}>
      <p className="lede">{t(`practice.${mode === 'learn' ? 'learn' : 'flashcards'}`)}</p>
      <div className={`row ${styles.acts}`}>
        {status === 'not-open' ? (
          <p>{t('practice.notOpen')}</p>
        ) : (
          <>
            <LinkButton kind="primary" href={`${at}/${mode}` as Route}>
              {t(isDone ? 'practice.again' : practice?.isBegun ? 'list.continue' : 'start.begin')}
              <Icon name="right" />
            </LinkButton>
            <LinkButton kind="quiet" href={at as Route}>
              {t('practice.others')}
            </LinkButton>
          </>
        )}
      </div>
      <p className="note">{t('practice.rules')}</p>
    </div>
  )
}

function StartAct({ quiz, begin }: { quiz: QuizView; begin: (formData: FormData) => Promise<void> }) {
  const t = useTranslations('quizzes')
  const { assignmentId, status, open, handedIn } = quiz
  const result = (
    <LinkButton
      kind={open || mayAnswer(status) ? 'quiet' : 'primary'}
      href={`/quizzes/${assignmentId}/result` as Route}
    >
      {t('start.result')}
    </LinkButton>
  )
  return (
    <>
      {(open || mayAnswer(status)) && (
        <form action={begin} className={styles.begin}>
          {quiz.needsCode && !open && (
            <TextField
              label={t('start.code')}
              hint={t('start.codeHint')}
              name="accessCode"
              required
              maxLength={MAX_CODE}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
          )}
          <SubmitButton kind="primary">
            {open
              ? t('start.goOn', { place: open.nextPlace })
              : handedIn.length > 0
                ? t('start.again', { number: handedIn.length + 1 })
                : t('start.begin')}
            <Icon name="right" />
          </SubmitButton>
        </form>
      )}
      {status === 'not-open' && <p>{t('start.notOpen')}</p>}
      {status === 'closed' && !open && <p>{t('start.closed')}</p>}
      {handedIn.length > 0 && result}
      {!open && !quiz.toldAt && (handedIn.length > 0 || status === 'closed') && (
        <LinkButton kind="quiet" href={`/quizzes/${assignmentId}/practice` as Route}>
          {t('start.practise')}
        </LinkButton>
      )}
    </>
  )
}

/** How one goes from question to question. */
function questionsRule(quiz: QuizView) {
  if (isPractice(quiz)) return 'start.questionsPractice'
  return quiz.isOneWay ? 'start.questionsOneWay' : 'start.questions'
}

function Rules({ quiz, clock }: { quiz: QuizView; clock: Clock }) {
  const t = useTranslations('quizzes')
  const { questionCount: count, timeLimitSeconds, attemptsAllowed: allowed, handedIn } = quiz
  const left = Math.max(0, allowed - handedIn.length - (quiz.open ? 1 : 0))
  const limit =
    timeLimitSeconds === null
      ? t('start.noLimit')
      : t('start.limit', { minutes: Math.ceil(timeLimitSeconds / 60) })
  const rules: readonly (readonly [IconName, string])[] = [
    ['pen', t(questionsRule(quiz), { count })],
    ['clock', limit],
    ['swap', t('start.attempts', { allowed, left, counted: quiz.countedAttempt })],
    ['saved', t('start.saved')],
    [
      'eye',
      quiz.toldAt ? t('start.afterClose', { when: exactWords(t, quiz.toldAt, clock) }) : t('start.after'),
    ],
    ['undo', t('start.cards')],
  ]
  return (
    <ul className={styles.rules}>
      {rules.map(([icon, words]) => (
        <li key={icon}>
          <Icon name={icon} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}

function Runs({ quiz, clock }: { quiz: QuizView; clock: Clock }) {
  const t = useTranslations('quizzes')
  return (
    <ul className={styles.runs}>
      {quiz.handedIn.map(({ number, handedInAt, marks, maxMarks }) => (
        <li key={number}>
          {quiz.toldAt ? (
            t('start.attempt', { number })
          ) : (
            <Link href={`/quizzes/${quiz.assignmentId}/result?attempt=${number}` as Route} prefetch={false}>
              {t('start.attempt', { number })}
            </Link>
          )}
          <span className="note">{t('when.handedIn', { when: whenWords(t, handedInAt, clock) })}</span>
          {marks !== null && maxMarks !== null && (
            <span className="num">{t('list.score', { marks, max: maxMarks })}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
