import type { Route } from 'next'

import { ActForm } from '@/components/forms/act-form'
import { PageHead } from '@/components/layout/page-head'
import { LinkButton } from '@/components/ui/link-button'
import { previewInvitationLink } from '@/lib/data/class-invitations'
import { getTranslator } from '@/lib/i18n/translator'

import { acceptInvitationLinkAction } from './actions'

const t = getTranslator('classes')

// The address is a secret as long as the link is open: no site that is opened from here may read it.
export const metadata = { title: t('invitation.title'), referrer: 'no-referrer' as const }

/** What a link to teach a class offers. Opening it changes nothing. */
export default async function InvitationPage({ params }: PageProps<'/classes/invitations/[token]'>) {
  const { token } = await params
  const asked = await previewInvitationLink(token)

  return (
    <main id="main" className="page">
      {asked ? (
        <>
          <PageHead
            title={t('invitation.pageTitle', { className: asked.className })}
            lede={t('invitation.lede', { from: asked.from })}
          />
          <ActForm
            kind="primary"
            action={acceptInvitationLinkAction.bind(null, token)}
            submit={t('invitation.accept', { className: asked.className })}
          />
        </>
      ) : (
        <>
          <PageHead title={t('invitation.gone')} lede={t('invitation.goneText')} />
          <LinkButton href={'/classes' as Route}>{t('invitation.toClasses')}</LinkButton>
        </>
      )}
    </main>
  )
}
