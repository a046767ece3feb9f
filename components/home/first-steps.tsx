import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { LinkButton } from '@/components/ui/link-button'

import styles from './teacher-home.module.css'

/** A brand-new teacher: three steps to the first quiz, the next one marked. */
export function FirstSteps({ hasArticle }: { hasArticle: boolean }) {
  const t = useTranslations('home')
  const steps = [
    { name: 'article', href: '/articles/new', isDone: hasArticle },
    { name: 'set', href: '/question-sets/new', isDone: false },
    { name: 'class', href: '/classes/new', isDone: false },
  ] as const
  const next = steps.findIndex((step) => !step.isDone)
  return (
    <section className="sect" aria-label={t('teacher.first.label')}>
      <ol className={styles.needs}>
        {steps.map(({ name, href, isDone }, index) => (
          <li key={name}>
            <span className={index === next ? 'fact-n n-now' : 'fact-n'}>{index + 1}</span>
            <div>
              <h2>{t(`teacher.first.${name}`)}</h2>
              <p className="note">{t(`teacher.first.${name}Note`)}</p>
            </div>
            {isDone ? (
              <span className="note right-text">{t('teacher.first.done')}</span>
            ) : (
              <LinkButton kind={index === next ? 'primary' : 'plain'} href={href as Route}>
                {t(`teacher.first.${name}Act`)}
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
