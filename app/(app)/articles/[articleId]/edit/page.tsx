import { notFound } from 'next/navigation'

import { EditDetails } from '@/components/articles/edit-details'
import { EditText } from '@/components/articles/edit-text'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { getArticle } from '@/lib/data/articles'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { describeArticleAction, reviseArticleAction } from './actions'

const t = getTranslator('articles')

export const metadata = { title: t('edit.title') }

export default async function EditArticlePage({ params }: PageProps<'/articles/[articleId]/edit'>) {
  const article = await getArticle((await params).articleId)
  if (!article?.canEdit) notFound()
  const { source, author, publishedOn, url, title, language } = article

  return (
    <main id="main" className="page">
      <PageHead title={t('edit.title')} folio={[title]} lede={t('edit.lede')} />
      <IntlIsland namespaces={['articles', 'ui']}>
        <div className="stack stack--7">
          <Section title={t('edit.details')}>
            <EditDetails
              articleId={article.id}
              details={{
                title,
                language,
                source: source ?? '',
                author: author ?? '',
                publishedOn: publishedOn ?? '',
                url: url ?? '',
              }}
              action={describeArticleAction.bind(null, article.id)}
            />
          </Section>
          <Section title={<span id="text">{t('edit.text')}</span>}>
            <EditText
              articleId={article.id}
              text={article.version.text}
              action={reviseArticleAction.bind(null, article.id)}
            />
          </Section>
        </div>
      </IntlIsland>
    </main>
  )
}
