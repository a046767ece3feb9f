import type { Metadata } from 'next'

import { Example } from '@/components/landing/example'
import { Hero } from '@/components/landing/hero'
import { JoinByCode, Reasons } from '@/components/landing/reasons'
import { TryOut } from '@/components/landing/try-out'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

export function generateMetadata(): Metadata {
  const t = getTranslator('landing')
  return { title: t('title'), description: t('lede') }
}

export default function LandingPage() {
  const t = getTranslator('landing')
  return (
    <main id="main" className="page">
      <Hero />
      <noscript>
        <p className="note">{t('box.noScript')}</p>
      </noscript>
      <IntlIsland namespaces={['landing', 'questions']}>
        <TryOut example={<Example />} />
      </IntlIsland>
      <Reasons />
      <JoinByCode />
    </main>
  )
}
