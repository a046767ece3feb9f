import { ChooseTwo } from '@/components/articles/compare/choose-two'
import { ComparedPair } from '@/components/articles/compare/compared-pair'
import { listArticles } from '@/lib/data/article-list'
import { compareArticles } from '@/lib/data/comparisons'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('articles')

export const metadata = { title: t('compare.choose') }

export default async function CompareArticlesPage({ searchParams }: PageProps<'/articles/compare'>) {
  const { a, b, article } = await searchParams
  const [first = '', second = ''] = [a, b, article].flat().filter((id) => id !== undefined && id !== '')
  const compared = first && second ? await compareArticles(first, second) : null
  if (compared?.ok) return <ComparedPair pair={compared.value} />

  const { articles } = await listArticles()
  return (
    <ChooseTwo articles={articles} first={first} second={second} refusal={compared?.error.code ?? null} />
  )
}
