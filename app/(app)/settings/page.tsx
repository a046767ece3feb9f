import type { Route } from 'next'
import Link from 'next/link'

import { OneFieldForm } from '@/components/forms/one-field-form'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { ThemeChoice } from '@/components/layout/theme-choice'
import { BoardSwitches } from '@/components/settings/board-switches'
import { ReviewingForm } from '@/components/settings/reviewing-form'
import { SecretForm } from '@/components/settings/secret-form'
import styles from '@/components/settings/settings.module.css'
import { TimeZoneForm } from '@/components/settings/time-zone-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { listOwnMemberships } from '@/lib/data/memberships'
import { getSettings, type SettingsView } from '@/lib/data/settings'
import { CARDS_A_DAY_CHOICES } from '@/lib/domain/reviews/queue'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import {
  changeAliasAction,
  changeReviewingAction,
  changeSecretAction,
  changeTimeZoneAction,
  setShownAction,
  signOutEverywhereAction,
} from './actions'

const t = getTranslator('settings')

export const metadata = { title: t('title') }

export default async function SettingsPage() {
  const own = await getSettings()
  const isStudent = own.role === 'student'

  return (
    <main id="main" className="page">
      <PageHead title={t('title')} />
      <div className={styles.page}>
        <You own={own} />
        {isStudent && <Reviewing own={own} />}
        {isStudent && (
          <Section title={t('board.title')}>
            <BoardSwitches places={await listOwnMemberships()} setShown={setShownAction} />
          </Section>
        )}
        <Section title={t('zone.title')}>
          <TimeZoneForm
            action={changeTimeZoneAction}
            zones={zonesWith(own.timeZone)}
            initial={own.timeZone}
            words={{ label: t('zone.label'), hint: t('zone.hint'), save: t('zone.save') }}
          />
        </Section>
        <IntlIsland namespaces={['layout', 'settings', 'ui']}>
          <Section title={t('look.title')}>
            <ThemeChoice />
          </Section>
          <Section title={own.hasPin ? t('secret.titlePin') : t('secret.titlePassword')}>
            <p className="note">{t('secret.text')}</p>
            <SecretForm action={changeSecretAction} hasPin={own.hasPin} mayChoose={own.email === null} />
          </Section>
        </IntlIsland>
        <Section title={t('sessions.title')}>
          <form action={signOutEverywhereAction} className="stack">
            <p className="note">{t('sessions.text')}</p>
            <SubmitButton kind="plain">{t('sessions.do')}</SubmitButton>
          </form>
        </Section>
        <YourData />
      </div>
    </main>
  )
}

function You({ own }: { own: SettingsView }) {
  const isStudent = own.role === 'student'
  return (
    <Section title={t('you.title')}>
      <div className="stack">
        {own.email && <p className="note">{t('you.email', { email: own.email })}</p>}
        <OneFieldForm
          action={changeAliasAction}
          name="alias"
          label={isStudent ? t('you.alias') : t('you.name')}
          hint={isStudent ? t('you.aliasHint') : undefined}
          submit={t('you.save')}
          initial={own.alias}
          autoComplete="nickname"
          maxLength={60}
        />
      </div>
    </Section>
  )
}

function Reviewing({ own }: { own: SettingsView }) {
  const { cardsADay, fourGrades } = own
  return (
    <Section title={t('reviewing.title')}>
      <ReviewingForm
        action={changeReviewingAction}
        choices={CARDS_A_DAY_CHOICES.map((count) => ({
          value: String(count),
          label: t('reviewing.cards', { count: String(count) }),
        }))}
        initial={{ cardsADay, fourGrades }}
        words={{
          cardsADay: t('reviewing.cardsADay'),
          cardsHint: t('reviewing.cardsHint'),
          fourGrades: t('reviewing.fourGrades'),
          save: t('reviewing.save'),
        }}
      />
      <p>
        <Link href={'/settings/timing' as Route}>{getTranslator('timing')('link')}</Link>
      </p>
    </Section>
  )
}

function YourData() {
  return (
    <Section title={t('data.title')}>
      <div className="stack">
        <p className="note">{t('data.exportText')}</p>
        <p>
          <a className="btn" href="/settings/export" download>
            {t('data.export')}
          </a>
        </p>
        <p className="note">{t('data.leaveText')}</p>
        <p>
          <Link className="btn btn--danger" href={'/settings/leave' as Route} prefetch={false}>
            {t('data.leave')}
          </Link>
        </p>
      </div>
    </Section>
  )
}

/** Every zone there is; UTC and the viewer's own, which some machines leave out, among them. */
function zonesWith(own: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', own])].sort()
}
