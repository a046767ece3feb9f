import { CreateClassForm } from '@/components/classes/create-class-form'
import { PageHead } from '@/components/layout/page-head'
import { requireTeacher } from '@/lib/data/viewer'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { createClassAction } from './actions'
import styles from './new-class.module.css'

const t = getTranslator('classes')

export const metadata = { title: t('create.title') }

export default async function NewClassPage() {
  const viewer = await requireTeacher()

  return (
    <main id="main" className="page">
      <PageHead title={t('create.title')} lede={t('create.lede')} />
      <div className={styles.form}>
        <IntlIsland namespaces={['classes', 'ui']}>
          <CreateClassForm action={createClassAction} timeZone={viewer.timeZone} />
        </IntlIsland>
      </div>
    </main>
  )
}
