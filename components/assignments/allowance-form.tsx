'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { Select, TextField } from '@/components/ui/field'
import { Problem } from '@/components/ui/problem'
import { SubmitButton } from '@/components/ui/submit-button'
import { EXTRA_TIME_OFFERED } from '@/lib/forms/allowance'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

import styles from './assign-form.module.css'

/** Extra time and a due date for one student; what is left as it is follows the class. */
export function AllowanceForm({
  dueAt,
  extraTimePercent,
  classPercent,
  zone,
  action,
}: {
  /** As `datetime-local` writes it, in the class's time zone. */
  dueAt: string | null
  extraTimePercent: number | null
  /** What the student has in every quiz of the class. */
  classPercent: number
  zone: string
  action: FormAction
}) {
  const t = useTranslations('assignments')
  const [state, send] = useActionState(action, IDLE)
  const offered = new Set([...EXTRA_TIME_OFFERED, ...(extraTimePercent === null ? [] : [extraTimePercent])])
  return (
    <form action={send} className={styles.form} noValidate>
      <div className={styles.pair}>
        <TextField
          label={t('allowances.dueAt')}
          hint={t('allowances.dueHint', { zone })}
          type="datetime-local"
          name="dueAt"
          defaultValue={valueOf(state, 'dueAt', dueAt ?? '')}
          error={errorOf(state, 'dueAt')}
        />
        <Select
          label={t('allowances.extraTime')}
          hint={t('allowances.extraTimeHint')}
          name="extraTimePercent"
          defaultValue={valueOf(state, 'extraTimePercent', extraTimePercent?.toString() ?? '')}
          error={errorOf(state, 'extraTimePercent')}
          options={[
            { value: '', label: t('allowances.asClass', { percent: classPercent }) },
            ...[...offered]
              .toSorted((one, other) => one - other)
              .map((percent) => ({ value: String(percent), label: t('allowances.percent', { percent }) })),
          ]}
        />
      </div>
      <Problem sentence={state.status === 'failed' ? state.message : null} />
      <div>
        <SubmitButton>{t('allowances.save')}</SubmitButton>
      </div>
    </form>
  )
}
