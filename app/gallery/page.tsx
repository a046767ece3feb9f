import type { Metadata } from 'next'

import { Footer } from '@/components/layout/footer'
import { Masthead } from '@/components/layout/masthead'
import { catalogue } from '@/lib/i18n/catalogue'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { Choices, OtherForms } from './answers'
import { Leaderboard } from './board'
import { Cards, CardWeeks, Mastheads } from './cards'
import { Controls } from './controls'
import { Foundations } from './foundations'
import styles from './gallery.module.css'
import { StudentParts, TeacherParts } from './home'
import { Lists } from './lists'
import { Moving } from './moving'
import { Spec } from './spec'

const t = getTranslator('gallery')

export const metadata: Metadata = { title: t('title'), robots: { index: false } }

export default function GalleryPage() {
  return (
    <>
      <Masthead viewer={null} />
      <main id="main" className="page">
        <header className={`${styles.top} stack--3`}>
          <h1 className="title">{t('title')}</h1>
          <p className="lede">{t('lede')}</p>
        </header>
        <nav className={styles.toc} aria-label={t('contents')}>
          {Object.entries(catalogue.gallery.parts).map(([id, title]) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
        <Foundations />
        <Controls />
        <Lists />
        <IntlIsland namespaces={['ui', 'questions']}>
          <Spec id="over">
            <Moving />
          </Spec>
          <Spec id="mc">
            <Choices />
          </Spec>
          <Spec id="forms">
            <OtherForms />
          </Spec>
        </IntlIsland>
        <Cards />
        <CardWeeks />
        <Leaderboard />
        <StudentParts />
        <TeacherParts />
        <Mastheads />
      </main>
      <Footer />
    </>
  )
}
