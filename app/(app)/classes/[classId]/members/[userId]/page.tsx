import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'

import styles from '@/components/classes/class.module.css'
import { ExtraTimeForm } from '@/components/classes/extra-time-form'
import { MemberHelp } from '@/components/classes/member-help'
import { MemberRecord } from '@/components/gradebook/member-record'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { getClass } from '@/lib/data/classes'
import { getMemberRecord } from '@/lib/data/member-record'
import { getMember } from '@/lib/data/memberships'
import { formatDate } from '@/lib/i18n/format'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { renameMemberAction, renewPinAction, setExtraTimeAction, setRemovedAction } from './actions'

const t = getTranslator('classes')

type Props = PageProps<'/classes/[classId]/members/[userId]'>

export async function generateMetadata({ params }: Props) {
  const { classId, userId } = await params
  return { title: (await getMember(classId, userId))?.alias }
}

export default async function MemberPage({ params }: Props) {
  const { classId, userId } = await params
  const [found, member] = [await getClass(classId), await getMember(classId, userId)]
  if (!found || !member) notFound()
  const place = { classId, userId }
  const record = await getMemberRecord(classId, userId)
  const folio = [
    <Link key="class" href={`/classes/${classId}` as Route}>
      {found.name}
    </Link>,
    t('member.joined', { date: formatDate(member.joinedAt, found.timeZone) }),
  ]

  return (
    <main id="main" className="page">
      <PageHead folio={folio} title={member.alias} />
      <div className={styles.cols}>
        <div className={styles.col}>{record && <MemberRecord record={record} />}</div>
        <div className={styles.col}>
          {!member.removed && (
            <Section title={t('member.extraTime')}>
              <IntlIsland namespaces={['classes', 'ui']}>
                <ExtraTimeForm
                  percent={member.extraTimePercent}
                  action={setExtraTimeAction.bind(null, place)}
                />
              </IntlIsland>
            </Section>
          )}
          <MemberHelp
            member={member}
            rename={renameMemberAction.bind(null, place)}
            renewPin={renewPinAction.bind(null, place)}
            setRemoved={setRemovedAction.bind(null, place, !member.removed)}
          />
        </div>
      </div>
    </main>
  )
}
