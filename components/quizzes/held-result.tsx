import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { LinkButton } from '@/components/ui/link-button'
import type { HeldResultView } from '@/lib/data/attempt-results'

import { exactWords, whenWords, type Clock } from './due-words'

/** An attempt that is in and not told yet: when there will be more to see. */
export function HeldResult({ held, clock }: { held: HeldResultView; clock: Clock }) {
  const t = useTranslations('quizzes')
  return (
    <>
      <PageHead
        folio={[held.title, t('when.handedIn', { when: whenWords(t, held.handedInAt, clock) })]}
        title={t('held.title')}
        lede={t('held.text', { when: exactWords(t, held.toldAt, clock) })}
      />
      <p className="row">
        <LinkButton kind="primary" href={'/home' as Route}>
          {t('result.done')}
        </LinkButton>
        <LinkButton kind="quiet" href={`/quizzes/${held.assignmentId}` as Route}>
          {t('held.quiz')}
        </LinkButton>
      </p>
    </>
  )
}
