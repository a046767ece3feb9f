'use client'
'use no memo' // The compiler's memo slots weigh more here than they save.

import { lazy, Suspense, useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { isGiven, type PlacedReply } from '@/components/quizzes/answer-store'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { newId } from '@/components/ui/new-id'
import { RadioGroup } from '@/components/ui/choice'
import { askedWording, markReply } from '@/lib/domain/practice/asked'
import { drawTest, testSizes } from '@/lib/domain/practice/own-test'

import type { DatedSession } from './dated-session'
import { keyOf } from './kept-run'
import styles from './practice.module.css'
import { RunFrame } from './run-frame'
import type { TestedQuestion } from './test-result'
import { useKept } from './use-kept'
import { usePractice } from './use-practice'

/** Loaded once a test has begun, and its result with it, so that it can end without a network. */
const AskedForm = lazy(async () => {
  const [form] = await Promise.all([import('./asked-form'), import('./test-result')])
  return { default: form.AskedForm }
})
const TestResult = lazy(async () => ({ default: (await import('./test-result')).TestResult }))

/** A test under way or marked. Without questions it has not begun. */
interface OwnTest {
  readonly id: string
  readonly cardIds: readonly string[]
  readonly replies: Readonly<Record<string, PlacedReply>>
  readonly place: number
  readonly isMarked: boolean
}

const NOT_BEGUN: OwnTest = { id: '', cardIds: [], replies: {}, place: 1, isMarked: false }

const isTest = (found: unknown): found is OwnTest =>
  typeof found === 'object' &&
  found !== null &&
  'cardIds' in found &&
  Array.isArray(found.cardIds) &&
  'replies' in found &&
  'place' in found

/** A test of one's own: so many questions of the set, marked at the end. */
export function TestRun({ session, back }: { session: DatedSession; back: string }) {
  const t = useTranslations('practice')
  const practice = usePractice(session)
  const [test, change] = useKept(`${keyOf(session)}.draft`, NOT_BEGUN, isTest)
  const asked = questionsOf(test, session)
  const { place, replies, isMarked } = test
  const current = isMarked ? undefined : asked[place - 1]
  const total = asked.length
  const isLast = place === total
  const count = asked.filter(({ card }) => isGiven(replies[card.cardId])).length

  function mark() {
    for (const { card, asked: wording } of asked) {
      const { verdict, isRight } = markReply(card.own, wording, replies[card.cardId])
      const isSkipped = verdict === 'none'
      practice.store.give({
        cardId: card.cardId,
        isRight: isSkipped ? null : isRight,
        isRecalled: wording.question.options.length === 0,
      })
    }
    change({ ...test, isMarked: true })
  }

  function begin(size: number) {
    const id = newId()
    const ids = session.cards.map(({ cardId }) => cardId)
    practice.restart()
    change({ ...NOT_BEGUN, id, cardIds: drawTest(ids, size, id) })
  }

  return (
    <RunFrame
      label={
        total === 0 ? t('mode.test') : isMarked ? t('test.marked') : t('test.answered', { count, total })
      }
      value={isMarked ? total : count}
      max={total}
      step={`${test.id} ${place} ${isMarked}`}
      practice={practice}
      isTrial={session.learner === null}
    >
      {total === 0 && <NewTest count={session.cards.length} onBegin={begin} />}
      <Suspense>
        {current && (
          <AskedForm
            key={place}
            asked={current.asked}
            place={t('place', { place, total })}
            reply={replies[current.card.cardId]}
            isFixed={false}
            onReply={(reply) => change({ ...test, replies: { ...replies, [current.card.cardId]: reply } })}
            onNext={() => (isLast ? undefined : change({ ...test, place: place + 1 }))}
          >
            <Button disabled={place === 1} onClick={() => change({ ...test, place: place - 1 })}>
              <Icon name="left" /> {t('test.back')}
            </Button>
            {isLast ? (
              <Button kind="primary" onClick={mark}>
                {t('test.mark')}
              </Button>
            ) : (
              <Button kind="primary" type="submit">
                {t('test.next')} <Icon name="right" />
              </Button>
            )}
          </AskedForm>
        )}
        {isMarked && total > 0 && (
          <TestResult questions={asked} back={back} onRestart={() => change(NOT_BEGUN)} />
        )}
      </Suspense>
    </RunFrame>
  )
}

function questionsOf({ id, cardIds, replies }: OwnTest, { cards }: DatedSession): readonly TestedQuestion[] {
  return cardIds.flatMap((cardId, index) => {
    const card = cards.find((one) => one.cardId === cardId)
    if (!card) return []
    return [{ card, asked: askedWording(card.own, index + 1, `${id} ${cardId}`), reply: replies[cardId] }]
  })
}

/** How many questions the test is to have. */
function NewTest({ count, onBegin }: { count: number; onBegin: (size: number) => void }) {
  const t = useTranslations('practice')
  const sizes = testSizes(count)
  const [size, setSize] = useState(sizes[0] ?? count)
  return (
    <form
      className={styles.begin}
      onSubmit={(event) => {
        event.preventDefault()
        onBegin(size)
      }}
    >
      <p className="lede">{t('test.lede')}</p>
      <RadioGroup
        legend={t('test.size')}
        name="size"
        value={String(size)}
        onChange={(value) => setSize(Number(value))}
        options={sizes.map((each) => ({
          value: String(each),
          label: each === count ? t('test.all', { count }) : t('test.some', { count: each }),
        }))}
      />
      <Button kind="primary" type="submit">
        {t('test.begin')}
      </Button>
    </form>
  )
}
