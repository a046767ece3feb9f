import type { Route } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'

import { QrCode } from '@/components/classes/qr-code'
import { LinkButton } from '@/components/ui/link-button'
import { getClass } from '@/lib/data/classes'
import { joinAddress } from '@/lib/http/join-address'
import { getTranslator } from '@/lib/i18n/translator'

import styles from './code.module.css'

const t = getTranslator('classes')

type Props = PageProps<'/classes/[classId]/code'>

export async function generateMetadata({ params }: Props) {
  const found = await getClass((await params).classId)
  return { title: found && t('screen.title', { className: found.name }) }
}

/** The join code for a projector: legible from the last row. */
export default async function CodePage({ params }: Props) {
  const found = await getClass((await params).classId)
  if (!found?.joinCode || !found.joinOpen) notFound()
  const address = joinAddress(await headers())

  return (
    <main id="main" className={`page ${styles.screen}`}>
      <div>
        <h1 className="title">{t('screen.title', { className: found.name })}</h1>
        <p className="lede">{t('screen.one')}</p>
        <p className={styles.address}>{address}</p>
        <p className="lede">{t('screen.two')}</p>
        <p className={`num ${styles.letters}`}>{found.joinCode}</p>
        <LinkButton href={`/classes/${found.id}` as Route}>{t('screen.back')}</LinkButton>
      </div>
      <QrCode text={`${address}/${found.joinCode}`} label={t('join.qr', { className: found.name })} />
    </main>
  )
}
