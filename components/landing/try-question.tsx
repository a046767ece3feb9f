'use client'

import { useId, useState, type FormEvent } from 'react'

import { useTranslations } from '#i18n/translations'
import { AnswerField, type AnswerSoFar, type AskedAnswer } from '@/components/questions/answer-field'
import { GapStem } from '@/components/questions/gap-stem'
import { MarkedOptions } from '@/components/questions/choice-options'
import { QuestionStem } from '@/components/questions/question-stem'
import { SourceQuote } from '@/components/questions/source-quote'
import { MarkedTrueFalse } from '@/components/questions/true-false'
import { Verdict, type Mark } from '@/components/questions/verdict'
import { Button } from '@/components/ui/button'
import type { TryOutQuestion } from '@/lib/domain/questions/try-out'
import { grade, isAnswered, optionsOf } from '@/lib/domain/quizzes/grade'

import styles from './try-out.module.css'

const NOTHING: AnswerSoFar = { chosen: [], text: null }

/** One question of the try-out, open: answered and marked in place. */
export function TryQuestion({
  question,
  sentences,
  onMarked,
  onNext,
}: {
  question: TryOutQuestion
  sentences: number
  onMarked: (isRight: boolean) => void
  onNext: (() => void) | null
}) {
  const t = useTranslations('landing')
  const stemId = useId()
  const [answer, setAnswer] = useState(NOTHING)
  const [mark, setMark] = useState<Mark | null>(null)
  const name = `answer-${question.id}`

  function check(event: FormEvent) {
    event.preventDefault()
    if (!isAnswered(question, answer)) return
    const { marks, isRight } = grade(question, answer)
    setMark(isRight ? 'right' : marks > 0 ? 'partly' : 'wrong')
    onMarked(isRight)
  }

  return (
    <form className={styles.open} onSubmit={check}>
      {question.form === 'cloze' && !mark ? (
        <GapStem
          as="h3"
          id={stemId}
          name={name}
          stem={question.stem}
          value={answer.text ?? ''}
          onChange={(text) => setAnswer({ chosen: [], text })}
        />
      ) : (
        <QuestionStem as="h3" id={stemId} stem={question.stem} context={question.context} />
      )}
      {mark ? (
        <Marked question={question} answer={answer} />
      ) : (
        <AnswerField
          name={name}
          labelledBy={stemId}
          asked={askedOf(question)}
          answer={answer}
          onAnswer={setAnswer}
        />
      )}
      <div aria-live="polite" className={styles.outcome}>
        {mark && <Outcome question={question} mark={mark} sentences={sentences} />}
      </div>
      <div className="row">
        {!mark && (
          <>
            <Button type="submit">{t('made.check')}</Button>
            <Button kind="quiet" onClick={() => setMark('none')}>
              {t('made.show')}
            </Button>
          </>
        )}
        {mark && onNext && <Button onClick={onNext}>{t('made.next')}</Button>}
      </div>
    </form>
  )
}

function Marked({ question, answer }: { question: TryOutQuestion; answer: AnswerSoFar }) {
  const given = optionsOf(question)[answer.chosen[0] ?? -1] ?? null
  if (question.form === 'choice')
    return <MarkedOptions options={question.options} given={given} right={question.key} />
  if (question.form === 'true-false') return <MarkedTrueFalse given={given} right={question.key} />
  return null
}

function Outcome({ question, mark, sentences }: { question: TryOutQuestion; mark: Mark; sentences: number }) {
  const t = useTranslations('landing')
  return (
    <div className="stack--3">
      <Verdict mark={mark} answer={keyOf(question)} />
      <SourceQuote
        sentence={{ text: question.excerpt, mark: question.mark }}
        cite={
          <>
            {t('made.sentence', { number: question.sentence, total: sentences })}.{' '}
            <a href={`#stroke-${question.stroke}`}>{t('made.find')}</a>
          </>
        }
      />
    </div>
  )
}

function askedOf(question: TryOutQuestion): AskedAnswer {
  return {
    form: question.form,
    options: optionsOf(question),
    prompts: question.form === 'matching' ? question.pairs.map(({ prompt }) => prompt) : [],
    unit: question.form === 'number' ? question.unit : null,
  }
}

/** The key in words, as the verdict tells it. */
function keyOf(question: TryOutQuestion): string {
  if (question.form === 'matching')
    return question.pairs.map(({ prompt, match }) => `${prompt}: ${match}`).join('; ')
  return typeof question.key === 'string' ? question.key : question.key.join(', ')
}
