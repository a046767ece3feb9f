import { useId } from 'react'

import { useTranslations } from '#i18n/translations'
import type { Telling } from '@/lib/domain/claims/compare'

import styles from './compare.module.css'
import { ToldSentence } from './told-sentence'

interface Alone {
  readonly side: { readonly title: string; readonly source: string | null }
  readonly tellings: readonly Telling[]
}

/** What each of two articles tells alone, sentence by sentence. */
export function OnlyOne({ first, second }: { first: Alone; second: Alone }) {
  const t = useTranslations('articles')
  const id = useId()
  if (first.tellings.length + second.tellings.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={`sect sect-head ${styles.head}`}>
        <h2 className="head" id={id}>
          {t('compare.only')}
        </h2>
        <span className="note">{t('compare.onlyNote')}</span>
      </div>
      <div className={`${styles.spine} ${styles.only}`}>
        <Side letter="A" alone={first} />
        <div className={styles.mid} aria-hidden="true" />
        <Side letter="B" alone={second} />
      </div>
    </section>
  )
}

function Side({ letter, alone }: { letter: 'A' | 'B'; alone: Alone }) {
  const t = useTranslations('articles')
  const id = useId()
  const { side, tellings } = alone
  return (
    <section className={letter === 'A' ? styles.left : styles.right} aria-labelledby={id}>
      <h3 className="subhead" id={id}>
        {t('compare.onlyIn', { letter, name: side.source ?? side.title })}{' '}
        <span className="folio">{t('compare.sentences', { count: tellings.length })}</span>
      </h3>
      <ul className={styles.say}>
        {tellings.map((telling, index) => (
          <li key={index}>
            <ToldSentence telling={telling} state="single" />
          </li>
        ))}
      </ul>
    </section>
  )
}
