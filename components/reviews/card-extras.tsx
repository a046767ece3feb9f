'use no memo' // The compiler's memo slots weigh more here than they save.

import { useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { post } from '@/components/ui/own-api'
import { REPORT_REASONS } from '@/lib/domain/questions/report-reasons'

import styles from './review-run.module.css'

type Outcome = 'saved' | 'failed' | null

/** Below the back of a card: the learner's own note, and a way to say that the question is bad. */
export function CardExtras({ cardId, note }: { cardId: string; note: string }) {
  const t = useTranslations('reviews')
  const [noted, setNoted] = useState<Outcome>(null)
  const [reported, setReported] = useState<Outcome>(null)

  async function send(address: string, body: object): Promise<Outcome> {
    return (await post(address, { cardId, ...body })).ok ? 'saved' : 'failed'
  }

  return (
    <div className={styles.extras}>
      <details open={note !== ''}>
        <summary>{t('note.title')}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const text = String(new FormData(event.currentTarget).get('text') ?? '')
            void send('/api/reviews/note', { text }).then(setNoted)
          }}
        >
          <textarea
            className="area"
            name="text"
            rows={2}
            maxLength={500}
            aria-label={t('note.title')}
            defaultValue={note}
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
