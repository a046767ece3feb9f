import type { Metadata } from 'next'

import { HelpArticle, HelpPart } from '@/components/help/help-article'
import { FEWEST_FOR_LEAGUES } from '@/lib/domain/leaderboard/leagues'
import { REVIEW_POINTS_A_DAY } from '@/lib/domain/leaderboard/points'
import { SMALLEST_BOARD } from '@/lib/domain/leaderboard/rank'
import { DESIRED_RETENTION } from '@/lib/domain/reviews/schedule'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('help')

export const metadata: Metadata = { title: t('topics.points.title'), description: t('topics.points.note') }

const PARTS = ['earn', 'nothing', 'board', 'leagues', 'kept', 'days', 'choice'] as const

const NUMBERS = {
  cap: REVIEW_POINTS_A_DAY,
  smallest: SMALLEST_BOARD,
  leagues: FEWEST_FOR_LEAGUES,
  retention: Math.round(DESIRED_RETENTION * 100),
}

export default function PointsHelpPage() {
  return (
    <HelpArticle topic="points" lede={t('points.lede')}>
      {PARTS.map((part) => (
        <HelpPart key={part} title={t(`points.${part}.title`)}>
          <p>{t(`points.${part}.text`, NUMBERS)}</p>
        </HelpPart>
      ))}
    </HelpArticle>
  )
}
