'use client'

import { useTranslations } from '#i18n/translations'
import type { ButtonKind } from '@/components/ui/button'
import { Button } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/submit-button'

/** Whether there is something to publish, and how. */
export interface Publishing {
  readonly publish: () => void | Promise<void>
  /** A decision is still on its way. */
  readonly isUnsaved: boolean
  /** What is accepted is not what was published last. */
  readonly hasNews: boolean
}

/** Publishes the accepted questions, once the last decision is saved. */
export function PublishForm({
  kind = 'primary',
  count,
  publishing: { publish, isUnsaved },
}: {
  kind?: ButtonKind
  count: number
  publishing: Publishing
}) {
  const t = useTranslations('questionSets')
  return (
    <form action={publish}>
      {isUnsaved ? (
        <Button kind={kind} busy>
          {t('review.publish', { count })}
        </Button>
      ) : (
        <SubmitButton kind={kind} busyLabel={t('review.publishing')}>
          {t('review.publish', { count })}
        </SubmitButton>
      )}
    </form>
  )
}
