import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { v7 as uuid } from 'uuid'

import { AssignForm } from '@/components/assignments/assign-form'
import { NoClassYet } from '@/components/assignments/no-class-yet'
import { PageHead } from '@/components/layout/page-head'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'
import { listClasses } from '@/lib/data/classes'
import { requestTime } from '@/lib/data/clock'
import { getQuestionSet } from '@/lib/data/question-sets'
import { proposedDates } from '@/lib/domain/assignments/dates'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { assignAction } from './actions'

const t = getTranslator('assignments')

export const metadata = { title: t('assign.title') }

export default async function AssignPage({
  params,
  searchParams,
}: PageProps<'/question-sets/[setId]/assign'>) {
  const set = await getQuestionSet((await params).setId)
  if (!set) notFound()
  const classes = (await listClasses()).filter((each) => each.canManage && !each.archived)
  const asked = (await searchParams).class
  const chosen = classes.find((each) => each.id === asked) ?? classes[0]
  const { published } = set

  return (
    <main id="main" className="page">
      <PageHead
        folio={
          published ? [t('assign.version', { number: published.number, count: published.questions })] : []
        }
        title={t('assign.heading', { title: set.title })}
      />
      {!published && (
        <Empty title={t('assign.notPublished')}>
          <p>{t('assign.notPublishedBody')}</p>
          <LinkButton kind="primary" href={`/question-sets/${set.id}/review` as Route}>
            {t('assign.review')}
          </LinkButton>
        </Empty>
      )}
      {published && !chosen && <NoClassYet />}
      {published && chosen && (
        <IntlIsland namespaces={['assignments', 'ui']}>
          <AssignForm
            classes={classes.map(({ id, name, memberCount }) => ({
              id,
              name,
              note: t('assign.members', { count: memberCount }),
            }))}
            chosenClass={chosen.id}
            rules={{
              ...proposedDates(await requestTime(), chosen.timeZone),
              title: set.title,
              late: 'week',
              attemptsAllowed: 1,
              countedAttempt: 'best',
              feedback: 'after_hand_in',
              accessCode: null,
              timeLimitMinutes: null,
              shuffleQuestions: true,
              shuffleOptions: true,
              isOneWay: false,
            }}
            zone={chosen.timeZone}
            clientKey={uuid()}
            action={assignAction.bind(null, set.id)}
          />
        </IntlIsland>
      )}
    </main>
  )
}
