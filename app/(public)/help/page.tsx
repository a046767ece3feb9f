import type { Metadata, Route } from 'next'
import Link from 'next/link'

import { TOPICS } from '@/components/help/help-article'
import styles from '@/components/help/help.module.css'
import { PageHead } from '@/components/layout/page-head'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('help')

export const metadata: Metadata = { title: t('title'), description: t('lede') }

export default function HelpPage() {
  return (
    <main id="main" className="page">
      <PageHead title={t('title')} lede={t('lede')} />
      <ul className={styles.topics}>
        {TOPICS.map((topic) => (
          <li key={topic}>
            <Link href={`/help/${topic}` as Route} prefetch={false}>
              {t(`topics.${topic}.title`)}
            </Link>
            <p className="note">{t(`topics.${topic}.note`)}</p>
          </li>
        ))}
      </ul>
    </main>
  )
}
