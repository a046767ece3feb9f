import type { Route } from 'next'
import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { Confirm } from '@/components/ui/confirm'
import { LinkButton } from '@/components/ui/link-button'
import { Button } from '@/components/ui/button'
import type { ClassView } from '@/lib/data/classes'
import { formatDate } from '@/lib/i18n/format'

import styles from './join-panel.module.css'
import { QrCode } from './qr-code'

/** A form's action without anything to fill in. */
type Act = () => Promise<void>

/** The code that students join with, as text and to be photographed, and what can be done with it. */
export function JoinPanel({
  shown,
  address,
  rotate,
  setOpen,
  children,
}: {
  shown: ClassView
  address: string
  rotate: Act
  /** Opens the class to new members, or closes it: the other of what it is. */
  setOpen: Act
  /** The rules of joining, to be changed. */
  children: ReactNode
}) {
  const t = useTranslations('classes')
  return (
    <Section title={t('join.title')}>
      {shown.joinOpen ? (
        <>
          <div className={styles.code}>
            <div>
              <p className={`num ${styles.letters}`}>{shown.joinCode}</p>
              <p className="note">{t('join.at')}</p>
              <p className={styles.address}>{address}</p>
            </div>
            <QrCode text={`${address}/${shown.joinCode}`} label={t('join.qr', { className: shown.name })} />
          </div>
          {shown.joinClosesAt && (
            <p className="note">
              {t('join.until', { date: formatDate(shown.joinClosesAt, shown.timeZone) })}
            </p>
          )}
          <p>
            <LinkButton href={`/classes/${shown.id}/code` as Route}>{t('join.big')}</LinkButton>
          </p>
        </>
      ) : (
        <p className="note">{t('join.closed')}</p>
      )}
      <div className={styles.acts}>
        <form action={setOpen}>
          <Button type="submit" kind="quiet">
            {shown.joinOpen ? t('join.close') : t('join.open')}
          </Button>
        </form>
        <Confirm kind="quiet" label={t('join.rotate')}>
          <p>{t('join.rotateText')}</p>
          <form action={rotate}>
            <Button type="submit">{t('join.rotateDo')}</Button>
          </form>
        </Confirm>
        <Confirm kind="quiet" label={t('join.rules')}>
          {children}
        </Confirm>
      </div>
    </Section>
  )
}
