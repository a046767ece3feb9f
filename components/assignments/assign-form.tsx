'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { RadioGroup } from '@/components/ui/choice'
import { Problem } from '@/components/ui/problem'
import { SubmitButton } from '@/components/ui/submit-button'
import { ASSIGNMENT_KINDS } from '@/lib/domain/assignments/kind'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

import styles from './assign-form.module.css'
import { RuleFields, type ShownRules } from './rule-fields'

/** A class to assign to. */
export interface ClassChoice {
  readonly id: string
  readonly name: string
  readonly note: string
}

/** Assigns a set to a class. With what is proposed, choosing the class and sending is all. */
export function AssignForm({
  classes,
  chosenClass,
  rules,
  zone,
  clientKey,
  action,
}: {
  classes: readonly ClassChoice[]
  chosenClass: string
  rules: ShownRules
  zone: string
  clientKey: string
  action: FormAction
}) {
  const t = useTranslations('assignments')
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className={styles.form} noValidate>
      <input type="hidden" name="clientKey" value={clientKey} />
      <RadioGroup
        legend={t('form.class')}
        name="classId"
        error={errorOf(state, 'classId')}
        defaultValue={valueOf(state, 'classId', chosenClass)}
        options={classes.map(({ id, name, note }) => ({ value: id, label: name, hint: note }))}
      />
      <RadioGroup
        legend={t('form.kind')}
        name="kind"
        defaultValue={valueOf(state, 'kind', 'quiz')}
        options={ASSIGNMENT_KINDS.map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
          hint: t(`form.kindHint.${kind}`),
        }))}
      />
      <RuleFields rules={rules} state={state} zone={zone} />
      <Problem sentence={state.status === 'failed' ? state.message : null} />
      <div>
        <SubmitButton busyLabel={t('form.assigning')}>{t('form.assign')}</SubmitButton>
      </div>
    </form>
  )
}
