import { useTranslations } from '#i18n/translations'
import { SubmitButton } from '@/components/ui/submit-button'
import type { QuestionSetView } from '@/lib/data/question-sets'

/** Whether what is accepted is published, and the way to publish it where it is not. */
export function PublishNow({ set, publish }: { set: QuestionSetView; publish: () => Promise<void> }) {
  const t = useTranslations('questionSets')
  const { published, changedSince, tally } = set
  if (published && !changedSince) {
    return (
      <p className="note" role="status">
        {t('set.publishedNow', { number: published.number, count: published.questions })}
      </p>
    )
  }
  return (
    <form action={publish} className="row">
      <p className="note">
        <Unpublished set={set} />
      </p>
      {tally.accepted > 0 && (
        <SubmitButton kind={tally.toRead > 0 ? 'plain' : 'primary'} busyLabel={t('review.publishing')}>
          {t('review.publish', { count: tally.accepted })}
        </SubmitButton>
      )}
    </form>
  )
}

function Unpublished({ set: { published, tally } }: { set: QuestionSetView }) {
  const t = useTranslations('questionSets')
  if (!published) return t('set.notYet')
  const { number } = published
  return tally.accepted > 0 ? t('set.changedSince', { number }) : t('set.noneLeft', { number })
}
