'use client'

import { useEffect, useRef, useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { StemText } from '@/components/questions/question-stem'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import type { TryOut, TryOutQuestion } from '@/lib/domain/questions/try-out'

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
        {shown.map((question) => (
          <li key={question.id} data-open={question.id === open || undefined}>
            <span className={question.id === open ? 'fact-n n-now' : 'fact-n'}>{question.stroke}</span>
            {question.id === open ? (
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
        ))}
      </ol>
      {shown.length < questions.length && (
        <Button kind="quiet" onClick={() => showAll(true)}>
          {t('made.more', { count: questions.length - shown.length })}
        </Button>
      )}
      <Score
        marks={marks}
        count={questions.length}
        onGoOn={() => goTo(questions.find(({ id }) => !marks.has(id)))}
      />
      <TryLeftOut leftOut={made.leftOut} />
    </section>
  )
}

/** How the answers given so far stand, and the way on. */
function Score({
  marks,
  count,
  onGoOn,
}: {
  marks: ReadonlyMap<string, boolean>
  count: number
  onGoOn: () => void
}) {
  const t = useTranslations('landing')
  const answered = marks.size
  const right = [...marks.values()].filter(Boolean).length
  return (
    <>
      <p className="note" role="status">
        {answered > 0 &&
          (answered === count ? t('made.done', { count, right }) : t('made.score', { right, answered }))}
      </p>
      {count > 0 && (
        <div className={`row ${styles.acts}`}>
          {answered < count && (
            <Button kind="primary" onClick={onGoOn}>
              {answered > 0 ? t('made.goOn') : t('made.all', { count })}
            </Button>
          )}
          <LinkButton kind="quiet" href="/sign-up">
            {t('made.keep')}
          </LinkButton>
        </div>
      )}
    </>
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
