import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { LinkButton } from '@/components/ui/link-button'
import type { PracticeMode } from '@/lib/domain/practice/modes'

import styles from './practice.module.css'

/** The ways to practise a set, one line each. `at` is the address that each mode's name is added to. */
export function ModeList({ modes, at }: { modes: readonly PracticeMode[]; at: string }) {
  const t = useTranslations('practice')
  return (
    <ul className={styles.modes} aria-label={t('modes')}>
      {modes.map((mode) => (
        <li key={mode}>
          <div>
            <h2 className="head">{t(`mode.${mode}`)}</h2>
            <p>{t(`about.${mode}`)}</p>
          </div>
          <LinkButton href={`${at}/${mode}` as Route} aria-label={t('begin', { mode: t(`mode.${mode}`) })}>
            {t(`mode.${mode}`)}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
