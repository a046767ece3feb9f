'use no memo' // The compiler's memo slots weigh more here than they save.

import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActs } from '@/components/ui/dialog'
import { LinkButton } from '@/components/ui/link-button'

/** Says why answers cannot be sent any more, and what helps. */
export function EndedDialog({
  why,
  onRetry,
}: {
  why: 'signed-out' | 'not-found' | null
  onRetry: () => void
}) {
  const t = useTranslations('quizzes')
  if (why === 'not-found') {
    return (
      <Dialog title={t('handIn.gone')} open onClose={onRetry}>
        <p>{t('handIn.goneText')}</p>
        <DialogActs>
          <LinkButton kind="primary" href={'/home' as Route}>
            {t('handIn.home')}
          </LinkButton>
        </DialogActs>
      </Dialog>
    )
  }
  return (
    <Dialog title={t('handIn.signedOut')} open={why === 'signed-out'} onClose={onRetry}>
      <p>{t('handIn.signedOutText')}</p>
      <DialogActs>
        <LinkButton href={'/sign-in' as Route} target="_blank">
          {t('handIn.signIn')}
        </LinkButton>
        <Button kind="primary" onClick={onRetry}>
          {t('handIn.goOn')}
        </Button>
      </DialogActs>
    </Dialog>
  )
}
