'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { Problem } from '@/components/ui/problem'
import { SubmitButton } from '@/components/ui/submit-button'
import type { AssignmentKind } from '@/lib/domain/assignments/kind'
import { IDLE, type FormAction } from '@/lib/forms/form-state'

import styles from './assign-form.module.css'
import { RuleFields, type ShownRules } from './rule-fields'

/** Changes the dates and rules of an assignment. */
export function ChangeForm({
  rules,
  kind,
  zone,
  action,
}: {
  rules: ShownRules
  kind: AssignmentKind
  zone: string
  action: FormAction
}) {
  const t = useTranslations('assignments')
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className={styles.form} data-kind={kind} noValidate>
      <RuleFields rules={rules} state={state} zone={zone} />
      <Problem sentence={state.status === 'failed' ? state.message : null} />
      <div className="row">
        <SubmitButton kind="plain">{t('form.save')}</SubmitButton>
        <span className="note" role="status">
          {state.status === 'done' && state.message}
        </span>
      </div>
    </form>
  )
}
