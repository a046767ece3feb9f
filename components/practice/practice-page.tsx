import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'
import type { PracticeView } from '@/lib/data/practice'
import { PRACTICE_MODES } from '@/lib/domain/practice/modes'

import { ModeList } from './mode-list'

/** What an assignment offers to be practised, or why it does not yet. */
export function PracticePage({ practice }: { practice: PracticeView }) {
  const t = useTranslations('practice')
  const { assignmentId, title, className, isTold, cardCount, leftOut } = practice
  const at = `/quizzes/${assignmentId}`
  const why = isTold ? 'nothing' : 'notYet'
  return (
    <>
      <PageHead
        folio={[className]}
        title={t('of', { title })}
        lede={cardCount > 0 ? t('lede', { count: cardCount }) : undefined}
      />
      {cardCount > 0 ? (
        <ModeList modes={PRACTICE_MODES} at={`${at}/practice`} />
      ) : (
        <Empty title={t(`${why}.title`)}>
          <p>{t(`${why}.body`)}</p>
          <LinkButton href={at as Route}>{t('notYet.quiz')}</LinkButton>
        </Empty>
      )}
      {cardCount > 0 && leftOut > 0 && <p className="note">{t('leftOut', { count: leftOut })}</p>}
    </>
  )
}
