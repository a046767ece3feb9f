import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { Button } from '@/components/ui/button'
import { FieldError, Select } from '@/components/ui/field'

import styles from './compare.module.css'

interface Choice {
  readonly id: string
  readonly title: string
  readonly source: string | null
}

/** The form that asks which two articles to compare. */
export function ChooseTwo({
  articles,
  first,
  second,
  refusal,
}: {
  articles: readonly Choice[]
  first: string
  second: string
  refusal: 'not-found' | 'same-article' | 'too-long' | null
}) {
  const t = useTranslations('articles')
  const options = [
    { value: '', label: t('compare.pick') },
    ...articles.map(({ id, title, source }) => ({
      value: id,
      label: source ? `${title} (${source})` : title,
    })),
  ]
  return (
    <main id="main" className="page">
      <PageHead title={t('compare.choose')} lede={t('compare.chooseLede')} />
      <form action="/articles/compare" className={styles.choose}>
        <Select name="a" label={t('compare.first')} options={options} defaultValue={first} />
        <Select name="b" label={t('compare.second')} options={options} defaultValue={second} />
        {refusal && (
          <p role="alert">
            <FieldError>{t(`compare.refusals.${refusal}`)}</FieldError>
          </p>
        )}
        <div>
          <Button type="submit" kind="primary">
            {t('compare.go')}
          </Button>
        </div>
      </form>
    </main>
  )
}
