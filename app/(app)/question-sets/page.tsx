import type { Route } from 'next'

import { PageHead } from '@/components/layout/page-head'
import { SetGone } from '@/components/question-sets/set-gone'
import { SetLines } from '@/components/question-sets/set-lines'
import { SetSearch } from '@/components/question-sets/set-search'
import { TagMenu } from '@/components/question-sets/tag-menu'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'
import { listQuestionSets } from '@/lib/data/question-sets'
import { holdsTag, isFound, tagsOf } from '@/lib/domain/question-sets/set-tags'
import { getTranslator } from '@/lib/i18n/translator'

import { removeTagAction, renameTagAction, restoreSetAction } from './actions'

const t = getTranslator('questionSets')

export const metadata = { title: t('title') }

const one = (value: string | string[] | undefined): string => ([value ?? ''].flat()[0] ?? '').trim()

export default async function QuestionSetsPage({ searchParams }: PageProps<'/question-sets'>) {
  const { gone, q, tag: asked } = await searchParams
  const [query, tag] = [one(q), one(asked)]
  const sets = await listQuestionSets()
  const found = sets.filter((set) => isFound(set, query) && (tag === '' || holdsTag(set.tags, tag)))

  return (
    <main id="main" className="page">
      <PageHead
        title={t('title')}
        lede={
          (query || tag) &&
          t('search.found', { count: found.length, words: [query, tag].filter(Boolean).join(', ') })
        }
        acts={sets.length > 0 && <Acts />}
      />
      {typeof gone === 'string' && <SetGone bringBack={restoreSetAction.bind(null, gone)} />}
      {(sets.length > 1 || query || tag) && <SetSearch query={query} tag={tag} tags={tagsOf(sets)} />}
      {holdsTag(
        sets.flatMap(({ tags }) => tags),
        tag,
      ) && (
        <TagMenu
          tag={tag}
          rename={renameTagAction.bind(null, tag)}
          remove={removeTagAction.bind(null, tag)}
        />
      )}
      {found.length > 0 && <SetLines sets={found} />}
      {found.length === 0 && sets.length > 0 && (
        <Empty title={t('search.none')}>
          <p>{t('search.noneBody')}</p>
        </Empty>
      )}
      {sets.length === 0 && (
        <Empty title={t('list.empty')}>
          <p>{t('list.emptyBody')}</p>
          <NewSet>{t('list.emptyAct')}</NewSet>
        </Empty>
      )}
    </main>
  )
}

function Acts() {
  return (
    <>
      <LinkButton href={'/question-sets/questions' as Route}>{t('bank.title')}</LinkButton>
      <NewSet>{t('list.new')}</NewSet>
    </>
  )
}

function NewSet({ children }: { children: string }) {
  return (
    <LinkButton kind="primary" href={'/question-sets/new' as Route}>
      {children}
    </LinkButton>
  )
}
