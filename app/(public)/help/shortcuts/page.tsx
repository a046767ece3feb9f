import type { Metadata } from 'next'

import { HelpArticle } from '@/components/help/help-article'
import { ShortcutTables } from '@/components/help/shortcut-tables'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('help')

export const metadata: Metadata = {
  title: t('topics.shortcuts.title'),
  description: t('topics.shortcuts.note'),
}

export default function ShortcutsHelpPage() {
  return (
    <HelpArticle topic="shortcuts" lede={t('shortcuts.lede')}>
      <ShortcutTables />
    </HelpArticle>
  )
}
