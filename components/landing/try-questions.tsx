'use client'

import { useEffect, useRef, useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { StemText } from '@/components/questions/question-stem'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import type { TryOut, TryOutQuestion } from '@/lib/domain/questions/try-out'
import type { Route } from 'next'

import { TryLeftOut } from './try-left-out'
import styles from './try-out.module.css'
import { TryQuestion } from './try-question'

const SHOWN_AT_FIRST = 7

/** The questions of a try-out, one of them open. `onOpen` hears which, to freshen its stroke in the text. */
export function TryQuestions({
  made,
  milliseconds,
  open,
  onOpen,
}: {
  made: TryOut
  milliseconds: number
  open: string | null
  onOpen: (id: string | null) => void
}) {
  const t = useTranslations('landing')
  const [marks, setMarks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [showsAll, showAll] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const { questions } = made
  const shown = showsAll ? questions : questions.slice(0, SHOWN_AT_FIRST)
  const right = [...marks.values()].filter(Boolean).length

  // Only a step taken here moves the focus: the first question opens by itself, under the reader's own cursor.
  const step = useRef(false)
  useEffect(() => {
    if (!step.current) return
    step.current = false
    list.current?.querySelector<HTMLElement>('form :is(input, select, button)')?.focus()
  }, [open])

  function goTo(question: TryOutQuestion | undefined) {
    if (!question) return
    showAll(showsAll || questions.indexOf(question) >= SHOWN_AT_FIRST)
    step.current = true
    onOpen(question.id)
  }

  const nextAfter = (id: string) => {
    const at = questions.findIndex((question) => question.id === id)
    return [...questions.slice(at + 1), ...questions.slice(0, at)].find((question) => !marks.has(question.id))
  }

  return (
    <section aria-labelledby="made">
      <div className={styles.head}>
        <h2 className="subhead" id="made">
          {t('made.count', { count: questions.length })}
        </h2>
        <span className="folio">{t('made.time', { seconds: secondsOf(milliseconds) })}</span>
      </div>
      {questions.length === 0 && <p className={styles.none}>{t('made.none')}</p>}
      <ol className={styles.made} ref={list}>
        {shown.map((question) => {
          const isOpen = question.id === open
          return (
            <li key={question.id} data-open={isOpen || undefined}>
              <span className={isOpen ? 'fact-n n-now' : 'fact-n'}>{question.stroke}</span>
              {isOpen ? (
                <TryQuestion
                  question={question}
                  sentences={made.sentences}
                  onMarked={(isRight) => setMarks(new Map(marks).set(question.id, isRight))}
                  onNext={nextAfter(question.id) ? () => goTo(nextAfter(question.id)) : null}
                />
              ) : (
                <button type="button" className={styles.stem} onClick={() => goTo(question)}>
                  <StemText text={question.stem} />
                </button>
              )}
              <FormTag question={question} mark={marks.get(question.id)} />
            </li>
          )
        })}
      </ol>
      {!showsAll && questions.length > SHOWN_AT_FIRST && (
        <Button kind="quiet" onClick={() => showAll(true)}>
          {t('made.more', { count: questions.length - SHOWN_AT_FIRST })}
        </Button>
      )}
      <p className="note" role="status">
        {marks.size > 0 &&
          (marks.size === questions.length
            ? t('made.done', { count: questions.length, right })
            : t('made.score', { right, answered: marks.size }))}
      </p>
      {questions.length > 0 && (
        <div className={`row ${styles.acts}`}>
          {marks.size < questions.length && (
            <Button
              kind="primary"
              onClick={() => goTo(questions.find((question) => !marks.has(question.id)))}
            >
              {marks.size > 0 ? t('made.goOn') : t('made.all', { count: questions.length })}
            </Button>
          )}
          <LinkButton kind="quiet" href={'/sign-up' as Route}>
            {t('made.keep')}
          </LinkButton>
        </div>
      )}
      <TryLeftOut leftOut={made.leftOut} count={made.leftOutCount} />
    </section>
  )
}

function FormTag({ question, mark }: { question: TryOutQuestion; mark: boolean | undefined }) {
  const t = useTranslations('questions')
  if (mark === undefined) return <span className="tag">{t(`form.${question.form}`)}</span>
  return (
    <span className={mark ? 'tag tag--right' : 'tag tag--wrong'}>
      <span className={mark ? 'i i-tick' : 'i i-cross'} aria-hidden="true" />{' '}
      {t(mark ? 'verdict.right' : 'verdict.wrong')}
    </span>
  )
}

const secondsOf = (milliseconds: number): string =>
  Math.max(0.01, milliseconds / 1000).toFixed(milliseconds < 95 ? 2 : 1)
