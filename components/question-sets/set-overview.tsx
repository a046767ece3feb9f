import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'
import type { AssignmentProgressView } from '@/lib/data/assignments'
import type { ReviewView } from '@/lib/data/question-review'
import type { QuestionSetView } from '@/lib/data/question-sets'
import type { SetLinkView } from '@/lib/data/set-links'
import { draftOrder } from '@/lib/domain/question-sets/review'
import { bankHref } from '@/lib/forms/bank-address'
import type { FormAction } from '@/lib/forms/form-state'
import { formatDate } from '@/lib/i18n/format'
import { IntlIsland } from '@/lib/i18n/intl-island'

import { LeftOutList } from './left-out-list'
import { RejectedList } from './rejected-list'
import { SetAssignments } from './set-assignments'
import { SetMenu } from './set-menu'
import styles from './set-overview.module.css'
import { SetQuestions } from './set-questions'
import { SetShare } from './set-share'
import { SetTags } from './set-tags'
import { PublishNow } from './publish-now'

/** What the page of a set can do. */
export interface SetActions {
  readonly publish: () => Promise<void>
  readonly rename: FormAction
  readonly putAway: () => Promise<void>
  readonly bringBack: (questionId: string) => Promise<void>
  readonly copy: () => Promise<void>
  readonly addTag: FormAction
  readonly removeTag: (tag: string) => Promise<void>
  readonly makeLink: FormAction
  readonly endLink: () => Promise<void>
}

/** One question set: its questions, where it is assigned, what was rejected and what was left out. */
export function SetOverview({
  set,
  review,
  assignments,
  link,
  timeZone,
  actions,
}: {
  set: QuestionSetView
  review: ReviewView
  assignments: readonly AssignmentProgressView[]
  link: SetLinkView | null
  timeZone: string
  actions: SetActions
}) {
  const t = useTranslations('questionSets')
  const draft = draftOrder(review.questions)
  const accepted = draft.filter((question) => question.decision === 'accepted')
  const rejected = draft.filter((question) => question.decision === 'rejected')
  const { published, articles } = set

  return (
    <>
      <PageHead
        folio={[
          published
            ? t('set.publishedOn', { number: published.number, date: formatDate(published.at, timeZone) })
            : t('list.draft'),
          t('list.fromArticles', { count: articles.length }),
        ]}
        title={set.title}
        acts={<Acts set={set} />}
      />
      <div className={styles.state}>
        <PublishNow set={set} publish={actions.publish} />
        <SetMenu title={set.title} actions={actions} />
      </div>
      <div className={styles.columns}>
        <Section
          title={t('set.questions')}
          aside={<span className="folio">{t('set.accepted', { count: accepted.length })}</span>}
        >
          {accepted.length > 0 ? (
            <IntlIsland namespaces={['questionSets', 'questions']}>
              <SetQuestions
                review={{ id: set.id, revision: review.revision, articles: [], questions: draft }}
                sources={review.articles.map(({ source, title }) => source ?? title)}
              />
            </IntlIsland>
          ) : (
            <Empty title={t('set.noneAccepted')}>
              <p>{t('set.noneAcceptedBody')}</p>
            </Empty>
          )}
          <RejectedList rejected={rejected} bringBack={actions.bringBack} />
          <LeftOutList leftOut={review.leftOut} />
        </Section>
        <div className="stack--3">
          <Section title={t('set.assigned')}>
            <SetAssignments assignments={assignments} />
          </Section>
          <Section title={t('tags.title')}>
            <SetTags tags={set.tags} add={actions.addTag} remove={actions.removeTag} />
          </Section>
          <Section title={t('share.title')}>
            <IntlIsland namespaces={['questionSets']}>
              <SetShare link={link} timeZone={timeZone} make={actions.makeLink} end={actions.endLink} />
            </IntlIsland>
          </Section>
        </div>
      </div>
    </>
  )
}

function Acts({ set }: { set: QuestionSetView }) {
  const t = useTranslations('questionSets')
  const { toRead, accepted } = set.tally
  return (
    <>
      {accepted > 0 && (
        <LinkButton kind="quiet" href={`/question-sets/${set.id}/print` as Route}>
          {t('set.print')}
        </LinkButton>
      )}
      {set.published && (
        <LinkButton kind="quiet" href={`/question-sets/${set.id}/practice` as Route}>
          {t('set.tryPractice')}
        </LinkButton>
      )}
      <LinkButton kind="quiet" href={`/question-sets/${set.id}/review?write` as Route}>
        {t('write.do')}
      </LinkButton>
      <LinkButton kind="quiet" href={bankHref({ into: set.id }) as Route}>
        {t('bank.reuse')}
      </LinkButton>
      <LinkButton kind={toRead > 0 ? 'primary' : 'plain'} href={`/question-sets/${set.id}/review` as Route}>
        {toRead > 0 ? t('set.review', { count: toRead }) : t('set.reviewAgain')}
      </LinkButton>
      {set.published && (
        <LinkButton kind={toRead > 0 ? 'plain' : 'primary'} href={`/question-sets/${set.id}/assign` as Route}>
          {t('set.assign')}
        </LinkButton>
      )}
    </>
  )
}
