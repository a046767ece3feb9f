import Link from 'next/link'
import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'

const LINKS = ['questions', 'points', 'shortcuts', 'privacy'] as const

/** The foot of every page: what this is, and the pages that explain it. */
export function Footer() {
  const t = useTranslations('layout')
  return (
    <footer className="foot">
      <div className="page">
        <span>{t('motto')}</span>
        <nav className="row" aria-label={t('foot.label')}>
          {LINKS.map((name) => (
            <Link key={name} href={`/help/${name}` as Route} prefetch={false}>
              {t(`foot.${name}`)}
            </Link>
          ))}
        </nav>
      </div>
    </footer>
  )
}
