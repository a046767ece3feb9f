'use no memo' // The compiler's memo slots weigh more here than they save.

import { useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { post } from '@/components/ui/own-api'
import { REPORT_REASONS } from '@/lib/domain/questions/report-reasons'

import styles from './review-run.module.css'

type Outcome = 'saved' | 'failed' | null

/** What was written on cards during a run, kept or not: a card that comes back by an undo still shows it. */
export type Notes = Map<string, { readonly text: string; readonly isKept: boolean }>

/** Below the back of a card: the learner's own note, and a way to say that the question is bad. */
export function CardExtras({ cardId, note, notes }: { cardId: string; note: string; notes: Notes }) {
  const t = useTranslations('reviews')
  const [noted, setNoted] = useState<Outcome>(null)
  const [reported, setReported] = useState<Outcome>(null)
  const written = notes.get(cardId)?.text ?? note

  async function send(address: string, body: object): Promise<Outcome> {
    return (await post(address, { cardId, ...body })).ok ? 'saved' : 'failed'
  }

  function write(text: string) {
    notes.set(cardId, { text, isKept: false })
  }

  /** Also without a press of the button: who grades on with a note just typed means to keep it. */
  async function keep() {
    const { text, isKept } = notes.get(cardId) ?? { text: note, isKept: true }
    if (isKept) return
    notes.set(cardId, { text, isKept: true })
    const outcome = await send('/api/reviews/note', { text })
    if (outcome === 'failed') write(notes.get(cardId)?.text ?? text)
    setNoted(outcome)
  }

  return (
    <div className={styles.extras}>
      <details open={written !== ''}>
        <summary>{t('note.title')}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void keep()
          }}
        >
          <textarea
            className="area"
            name="text"
            rows={2}
            maxLength={500}
            aria-label={t('note.title')}
            defaultValue={written}
            onChange={(event) => write(event.target.value)}
            onBlur={() => void keep()}
          />
          <Button type="submit">{t('note.save')}</Button>
          <span className="note" role="status">
            {noted && t(`note.${noted}`)}
          </span>
        </form>
      </details>
      <details>
        <summary>{t('report.title')}</summary>
        <div className="row">
          {REPORT_REASONS.map((reason) => (
            <Button
              key={reason}
              onClick={() => void send('/api/reviews/report', { reason }).then(setReported)}
            >
              {t(`report.${reason}`)}
            </Button>
          ))}
        </div>
        <span className="note" role="status">
          {reported && t(`report.${reported}`)}
        </span>
      </details>
    </div>
  )
}
