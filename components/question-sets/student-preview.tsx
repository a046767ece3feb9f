'use client'

import { useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { AnswerField, type AnswerSoFar, type AskedAnswer } from '@/components/questions/answer-field'
import { GapStem } from '@/components/questions/gap-stem'
import { QuestionImage } from '@/components/questions/question-image'
import { QuestionMeta, QuestionStem } from '@/components/questions/question-stem'
import type { WordingDraft } from '@/lib/domain/questions/draft'
import { readDraft } from '@/lib/domain/questions/edit'
import { GAP } from '@/lib/domain/questions/kinds'
import { TRUE_FALSE } from '@/lib/domain/questions/kinds'
import { keyText } from '@/lib/domain/questions/wording'

import styles from './review-queue.module.css'

const STEM = 'preview-stem'
const NOTHING: AnswerSoFar = { chosen: [], text: null }

/** The question as its students will see it, while it is being typed: it can be tried, and nothing of that is kept. */
export function StudentPreview({ draft }: { draft: WordingDraft }) {
  const t = useTranslations('questionSets')
  return (
    <section className={`sect ${styles.preview}`} aria-label={t('preview.title')}>
      <h2 className="subhead">{t('preview.title')}</h2>
      {draft.stem.trim() === '' ? (
        <p className="note">{t('preview.empty')}</p>
      ) : (
        <Asked key={`${draft.form} ${shown(draft.options).join()}`} draft={draft} />
      )}
      <Told draft={draft} />
    </section>
  )
}

function Asked({ draft }: { draft: WordingDraft }) {
  const tasks = useTranslations('questions')
  const [answer, setAnswer] = useState(NOTHING)
  const { form, stem, image } = draft
  const context = draft.context.trim() || null
  const meta = [tasks(`task.${form}`)]
  const isGapped = form === 'cloze' && stem.includes(GAP)
  return (
    <>
      {isGapped ? (
        <>
          <QuestionMeta meta={meta} context={context} />
          <GapStem
            id={STEM}
            as="h3"
            stem={stem}
            name="preview"
            value={answer.text ?? ''}
            onChange={(text) => setAnswer({ chosen: [], text })}
          />
          <QuestionImage image={image} />
        </>
      ) : (
        <QuestionStem id={STEM} as="h3" stem={stem} meta={meta} context={context} image={image} />
      )}
      <AnswerField
        name="preview"
        labelledBy={STEM}
        asked={askedOf(draft)}
        answer={answer}
        onAnswer={setAnswer}
      />
    </>
  )
}

/** What has been typed of a list so far, each once. */
const shown = (items: readonly string[]): readonly string[] => [
  ...new Set(items.map((item) => item.trim()).filter(Boolean)),
]

/** What the draft offers by now. Matches and lines are mixed, as they will be for students. */
function askedOf({ form, options, prompts, unit }: WordingDraft): AskedAnswer {
  const offered = shown(options)
  const isMixed = form === 'matching' || form === 'ordering'
  return {
    form,
    options: form === 'true-false' ? TRUE_FALSE : isMixed ? offered.toSorted() : offered,
    prompts: form === 'matching' ? shown(prompts) : [],
    unit: unit.trim() || null,
  }
}

/** What follows the answer, as soon as nothing is missing. */
function Told({ draft }: { draft: WordingDraft }) {
  const t = useTranslations('questionSets')
  const read = readDraft(draft)
  return (
    <div className={styles.told}>
      <h3 className="label">{t('preview.after')}</h3>
      {read.ok ? (
        <>
          <p className="right-text">{keyText(read.value)}</p>
          {read.value.explanation && <p className="note">{read.value.explanation}</p>}
        </>
      ) : (
        <p className="note">{t('preview.missing')}</p>
      )}
    </div>
  )
}
