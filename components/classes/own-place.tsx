import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { AliasRing } from '@/components/ui/alias-ring'
import { Button } from '@/components/ui/button'
import type { OwnMembershipView } from '@/lib/data/memberships'

/** A student's own place in a class: their alias, and whether the class sees it on the standing. */
export function OwnPlace({
  place,
  setShown,
}: {
  place: OwnMembershipView
  /** Shows the student on the board, or takes them off: the other of what it is. */
  setShown: () => Promise<void>
}) {
  const t = useTranslations('classes')
  return (
    <Section title={t('one.board')}>
      <div className="stack">
        <p className="who">
          <AliasRing alias={place.alias} /> {t('student.you', { alias: place.alias })}
        </p>
        {place.boardEnabled ? (
          <>
            <p className="note">{place.showOnBoard ? t('student.boardOn') : t('student.boardOff')}</p>
            <form action={setShown}>
              <Button type="submit">{place.showOnBoard ? t('student.hide') : t('student.show')}</Button>
            </form>
            <p>
              <Link href={`/leaderboard?class=${place.classId}` as Route}>{t('student.standing')}</Link>
            </p>
          </>
        ) : (
          <p className="note">{t('one.boardOff')}</p>
        )}
      </div>
    </Section>
  )
}
