'use client'

import Link from 'next/link'
import type { Route } from 'next'
import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormState } from '@/lib/forms/form-state'

import styles from './edit.module.css'

type Action = (previous: FormState, formData: FormData) => Promise<FormState>

/** The form of an article's text. Saving it makes a new version. */
export function EditText({ articleId, text, action }: { articleId: string; text: string; action: Action }) {
  const t = useTranslations('articles')
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className={styles.form}>
      <Field
        label={<span className="vh">{t('edit.text')}</span>}
        hint={t('edit.textHint')}
        error={errorOf(state, 'text')}
      >
        {(control) => (
          <textarea
            className={`area ${styles.text}`}
            name="text"
            rows={24}
            defaultValue={valueOf(state, 'text', text)}
            {...control}
          />
        )}
      </Field>
      <div className="row">
        <SubmitButton kind="plain" busyLabel={t('edit.saving')}>
          {t('edit.saveText')}
        </SubmitButton>
        <Link className="btn btn--quiet" href={`/articles/${articleId}` as Route}>
          {t('edit.cancel')}
        </Link>
      </div>
    </form>
  )
}
