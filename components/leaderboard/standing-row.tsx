import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { AliasRing } from '@/components/ui/alias-ring'

/** One line of a standing; stands in an `ol`. `children` are figures between the alias and the points. */
export function StandingRow({
  place,
  alias,
  points,
  me,
  children,
}: {
  place: number
  alias: string
  points: ReactNode
  /** The viewer's own line. */
  me?: boolean
  children?: ReactNode
}) {
  const t = useTranslations('leaderboard')
  return (
    <li className={me ? 'standing standing--me' : 'standing'} aria-current={me ? 'true' : undefined}>
      <span className="place">{place}</span>
      <AliasRing alias={alias} />
      <span className="alias">{me ? t('you', { alias }) : alias}</span>
      {children}
      <b>{points}</b>
    </li>
  )
}
