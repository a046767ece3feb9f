'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useActionState, type ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { AliasRing } from '@/components/ui/alias-ring'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'
import { readPeopleError } from '@/lib/forms/people-errors'

import styles from './join-form.module.css'
import { AliasStep, CodeStep, SecretStep } from './join-steps'
import { TimeZoneInput } from './time-zone-input'
import { useJoin, type JoinStart, type SayRefusal } from './use-join'

/**
 * Code, alias and PIN in one form. With a script it looks the class up as the code is typed and joins through the
 * route handler; without one, `action` takes the whole form. `children` stand at its right, below the alias.
 */
export function JoinForm({
  start,
  action,
  children,
}: {
  start: JoinStart
  action: FormAction
  children: ReactNode
}) {
  const t = useTranslations('people')
  const [state, send] = useActionState(action, IDLE)
  const say: SayRefusal = (code, suggestion = '') => t(`errors.${readPeopleError(code)}`, { suggestion })
  const joining = useJoin(start, state, say)
  const { look, alias, busy } = joining
  const problem = joining.errorFor('form') ?? (state.status === 'failed' ? state.message : null)

  return (
    <div className={styles.door}>
      <div>
        <h1 className="title">{t('join.title')}</h1>
        <form
          action={send}
          onSubmit={joining.join}
          className={styles.form}
          noValidate
          aria-label={t('join.title')}
        >
          <TimeZoneInput />
          <CodeStep joining={joining} code={valueOf(state, 'code', start.code)} say={say} />
          <AliasStep joining={joining} />
          {start.viewer === null && <SecretStep joining={joining} />}
          <div className={styles.last}>
            <p role="alert">{problem && <FieldError>{problem}</FieldError>}</p>
            <Button type="submit" kind="primary" wide busy={busy}>
              {look.status === 'found'
                ? t('join.submitTo', { className: look.found.className })
                : t('join.submit')}
            </Button>
            {start.viewer === null ? (
              <p className="note">
                {t('join.known')} <Link href={comeBackHref(start.code)}>{t('join.comeBack')}</Link>
              </p>
            ) : (
              <p className="note">{t('join.signedIn', { alias: start.viewer })}</p>
            )}
          </div>
        </form>
      </div>
      <aside aria-label={t('join.know')}>
        <div className={styles.you}>
          <AliasRing alias={alias} />
          <span>
            <span className="head">{alias}</span>
            <span className="note">{t('join.seen')}</span>
          </span>
        </div>
        {children}
      </aside>
    </div>
  )
}

const comeBackHref = (code: string): Route =>
  (code ? `/sign-in/class?code=${encodeURIComponent(code)}` : '/sign-in/class') as Route
