'use no memo' // The compiler's memo slots weigh more here than they save.

import type { Route } from 'next'
import { useEffect, useRef, type ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Progress } from '@/components/ui/progress'
import frame from '@/components/ui/run-frame.module.css'
import { SaveState } from '@/components/ui/save-state'

import styles from './practice.module.css'
import type { Practice } from './use-practice'

/** What a run stands in: how far it is above it, and below it where the answers are. The focus goes with the step. */
export function RunFrame({
  label,
  value,
  max,
  step,
  practice,
  isTrial,
  children,
}: {
  /** How far the run is, in words. */
  label: string
  value: number
  max: number
  /** Changes with whatever is asked next. */
  step: string
  practice: Pick<Practice, 'run' | 'saving' | 'isSignedOut'>
  isTrial: boolean
  children: ReactNode
}) {
  const t = useTranslations('practice')
  const stage = useRef<HTMLDivElement>(null)
  const seen = useRef(step)
  useEffect(() => {
    if (seen.current === step) return
    seen.current = step
    const find = (selector: string) => stage.current?.querySelector<HTMLElement>(selector)
    const next = find('[data-likely]') ?? find('form input, form button, [tabindex]')
    next?.focus({ preventScroll: true })
  }, [step])
  return (
    <div ref={stage}>
      <div className={frame.head}>
        <h1 className="subhead num">{label}</h1>
        <Progress label={label} value={value} max={max} />
      </div>
      {children}
      {practice.isSignedOut && (
        <p className="note" role="alert">
          {t('signedOut')} <a href="/sign-in">{t('signIn')}</a>
        </p>
      )}
      <div className={frame.foot}>
        {isTrial ? (
          <span className="note">{t('trial')}</span>
        ) : (
          practice.run.answers.length > 0 && <SaveState state={practice.saving} />
        )}
      </div>
    </div>
  )
}

/** The end of a run: what it came to, and what can be done now. */
export function RunEnd({
  title,
  children,
  acts,
  back,
  onRestart,
  restart,
}: {
  title: string
  children?: ReactNode
  acts?: ReactNode
  /** Where the other ways to practise are. */
  back: string
  onRestart: () => void
  restart: string
}) {
  const t = useTranslations('practice')
  return (
    <section className={styles.finish} tabIndex={-1} aria-labelledby="finish">
      <h2 className="title" id="finish">
        {title}
      </h2>
      {children}
      <div className={styles.acts}>
        {acts}
        <Button onClick={onRestart}>{restart}</Button>
        <LinkButton kind="quiet" href={back as Route}>
          {t('flashcards.other')}
        </LinkButton>
      </div>
    </section>
  )
}
