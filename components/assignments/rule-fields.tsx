'use client'

import { useTranslations } from '#i18n/translations'
import { Checkbox } from '@/components/ui/choice'
import { Select, TextField } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { COUNTED_ATTEMPTS, type CountedAttempt } from '@/lib/domain/assignments/counted'
import { FEEDBACK_TIMES, type Feedback } from '@/lib/domain/assignments/feedback'
import { ATTEMPTS_OFFERED, LATE_OFFERED } from '@/lib/forms/assignment'
import { errorOf, valueOf, type FormState } from '@/lib/forms/form-state'

import styles from './assign-form.module.css'

/** The rules of an assignment as the form shows them first. */
export interface ShownRules {
  readonly title: string
  /** As `datetime-local` writes it, in the class's time zone. */
  readonly opensAt: string
  readonly dueAt: string
  readonly late: (typeof LATE_OFFERED)[number]
  readonly lateUntil: string
  readonly attemptsAllowed: number
  readonly countedAttempt: CountedAttempt
  readonly feedback: Feedback
  readonly accessCode: string | null
  readonly timeLimitMinutes: number | null
  readonly shuffleQuestions: boolean
  readonly shuffleOptions: boolean
  readonly isOneWay: boolean
}

/** The fields that assigning and changing an assignment share. `zone` says whose clock the dates are on. */
export function RuleFields({ rules, state, zone }: { rules: ShownRules; state: FormState; zone: string }) {
  const t = useTranslations('assignments')
  const text = fieldOf(state)
  return (
    <>
      <TextField label={t('form.title')} autoComplete="off" {...text('title', rules.title)} />
      <div className={styles.pair}>
        <TextField
          label={t('form.opensAt')}
          hint={t('form.zone', { zone })}
          type="datetime-local"
          {...text('opensAt', rules.opensAt)}
        />
        <TextField label={t('form.dueAt')} type="datetime-local" {...text('dueAt', rules.dueAt)} />
      </div>
      <div className={`${styles.pair} ${styles.ofQuiz}`}>
        <Select
          label={t('form.attemptsAllowed')}
          hint={t('form.attemptsHint')}
          options={ATTEMPTS_OFFERED.map((count) => ({
            value: String(count),
            label: t('form.attempts', { count }),
          }))}
          {...text('attemptsAllowed', String(rules.attemptsAllowed))}
        />
        <TextField
          label={t('form.timeLimit')}
          hint={t('form.timeLimitHint')}
          numeric
          inputMode="numeric"
          {...text('timeLimitMinutes', rules.timeLimitMinutes === null ? '' : String(rules.timeLimitMinutes))}
        />
      </div>
      <MoreRules rules={rules} state={state} />
    </>
  )
}

/** What few assignments need: folded, unless something in it needs another look. */
function MoreRules({ rules, state }: { rules: ShownRules; state: FormState }) {
  const t = useTranslations('assignments')
  const text = fieldOf(state)
  const box = (name: 'shuffleQuestions' | 'shuffleOptions' | 'isOneWay') => ({
    name,
    defaultChecked: state.status === 'failed' ? state.values[name] === 'on' : rules[name],
  })
  return (
    <details className={styles.more} open={state.status === 'failed'}>
      <summary>
        <Icon name="chev" /> {t('form.more')} <span className="note">{t('form.moreHint')}</span>
      </summary>
      <div className={styles.form}>
        <div className={styles.pair}>
          <Select
            label={t('form.late')}
            options={LATE_OFFERED.map((value) => ({ value, label: t(`form.lateIs.${value}`) }))}
            {...text('late', rules.late)}
          />
          <div className={styles.until}>
            <TextField
              label={t('form.lateUntil')}
              type="datetime-local"
              {...text('lateUntil', rules.lateUntil)}
            />
          </div>
        </div>
        <div className={styles.ofQuiz}>
          <Select
            label={t('form.countedAttempt')}
            hint={t('form.countedAttemptHint')}
            options={COUNTED_ATTEMPTS.map((value) => ({ value, label: t(`form.counted.${value}`) }))}
            {...text('countedAttempt', rules.countedAttempt)}
          />
        </div>
        <div className={`${styles.pair} ${styles.ofQuiz}`}>
          <Select
            label={t('form.feedback')}
            hint={t('form.feedbackHint')}
            options={FEEDBACK_TIMES.map((value) => ({ value, label: t(`form.feedbackAt.${value}`) }))}
            {...text('feedback', rules.feedback)}
          />
          <TextField
            label={t('form.accessCode')}
            hint={t('form.accessCodeHint')}
            autoComplete="off"
            autoCapitalize="characters"
            {...text('accessCode', rules.accessCode ?? '')}
          />
        </div>
        <div className={styles.ofQuiz}>
          <Checkbox label={t('form.isOneWay')} hint={t('form.isOneWayHint')} {...box('isOneWay')} />
          <Checkbox label={t('form.shuffleQuestions')} {...box('shuffleQuestions')} />
          <Checkbox
            label={t('form.shuffleOptions')}
            hint={t('form.shuffleOptionsHint')}
            {...box('shuffleOptions')}
          />
        </div>
      </div>
    </details>
  )
}

/** What a field carries: its name, what was typed or holds now, and what is wrong with it. */
const fieldOf = (state: FormState) => (name: keyof ShownRules, initial: string) => ({
  name,
  defaultValue: valueOf(state, name, initial),
  error: errorOf(state, name),
})
