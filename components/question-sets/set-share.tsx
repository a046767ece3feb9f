import { useTranslations } from '#i18n/translations'
import { ActForm } from '@/components/forms/act-form'
import { Button } from '@/components/ui/button'
import type { SetLinkView } from '@/lib/data/set-links'
import type { FormAction } from '@/lib/forms/form-state'
import { formatDate } from '@/lib/i18n/format'

import styles from './set-share.module.css'

/** A link that lets other teachers look at a set and copy it: made, made anew, and ended. */
export function SetShare({
  link,
  timeZone,
  make,
  end,
}: {
  link: SetLinkView | null
  timeZone: string
  make: FormAction
  end: () => Promise<void>
}) {
  const t = useTranslations('questionSets')
  return (
    <div className={styles.share}>
      <p className="note">
        {link ? t('share.since', { date: formatDate(link.madeAt, timeZone) }) : t('share.none')}
      </p>
      <ActForm action={make} submit={t(link ? 'share.again' : 'share.make')} />
      {link && (
        <form action={end}>
          <Button type="submit" kind="danger">
            {t('share.end')}
          </Button>
        </form>
      )}
    </div>
  )
}
