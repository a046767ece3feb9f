import type { Metadata } from 'next'

import { HelpArticle, HelpPart } from '@/components/help/help-article'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('help')

export const metadata: Metadata = {
  title: t('topics.questions.title'),
  description: t('topics.questions.note'),
}

const PARTS = ['facts', 'candidates', 'checks', 'two', 'same', 'limits'] as const

export default function QuestionsHelpPage() {
  return (
    <HelpArticle topic="questions" lede={t('questions.lede')}>
      {PARTS.map((part) => (
        <HelpPart key={part} title={t(`questions.${part}.title`)}>
          <p>{t(`questions.${part}.text`)}</p>
        </HelpPart>
      ))}
    </HelpArticle>
  )
}
