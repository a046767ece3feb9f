'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { FormMessage } from '@/components/forms/form-message'
import { Checkbox } from '@/components/ui/choice'
import { SubmitButton } from '@/components/ui/submit-button'
import { WEEKDAYS } from '@/lib/domain/classes/school-days'
import { IDLE, type FormAction } from '@/lib/forms/form-state'
import { weekdayBox } from '@/lib/forms/school-days'

/** The weekdays on which a class has no school. */
export function WeekdaysForm({
  freeWeekdays,
  action,
}: {
  freeWeekdays: readonly number[]
  action: FormAction
}) {
  const t = useTranslations('classes')
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className="stack">
      <fieldset key={freeWeekdays.join()}>
        <legend className="vh">{t('schoolDays.weekdays')}</legend>
        {WEEKDAYS.map((weekday) => (
          <Checkbox
            key={weekday}
            name={weekdayBox(weekday)}
            label={t('schoolDays.weekday', { weekday: String(weekday) })}
            defaultChecked={freeWeekdays.includes(weekday)}
          />
        ))}
      </fieldset>
      <div>
        <SubmitButton kind="plain">{t('schoolDays.save')}</SubmitButton>
      </div>
      <FormMessage state={state} />
    </form>
  )
}
