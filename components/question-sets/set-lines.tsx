import { useTranslations } from '#i18n/translations'
import { Items, type Item } from '@/components/ui/items'
import { Tag } from '@/components/ui/tag'
import type { QuestionSetView } from '@/lib/data/question-sets'

/** Question sets as lines: title, whether it is a draft, and how far it has come. */
export function SetLines({ sets }: { sets: readonly QuestionSetView[] }) {
  const t = useTranslations('questionSets')
  return <Items items={sets.map((set) => itemOf(set, t))} />
}

function itemOf(set: QuestionSetView, t: ReturnType<typeof useTranslations<'questionSets'>>): Item {
  const { id, title, published, tally } = set
  const read = tally.accepted + tally.rejected
  const words = published
    ? [
        t('list.version', { count: published.questions, number: published.number }),
        set.changedSince && t('list.changed'),
        set.answeredBy > 0 && t('list.answeredBy', { count: set.answeredBy }),
      ]
    : [
        t('list.read', { count: read + tally.toRead, read }),
        t('list.fromArticles', { count: set.articles.length }),
      ]
  return {
    href: `/question-sets/${id}`,
    title,
    note: [words.filter(Boolean).join(', '), ...set.tags].join(' · '),
    aside: published ? (
      <Tag kind="right" icon="tick">
        {t('list.published')}
      </Tag>
    ) : (
      <Tag>{t('list.draft')}</Tag>
    ),
  }
}
