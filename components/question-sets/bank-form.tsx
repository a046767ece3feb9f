'use client'

import { useActionState, type ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { FormMessage } from '@/components/forms/form-message'
import { Checkbox } from '@/components/ui/choice'
import { Select } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { chosenName, NEW_SET } from '@/lib/forms/bank-address'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

import styles from './question-bank.module.css'

/** A question to choose: what is asked, its key, and below the box where it comes from. */
export interface BankLine {
  readonly id: string
  readonly stem: ReactNode
  readonly key: string
  readonly told: ReactNode
  /** Whether the set it is looked for asks it already. */
  readonly isThere: boolean
}

/** Chooses questions and copies them into a set. What was ticked stays ticked where it cannot be done. */
export function BankForm({
  lines,
  sets,
  into,
  action,
}: {
  lines: readonly BankLine[]
  sets: readonly { readonly id: string; readonly title: string }[]
  into: string | null
  action: FormAction
}) {
  const t = useTranslations('questionSets')
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send}>
      <ul className={styles.questions} aria-label={t('set.questions')}>
        {lines.map(({ id, stem, key, told, isThere }) => (
          <li key={id}>
            <Checkbox
              name={chosenName(id)}
              label={<span className={styles.stem}>{stem}</span>}
              hint={isThere ? t('bank.there', { key }) : t('set.key', { key })}
              disabled={isThere}
              defaultChecked={valueOf(state, chosenName(id)) !== ''}
            />
            <div className={styles.told}>{told}</div>
          </li>
        ))}
      </ul>
      <div className={styles.copy}>
        <Select
          label={t('bank.into')}
          name="into"
          error={errorOf(state, 'into')}
          key={valueOf(state, 'into', into ?? '')}
          defaultValue={valueOf(state, 'into', into ?? '')}
          options={[
            { value: '', label: t('bank.chooseSet') },
            { value: NEW_SET, label: t('bank.newSet') },
            ...sets.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <SubmitButton busyLabel={t('bank.copying')}>{t('bank.copy')}</SubmitButton>
        <div className={styles.said}>
          <FormMessage state={state} />
        </div>
      </div>
    </form>
  )
}
