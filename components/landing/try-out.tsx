'use client'

import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { Skeleton } from '@/components/ui/skeleton'
import type { TryOut as Made } from '@/lib/domain/questions/try-out'

import { askForQuestions, faultOf, type TryFault } from './ask-for-questions'
import { SAMPLE_ARTICLE } from './sample-article'
import { TryBox } from './try-box'
import styles from './try-out.module.css'
import { TrySheet } from './try-sheet'

// Marking and the forms of answer are most of this page's weight, and are fetched while the text is read.
const loadQuestions = () => import('./try-questions')
const TryQuestions = lazy(async () => ({ default: (await loadQuestions()).TryQuestions }))

interface Run {
  readonly made: Made
  readonly milliseconds: number
  readonly seed: number
}

/** The box on the landing page: a text goes in, and comes back marked with questions. `example` is shown before. */
export function TryOut({ example }: { example: ReactNode }) {
  const t = useTranslations('landing')
  const [text, setText] = useState('')
  const [run, setRun] = useState<Run | null>(null)
  const [isMaking, setMaking] = useState(false)
  const [fault, setFault] = useState<TryFault | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const isEditing = useRef(false)

  useEffect(() => {
    if (!run && isEditing.current) box.current?.focus()
  }, [run])

  async function make(words: string, seed: number) {
    if (isMaking) return
    const early = faultOf(words)
    setFault(early)
    if (early) return
    setMaking(true)
    void loadQuestions().catch(() => {})
    const result = await askForQuestions(words, seed)
    setMaking(false)
    if (!result.ok) return setFault(result.fault)
    setRun({ ...result, seed })
    setOpen(result.made.questions[0]?.id ?? null)
  }

  function edit(words: string) {
    isEditing.current = true
    setText(words)
    setRun(null)
    setFault(null)
  }

  function trySample() {
    setText(SAMPLE_ARTICLE)
    void make(SAMPLE_ARTICLE, 1)
  }

  return (
    <div className={styles.bench}>
      {run ? (
        <TrySheet
          isMaking={isMaking}
          made={run.made}
          openStroke={run.made.questions.find(({ id }) => id === open)?.stroke ?? null}
          onEdit={() => edit(text)}
          onClear={() => edit('')}
          onAgain={() => make(text, run.seed + 1)}
        />
      ) : (
        <TryBox
          text={text}
          fault={fault}
          isMaking={isMaking}
          box={box}
          onText={setText}
          onMake={() => make(text, 1)}
          onSample={trySample}
        />
      )}
      <div>
        <p className="vh" role="status">
          {run && !isMaking && t('made.ready', { count: run.made.questions.length })}
        </p>
        {isMaking ? (
          <Waiting />
        ) : run ? (
          <Suspense fallback={<Waiting />}>
            <TryQuestions
              key={`${run.seed} ${run.made.text}`}
              made={run.made}
              milliseconds={run.milliseconds}
              open={open}
              onOpen={setOpen}
            />
          </Suspense>
        ) : (
          example
        )}
      </div>
    </div>
  )
}

function Waiting() {
  const t = useTranslations('landing')
  return (
    <div className={styles.waiting}>
      <Skeleton label={t('box.making')} lines={6} />
    </div>
  )
}
