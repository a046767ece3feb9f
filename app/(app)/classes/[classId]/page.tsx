import type { Route } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'

import { ClassAssignments } from '@/components/assignments/class-assignments'
import { ClassTabs } from '@/components/classes/class-tabs'
import styles from '@/components/classes/class.module.css'
import { ClassSettings } from '@/components/classes/class-settings'
import { JoinPanel } from '@/components/classes/join-panel'
import { JoinRules } from '@/components/classes/join-rules'
import { OwnPlace } from '@/components/classes/own-place'
import { Roster, RosterActs } from '@/components/classes/roster'
import { TeacherNames } from '@/components/classes/teacher-names'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { LinkButton } from '@/components/ui/link-button'
import { listClassAssignments } from '@/lib/data/assignments'
import { getClass, type ClassView } from '@/lib/data/classes'
import { requestTime } from '@/lib/data/clock'
import { listMembers, listOwnMemberships } from '@/lib/data/memberships'
import { joinAddress } from '@/lib/http/join-address'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import {
  letInAction,
  renameClassAction,
  rotateJoinCodeAction,
  setArchivedAction,
  setBoardEnabledAction,
  setJoinOpenAction,
  setJoinRulesAction,
  setShowOnBoardAction,
} from './actions'

const t = getTranslator('classes')

type Props = PageProps<'/classes/[classId]'>

export async function generateMetadata({ params }: Props) {
  const found = await getClass((await params).classId)
  return { title: found?.name }
}

export default async function ClassPage({ params }: Props) {
  const found = await getClass((await params).classId)
  if (!found) notFound()
  const folio = [
    [found.teacher, ...found.coTeachers].join(', '),
    t('one.members', { count: found.memberCount }),
    ...(found.archived ? [t('one.archived')] : []),
  ]
  const acts = found.boardEnabled && (
    <LinkButton href={`/leaderboard?class=${found.id}` as Route}>{t('one.board')}</LinkButton>
  )

  return (
    <main id="main" className="page">
      <PageHead folio={folio} title={found.name} acts={acts} />
      {found.canManage && <ClassTabs classId={found.id} current="overview" />}
      {found.canManage ? <Managed shown={found} /> : <Attended shown={found} />}
    </main>
  )
}

/** The class as its teacher has it. */
async function Managed({ shown }: { shown: ClassView }) {
  const members = await listMembers(shown.id)
  const assignments = await listClassAssignments(shown.id)
  return (
    <div className={styles.cols}>
      <div className={styles.col}>
        <Section title={getTranslator('assignments')('list.label')}>
          <ClassAssignments assignments={assignments} now={await requestTime()} />
        </Section>
        <div id="members">
          <Section title={t('roster.title')} aside={<RosterActs classId={shown.id} />}>
            <Roster
              classId={shown.id}
              members={members}
              timeZone={shown.timeZone}
              letIn={letInAction.bind(null, shown.id)}
            />
          </Section>
        </div>
      </div>
      <div className={styles.col}>
        <JoinPanel
          shown={shown}
          address={joinAddress(await headers())}
          rotate={rotateJoinCodeAction.bind(null, shown.id)}
          setOpen={setJoinOpenAction.bind(null, shown.id, !shown.joinOpen)}
        >
          <IntlIsland namespaces={['classes', 'ui']}>
            <JoinRules
              seats={shown.seats}
              joinsWait={shown.joinsWait}
              action={setJoinRulesAction.bind(null, shown.id)}
            />
          </IntlIsland>
        </JoinPanel>
        <TeacherNames shown={shown} />
        <ClassSettings
          shown={shown}
          rename={renameClassAction.bind(null, shown.id)}
          setBoard={setBoardEnabledAction.bind(null, shown.id, !shown.boardEnabled)}
          setArchived={setArchivedAction.bind(null, shown.id, !shown.archived)}
        />
      </div>
    </div>
  )
}

/** The class as one of its students has it. */
async function Attended({ shown }: { shown: ClassView }) {
  const place = (await listOwnMemberships()).find((own) => own.classId === shown.id)
  if (!place) return null
  return (
    <div className={styles.cols}>
      <OwnPlace place={place} setShown={setShowOnBoardAction.bind(null, shown.id, !place.showOnBoard)} />
    </div>
  )
}
