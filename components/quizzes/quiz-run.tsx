'use client'
'use no memo' // The compiler's memo slots weigh more here than they save.

import { useEffect, useEffectEvent, useRef, useState, type FormEvent, type RefObject } from 'react'

import { chosenWith } from '@/components/questions/choice-options'
import type { CheckedView } from '@/lib/data/checked-answers'
import type { QuestionForTaking } from '@/lib/domain/quizzes/taking'

import { isGiven, type AnswerStore, type KnownReply, type PlacedReply } from './answer-store'
import { EndedDialog } from './ended-dialog'
import { HandInDialog } from './hand-in-dialog'
import { QuestionMap } from './question-map'
import styles from './quiz-run.module.css'
import { RunHead } from './run-head'
import { RunPlace } from './run-place'
import { lettersOf, RunNav, RunSteps } from './run-question'
import { useAnswers } from './use-answers'
import { useChecks } from './use-checks'
import { useCountdown } from './use-countdown'
import { useHandIn } from './use-hand-in'
import { useRunKeys } from './use-run-keys'

/** An open attempt, as the browser may know it. Times are the server's, in milliseconds. */
export interface Run {
  readonly attemptId: string
  readonly assignmentId: string
  readonly title: string
  readonly startedAt: number
  readonly deadlineAt: number | null
  readonly now: number
  readonly questions: readonly QuestionForTaking[]
  readonly replies: readonly KnownReply[]
  readonly isPractice: boolean
  readonly isOneWay: boolean
  readonly checked: readonly CheckedView[]
}

const NOTHING: PlacedReply = { chosen: [], text: null }

/** How long after the last letter typed text is sent; it is on the device at once. */
const TYPING_MS = 600

/** Taking a quiz: one question a screen, every answer saved as it is given, handed in once. */
export function QuizRun({ run }: { run: Run }) {
  const { questions } = run
  const [place, setPlace] = useState(() => firstOpenPlace(run))
  const [flags, setFlags] = useState<ReadonlySet<number>>(new Set())
  const { replies, saving, ended, store } = useAnswers(run)
  const handIn = useHandIn(run, store)
  const checks = useChecks(run, store)
  const secondsLeft = useCountdown(run.deadlineAt, run.now)
  const top = useShown(store, place)
  const question = questions[place - 1]

  useEnd(handIn, { isTimeUp: secondsLeft === 0, isIn: ended === 'handed-in' })

  function go(to: number) {
    if (to < 1 || to > questions.length || (run.isOneWay && to < place)) return
    // Coming to a question is kept, as an empty answer: from then on those before it stand.
    if (run.isOneWay && !replies.has(to)) store.reply(to, NOTHING, 0)
    setPlace(to)
  }

  const told = checks.at(place)
  const isToCheck = run.isPractice && !told && isGiven(replies.get(place))
  const reply = (given: PlacedReply) => {
    if (!told) store.reply(place, given, given.text === null ? 0 : TYPING_MS)
  }
  const goOn = () => (place === questions.length ? handIn.ask() : go(place + 1))
  const next = () => (isToCheck ? void checks.check(place) : goOn())
  const choose = (position: number) =>
    question && reply({ chosen: chosenWith(question.form, replies.get(place)?.chosen, position), text: null })
  useRunKeys({ letters: question ? lettersOf(question) : [], onChoose: choose, onNext: next })

  const places = placesOf(questions, replies, flags)
  if (!question) return null

  return (
    <>
      <RunHead title={run.title} saving={saving} secondsLeft={secondsLeft} />
      <main id="main" className={`page ${styles.run}`}>
        <form
          aria-labelledby="stem"
          onSubmit={(event: FormEvent) => {
            event.preventDefault()
            next()
          }}
        >
          <RunSteps place={place} total={questions.length} />
          <div ref={top} tabIndex={-1} className={styles.top}>
            <RunPlace
              key={place}
              question={question}
              total={questions.length}
              reply={replies.get(place)}
              isOneWay={run.isOneWay}
              practice={run.isPractice ? { told, isOffline: checks.step === 'offline' } : null}
              onReply={reply}
            />
          </div>
          <RunNav
            isFirst={place === 1}
            isOneWay={run.isOneWay}
            isLast={place === questions.length}
            isFlagged={flags.has(place)}
            isToCheck={isToCheck}
            onBack={() => go(place - 1)}
            onFlag={() => setFlags(toggled(flags, place))}
          />
        </form>
        <QuestionMap places={places} here={place} onGo={run.isOneWay ? null : go} onHandIn={handIn.ask} />
      </main>
      <HandInDialog
        step={handIn.step}
        places={places}
        secondsLeft={secondsLeft}
        isOneWay={run.isOneWay}
        onStay={(to) => {
          handIn.stay()
          if (to !== undefined) go(to)
        }}
        onHandIn={() => void handIn.send()}
      />
      <EndedDialog why={ended === 'handed-in' ? null : ended} onRetry={() => void store.flush()} />
    </>
  )
}

/** Hands in when the time is up, and shows the result of what was handed in elsewhere. */
function useEnd(
  handIn: ReturnType<typeof useHandIn>,
  { isTimeUp, isIn }: { readonly isTimeUp: boolean; readonly isIn: boolean },
): void {
  const end = useEffectEvent(() => void (isIn ? handIn.showResult() : handIn.send()))
  useEffect(() => {
    if (isTimeUp || isIn) end()
  }, [isTimeUp, isIn])
}

function firstOpenPlace({ questions, replies, isOneWay }: Run): number {
  if (isOneWay) return Math.max(1, ...replies.map(({ place }) => place))
  const answered = new Set(replies.filter(isGiven).map(({ place }) => place))
  return questions.find(({ place }) => !answered.has(place))?.place ?? questions.length
}

const placesOf = (
  questions: Run['questions'],
  replies: ReadonlyMap<number, PlacedReply>,
  flags: ReadonlySet<number>,
) =>
  questions.map(({ place }) => ({
    place,
    isAnswered: isGiven(replies.get(place)),
    isFlagged: flags.has(place),
  }))

function toggled(flags: ReadonlySet<number>, place: number): ReadonlySet<number> {
  const others = [...flags].filter((flag) => flag !== place)
  return new Set(flags.has(place) ? others : [...others, place])
}

/** Tells the store what is on screen, and takes the focus along; answers with where the question goes. */
function useShown(store: AnswerStore, place: number): RefObject<HTMLDivElement | null> {
  const top = useRef<HTMLDivElement>(null)
  const hasMoved = useRef(false)
  useEffect(() => {
    store.show()
    if (hasMoved.current) focusQuestion(top.current)
    hasMoved.current = true
  }, [store, place])
  return top
}

/** The focus goes with the question: to its field where a keyboard is likely, else to its beginning. */
function focusQuestion(top: HTMLElement | null) {
  const field = top?.querySelector<HTMLElement>('input[type="text"]')
  const hasKeyboard = window.matchMedia('(hover: hover) and (pointer: fine)').matches
  const target = field && hasKeyboard ? field : top
  target?.focus({ preventScroll: true })
  window.scrollTo({ top: 0 })
}
