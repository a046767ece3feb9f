import { ImportScreen } from '@/components/articles/import/import-screen'
import { requireTeacher } from '@/lib/data/viewer'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { importArticleAction } from './actions'

export const metadata = { title: getTranslator('articles')('new.title') }

export default async function ImportArticlePage() {
  await requireTeacher()
  return (
    <main id="main" className="page">
      <IntlIsland namespaces={['articles']}>
        <ImportScreen action={importArticleAction} />
      </IntlIsland>
    </main>
  )
}
