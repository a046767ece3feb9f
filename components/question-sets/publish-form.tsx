'use client'

import { useTranslations } from '#i18n/translations'
import type { ButtonKind } from '@/components/ui/button'
import { Button } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/submit-button'

/** Publishes the accepted questions, once the last decision is saved. */
export function PublishForm({
  kind = 'primary',
  count,
  publish,
  isUnsaved,
}: {
  kind?: ButtonKind
  count: number
  publish: () => void | Promise<void>
  isUnsaved: boolean
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
