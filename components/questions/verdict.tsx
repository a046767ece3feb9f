import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'

/** How an answer stands. */
export type Mark = 'right' | 'partly' | 'wrong' | 'none'

/** The pencil's word on an answer; where it was not right, what the article says. */
export function Verdict({ mark, answer }: { mark: Mark; answer?: string | null }) {
  const t = useTranslations('questions')
  if (mark === 'right')
    return (
      <p className="verdict right-text">
        <Icon name="tick" /> {t('verdict.right')}
      </p>
    )
  return (
    <p className="verdict">
      <span>
        <span className="wrong-text">{t(`verdict.${mark}`)}</span>
        {answer && <> {t('verdict.says', { answer })}</>}
      </span>
    </p>
  )
}
