import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

/** A set was put away a moment ago: the way to bring it back. */
export function SetGone({ bringBack }: { bringBack: () => Promise<void> }) {
  const t = useTranslations('questionSets')
  return (
    <form action={bringBack} className="row" role="status">
      <span>{t('list.goneUntitled')}</span>
      <Button type="submit" kind="quiet">
        <Icon name="undo" /> {t('list.bringBack')}
      </Button>
    </form>
  )
}
