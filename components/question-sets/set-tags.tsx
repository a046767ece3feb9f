import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { OneFieldForm } from '@/components/forms/one-field-form'
import { IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { MAX_TAG, MAX_TAGS } from '@/lib/domain/question-sets/set-tags'
import type { FormAction } from '@/lib/forms/form-state'

import { libraryHref } from './set-search'
import styles from './set-tags.module.css'

/** The tags of a set, each a way to the sets that share it, and a field for one more. */
export function SetTags({
  tags,
  add,
  remove,
}: {
  tags: readonly string[]
  add: FormAction
  remove: (tag: string) => Promise<void>
}) {
  const t = useTranslations('questionSets')
  return (
    <div className="stack">
      {tags.length > 0 && (
        <ul className={styles.tags} aria-label={t('tags.title')}>
          {tags.map((tag) => (
            <li key={tag}>
              <Link href={libraryHref({ tag }) as Route} prefetch={false}>
                {tag}
              </Link>
              <form action={remove.bind(null, tag)}>
                <IconButton type="submit" label={t('tags.remove', { tag })}>
                  <Icon name="cross" />
                </IconButton>
              </form>
            </li>
          ))}
        </ul>
      )}
      {tags.length < MAX_TAGS ? (
        <OneFieldForm
          action={add}
          name="tag"
          label={t('tags.add')}
          hint={t('tags.hint')}
          submit={t('tags.do')}
          initial=""
          autoComplete="off"
          maxLength={MAX_TAG}
        />
      ) : (
        <p className="note">{t('errors.tags-full')}</p>
      )}
    </div>
  )
}
