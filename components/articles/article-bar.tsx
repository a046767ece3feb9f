import Link from 'next/link'
import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { LinkButton } from '@/components/ui/link-button'
import { Menu } from '@/components/ui/menu'
import { Icon } from '@/components/ui/icon'

import styles from './article.module.css'

/** What can be done with an article, and which reading of it this is. `remove` deletes it. */
export function ArticleBar({
  articleId,
  canEdit,
  other,
  reading,
  remove,
}: {
  articleId: string
  canEdit: boolean
  /** An article that seems to be on the same event. */
  other: { readonly id: string; readonly title: string } | null
  /** "Version 2, read on 14 March 2026." */
  reading: string
  remove: () => Promise<void>
}) {
  const t = useTranslations('articles')
  const compare = `/articles/compare?a=${articleId}${other ? `&b=${other.id}` : ''}`
  return (
    <div className={styles.bar}>
      <LinkButton kind="primary" href={`/question-sets/new?article=${articleId}` as Route}>
        {t('article.makeSet')}
      </LinkButton>
      <LinkButton href={compare as Route}>
        {other ? t('article.compareOne', { title: other.title }) : t('article.compare')}
      </LinkButton>
      {canEdit && (
        <Menu
          buttonClass="btn btn--quiet"
          button={
            <>
              {t('article.more')} <Icon name="chev" />
            </>
          }
        >
          <Link href={`/articles/${articleId}/edit` as Route}>{t('article.details')}</Link>
          <Link href={`/articles/${articleId}/edit#text` as Route}>{t('article.text')}</Link>
          <hr />
          <form action={remove}>
            <button type="submit" className="danger">
              {t('article.delete')}
            </button>
          </form>
        </Menu>
      )}
      <span className="folio">{reading}</span>
    </div>
  )
}
