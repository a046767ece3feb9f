import { useTranslations } from '#i18n/translations'

/** The first stop of the keyboard on every page; each page's main region has the id "main". */
export function SkipLink() {
  const t = useTranslations('layout')
  return (
    <a className="skip" href="#main">
      {t('skip')}
    </a>
  )
}
