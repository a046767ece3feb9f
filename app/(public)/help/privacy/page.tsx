import type { Metadata } from 'next'

import { HelpArticle, HelpPart } from '@/components/help/help-article'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('help')

export const metadata: Metadata = { title: t('topics.privacy.title'), description: t('topics.privacy.note') }

const PARTS = ['students', 'teachers', 'who', 'front', 'others', 'cookies', 'yours', 'addresses'] as const

export default function PrivacyHelpPage() {
  return (
    <HelpArticle topic="privacy" lede={t('privacy.lede')}>
      {PARTS.map((part) => (
        <HelpPart key={part} title={t(`privacy.${part}.title`)}>
          <p>{t(`privacy.${part}.text`)}</p>
        </HelpPart>
      ))}
    </HelpArticle>
  )
}
