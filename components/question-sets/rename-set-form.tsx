'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { TextField } from '@/components/ui/field'
import { Problem } from '@/components/ui/problem'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'
import { MAX_TITLE } from '@/lib/forms/question-set'

/** Gives a set another title. */
export function RenameSetForm({ title, action }: { title: string; action: FormAction }) {
  const t = useTranslations('questionSets')
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className="stack" noValidate>
      <TextField
        label={t('set.name')}
        name="title"
        autoComplete="off"
        required
        maxLength={MAX_TITLE}
        defaultValue={valueOf(state, 'title', title)}
        error={errorOf(state, 'title')}
      />
      <Problem sentence={state.status === 'failed' ? state.message : null} />
      <div className="row">
        <SubmitButton kind="plain">{t('set.save')}</SubmitButton>
        <span className="note" role="status">
          {state.status === 'done' && state.message}
        </span>
      </div>
    </form>
  )
}
