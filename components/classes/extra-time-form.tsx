'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { FormMessage } from '@/components/forms/form-message'
import { Select } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { EXTRA_TIME_OFFERED } from '@/lib/forms/allowance'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

/** The extra time of a student in every quiz of a class. */
export function ExtraTimeForm({ percent, action }: { percent: number; action: FormAction }) {
  const t = useTranslations('classes')
  const [state, send] = useActionState(action, IDLE)
  const offered = [...new Set([...EXTRA_TIME_OFFERED, percent])].toSorted((one, other) => one - other)
  return (
    <form action={send} className="stack" noValidate>
      <Select
        key={percent}
        label={t('member.extraTime')}
        hint={t('member.extraTimeHint')}
        name="extraTimePercent"
        defaultValue={valueOf(state, 'extraTimePercent', String(percent))}
        error={errorOf(state, 'extraTimePercent')}
        options={offered.map((each) => ({
          value: String(each),
          label: t('member.extraTimePercent', { percent: each }),
        }))}
      />
      <div>
        <SubmitButton kind="plain">{t('member.extraTimeDo')}</SubmitButton>
      </div>
      <FormMessage state={state} />
    </form>
  )
}
