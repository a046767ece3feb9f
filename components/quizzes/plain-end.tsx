import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import type { TakingView } from '@/lib/data/attempts'

import { answeredPlaces, PlainHead } from './plain-run'
import styles from './plain-run.module.css'

/** The last page of the plain form: what has no answer yet, and the button that hands in. */
export function PlainEnd({
  attempt,
  timeZone,
  handIn,
}: {
  attempt: TakingView
  timeZone: string
  handIn: () => Promise<void>
}) {
  const t = useTranslations('quizzes')
  const { assignmentId, questions } = attempt
  const answered = answeredPlaces(attempt)
  const missing = questions.map(({ place }) => place).filter((place) => !answered.has(place))
  const to = (place: number) => `/quizzes/${assignmentId}/attempt/plain?at=${place}` as Route
  return (
    <>
      <PlainHead attempt={attempt} timeZone={timeZone} />
      <main id="main" className={`page ${styles.end}`}>
        <h1 className="title">{t('plain.end')}</h1>
        <p>
          {missing.length > 0
            ? t('handIn.missing', { count: missing.length, list: missing.join(', ') })
            : t('handIn.all', { total: questions.length })}
        </p>
        {missing.length > 0 && (
          <ul className={styles.open}>
            {missing.map((place) => (
              <li key={place}>
                <Link href={to(place)} prefetch={false}>
                  {t('plain.open', { place })}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <form action={handIn} className="row">
          <SubmitButton>{t('handIn.now')}</SubmitButton>
          <LinkButton href={to(missing[0] ?? questions.length)}>{t('plain.stay')}</LinkButton>
        </form>
      </main>
    </>
  )
}
