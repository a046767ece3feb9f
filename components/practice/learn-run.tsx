'use client'
'use no memo' // The compiler's memo slots weigh more here than they save.

import { lazy, Suspense, useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { isGiven, type PlacedReply } from '@/components/quizzes/answer-store'
import { Button } from '@/components/ui/button'
import { askedWording, markReply, type MarkedReply } from '@/lib/domain/practice/asked'
import { learnRunOf, learntCount, nextToLearn } from '@/lib/domain/practice/learn'
import type { Wording } from '@/lib/domain/questions/wording'
import { seededRandom, seedFrom, shuffled } from '@/lib/domain/shared/random'

import type { DatedCard, DatedSession } from './dated-session'
import type { PracticeStore } from './practice-store'
import { RunEnd, RunFrame } from './run-frame'
import { usePractice } from './use-practice'

/** Each way of asking is loaded when it comes, and what is told of an answer with it. */
const AskedForm = lazy(async () => ({ default: (await import('./asked-form')).AskedForm }))
const CheckedAnswer = lazy(async () => ({
  default: (await import('@/components/quizzes/checked-answer')).CheckedAnswer,
}))
const RecalledCard = lazy(async () => ({ default: (await import('./recalled-card')).RecalledCard }))

/** Learning a set: each fact picked out of options, then told from memory, until it was told twice. */
export function LearnRun({ session, back }: { session: DatedSession; back: string }) {
  const t = useTranslations('practice')
  const practice = usePractice(session)
  const { run, store } = practice
  // What was just picked stays on screen until one goes on, though it counts already.
  const [held, setHeld] = useState<{ readonly cardId: string; readonly step: number } | null>(null)
  const cards = shuffled(session.cards, seededRandom(seedFrom(run.id)))
  const state = learnRunOf(
    cards.map(({ cardId, picked }) => ({ id: cardId, isRecognisable: picked !== null })),
    run.answers,
  )
  const next = nextToLearn(state)
  const step = held?.step ?? run.answers.length
  const card = cards.find(({ cardId }) => cardId === (held?.cardId ?? next?.id))
  const picked = held || next?.stage === 'recognise' ? card?.picked : null
  const count = learntCount(state)
  const label = t('learn.learnt', { count, total: cards.length })

  return (
    <RunFrame
      label={label}
      value={count}
      max={cards.length}
      step={`${run.id} ${step} ${card?.cardId}`}
      practice={practice}
      isTrial={session.learner === null}
    >
      <Suspense>
        {card && picked ? (
          <Recognise
            key={step}
            card={{ ...card, picked }}
            chance={`${run.id} ${step}`}
            store={store}
            onTold={() => setHeld({ cardId: card.cardId, step })}
            onNext={() => setHeld(null)}
          />
        ) : card ? (
          <RecalledCard key={step} card={card} store={store} step={step} />
        ) : (
          <RunEnd
            title={t('learn.done')}
            back={back}
            restart={t('learn.restart')}
            onRestart={practice.restart}
          >
            <p className="lede">{t('learn.doneBody', { count: cards.length })}</p>
          </RunEnd>
        )}
      </Suspense>
    </RunFrame>
  )
}

/** A fact picked out of what is offered, and what is right. */
function Recognise({
  card,
  chance,
  store,
  onTold,
  onNext,
}: {
  card: DatedCard & { readonly picked: Wording }
  chance: string
  store: PracticeStore
  onTold: () => void
  onNext: () => void
}) {
  const t = useTranslations('practice')
  const { cardId, picked, source, explanation } = card
  const [reply, setReply] = useState<PlacedReply>()
  const [marked, setMarked] = useState<MarkedReply | null>(null)
  const asked = askedWording(picked, 1, chance)

  function check() {
    if (marked) return onNext()
    if (!isGiven(reply)) return
    const result = markReply(picked, asked, reply)
    setMarked(result)
    onTold()
    store.give({ cardId, isRight: result.isRight, isRecalled: false })
  }

  return (
    <AskedForm
      asked={asked}
      place={t('learn.recognise')}
      reply={reply}
      isFixed={marked !== null}
      onReply={setReply}
      onNext={check}
      told={
        marked && (
          <Suspense>
            <CheckedAnswer checked={{ ...marked, place: 1, explanation, source }} />
          </Suspense>
        )
      }
    >
      <Button kind="primary" type="submit" data-likely={marked ? true : undefined}>
        {t(marked ? 'learn.next' : 'learn.check')}
      </Button>
    </AskedForm>
  )
}
