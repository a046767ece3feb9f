import Link from 'next/link'
import type { Route } from 'next'
import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { Stroke } from '@/components/ui/stroke'

import styles from './landing.module.css'

/** What none of the others has, in three columns, each shown by the product's own objects. */
export function Reasons() {
  const t = useTranslations('landing')
  const differ = (words: ReactNode) => <Stroke state="differ">{words}</Stroke>
  const plain = (words: ReactNode) => <Stroke>{words}</Stroke>
  return (
    <div className={styles.thirds}>
      <section>
        <h2 className="head">{t('compare.title')}</h2>
        <p className={styles.says}>{t.rich('compare.a', { hl: differ })}</p>
        <p className={styles.says}>{t.rich('compare.b', { hl: differ })}</p>
        <p className="note">{t('compare.note')}</p>
      </section>
      <section>
        <h2 className="head">{t('keep.title')}</h2>
        <p className={styles.says}>{t.rich('keep.says', { hl: plain })}</p>
        <p className="note">{t('keep.note')}</p>
      </section>
      <section>
        <h2 className="head">{t('mistake.title')}</h2>
        <p className={styles.says}>{t.rich('mistake.says', { hl: plain })}</p>
        <p className="note">
          {t('mistake.note')}{' '}
          <Link href={'/help/points' as Route} prefetch={false}>
            {t('mistake.points')}
          </Link>
        </p>
      </section>
    </div>
  )
}

/** The way in for a student: the code from the blackboard. */
export function JoinByCode() {
  const t = useTranslations('landing')
  return (
    <section className={styles.join} aria-labelledby="code-head">
      <div>
        <h2 className="head" id="code-head">
          {t('join.title')}
        </h2>
        <p className="note">{t('join.note')}</p>
      </div>
      <form action="/join">
        <span className="field">
          <label htmlFor="code">{t('join.code')}</label>
          <input
            className="input num"
            id="code"
            name="code"
            size={12}
            placeholder="LARK-27"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        </span>
        <button className="btn" type="submit">
          {t('join.submit')}
        </button>
      </form>
    </section>
  )
}
