'use client'

import Link from 'next/link'
import type { Route } from 'next'
import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Details } from '@/lib/domain/articles/metadata'
import { errorOf, IDLE, valueOf, type FormState } from '@/lib/forms/form-state'

import { DetailFields } from './detail-fields'
import styles from './edit.module.css'

type Action = (previous: FormState, formData: FormData) => Promise<FormState>

/** The form of what is filed with an article. */
export function EditDetails({
  articleId,
  details,
  action,
}: {
  articleId: string
  details: Details
  action: Action
}) {
  const t = useTranslations('articles')
  const [state, send] = useActionState(action, IDLE)
  const typed = (name: keyof Details) => valueOf(state, name, details[name])
  return (
    <form action={send} noValidate className={styles.form}>
      <DetailFields
        details={{
          title: typed('title'),
          source: typed('source'),
          author: typed('author'),
          publishedOn: typed('publishedOn'),
          language: typed('language'),
          url: typed('url'),
        }}
        errorOf={(field) => errorOf(state, field)}
      />
      {state.status === 'failed' && state.message && (
        <p role="alert">
          <FieldError>{state.message}</FieldError>
        </p>
      )}
      <div className="row">
        <SubmitButton busyLabel={t('edit.saving')}>{t('edit.saveDetails')}</SubmitButton>
        <Link className="btn btn--quiet" href={`/articles/${articleId}` as Route}>
          {t('edit.cancel')}
        </Link>
      </div>
    </form>
  )
}
