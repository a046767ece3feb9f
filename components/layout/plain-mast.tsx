import { useTranslations } from '#i18n/translations'

/** The head of a page that has no layout: the name, and the way to the front. A plain link, as in `WayOn`. */
export function PlainMast() {
  const t = useTranslations('layout')
  return (
    <header className="mast">
      <div className="page">
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages */}
        <a className="mark" href="/" aria-label={t('home')}>
          <span>
            Read<i>back</i>
          </span>
        </a>
      </div>
    </header>
  )
}
