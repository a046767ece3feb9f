'use client'

import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'
import type { ReviewedQuestionView } from '@/lib/data/question-review'

import styles from './review-queue.module.css'

/** All drafts of the set with what was said of each; choosing one puts it on the desk. */
export function DraftList({
  draft,
  currentId,
  onChoose,
}: {
  draft: readonly ReviewedQuestionView[]
  currentId: string | null
  onChoose: (id: string) => void
}) {
  const t = useTranslations('questionSets')
  return (
    <nav className={styles.list} aria-label={t('review.drafts')}>
      <div className="sect sect-head">
        <h2 className="subhead">{t('review.drafts')}</h2>
        <span className="folio">{draft.length}</span>
      </div>
      <ol>
        {draft.map((question, index) => (
          <li
            key={question.id}
            className={question.decision === 'drafted' ? undefined : styles[question.decision]}
          >
            <button
              type="button"
              aria-current={question.id === currentId ? 'step' : undefined}
              onClick={() => onChoose(question.id)}
            >
              <span className={question.id === currentId ? 'fact-n n-now' : 'fact-n'}>{index + 1}</span>
              <span>{question.wording.stem}</span>
              {question.decision === 'accepted' && (
                <>
                  <Icon name="tick" /> <span className="vh">{t('review.stateAccepted')}</span>
                </>
              )}
              {question.decision === 'rejected' && (
                <>
                  <Icon name="cross" /> <span className="vh">{t('review.stateRejected')}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
