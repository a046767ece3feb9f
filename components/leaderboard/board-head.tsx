import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { LinkButton } from '@/components/ui/link-button'
import type { BoardView, OwnStanding } from '@/lib/data/leaderboard'

import { windowName } from './board-times'

/** Which board it is, and how the viewer stands: by place in its upper half, by points everywhere else. */
export function BoardHead({ board }: { board: BoardView }) {
  const t = useTranslations('leaderboard')
  const { className: name, window, windowStart, own, measure } = board
  const called = windowName(window, windowStart)
  return (
    <PageHead
      folio={[
        measure === 'kept'
          ? t('folio.kept', { name })
          : t(`folio.${window}`, { name, day: called, month: called }),
      ]}
      title={own ? <OwnTitle board={board} own={own} /> : t('head.teacher')}
      lede={t(measure === 'kept' ? 'ledeKept' : own ? 'lede' : 'ledeTeacher')}
      acts={!own && <LinkButton href={`/classes/${board.classId}` as Route}>{t('head.toClass')}</LinkButton>}
    />
  )
}

function OwnTitle({ board: { isCurrent, rows, factCount }, own }: { board: BoardView; own: OwnStanding }) {
  const t = useTranslations('leaderboard')
  const { score, place, gap, isInUpperHalf } = own
  const points = Math.max(0, score)
  if (factCount !== null) return t('head.kept', { kept: points, count: factCount })
  if (!isCurrent) return t('head.past', { points })
  if (points === 0) return t('head.none')
  if (place === null) return t('head.points', { points })
  if (gap === null) {
    const isShared = rows.some((row) => row.place === 1 && !row.isOwn)
    return t(isShared ? 'head.firstShared' : 'head.first')
  }
  if (isInUpperHalf) return t('head.placed', { place, gap: gap.score, next: gap.place })
  return t('head.climbing', { points, gap: gap.score })
}
