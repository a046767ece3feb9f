'use client'

import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { PasswordField } from '@/components/ui/password-field'

import styles from './join-form.module.css'
import { PinBoxes } from './pin-boxes'
import type { Look } from './use-found-class'
import type { Joining, SayRefusal } from './use-join'

function Step({ number, field, children }: { number: number; field: string; children: ReactNode }) {
  return (
    <div className={styles.step} data-field={field}>
      <b className="num" aria-hidden="true">
        {number}
      </b>
      {children}
    </div>
  )
}

/** The class code, and the class it leads to. */
export function CodeStep({ joining, code, say }: { joining: Joining; code: string; say: SayRefusal }) {
  const t = useTranslations('people')
  return (
    <Step number={1} field="code">
      <Field label={t('join.code')} hint={t('join.codeHint')} error={joining.errorFor('code')}>
        {(control) => (
          <>
            <input
              {...control}
              className={`input ${styles.code}`}
              name="code"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              defaultValue={code}
              onChange={(event) => void joining.lookUp(event.target.value)}
            />
            <span className={styles.found} role="status">
              <Found look={joining.look} say={say} />
            </span>
          </>
        )}
      </Field>
    </Step>
  )
}

function Found({ look, say }: { look: Look; say: SayRefusal }) {
  const t = useTranslations('people')
  if (look.status === 'none') return null
  if (look.status === 'looking') return <span className="hint">{t('join.looking')}</span>
  if (look.status === 'failed') {
    return (
      <span className="error">
        <Icon name="alert" /> <span>{say(look.error)}</span>
      </span>
    )
  }
  const { className, teacher, alreadyIn } = look.found
  return (
    <span className="right-text">
      <Icon name="tick" /> {t(alreadyIn ? 'join.foundIn' : 'join.found', { className, teacher })}
    </span>
  )
}

/** The alias, given and changeable. */
export function AliasStep({ joining }: { joining: Joining }) {
  const t = useTranslations('people')
  return (
    <Step number={2} field="alias">
      <Field label={t('join.alias')} hint={t('join.aliasHint')} error={joining.errorFor('alias')}>
        {(control) => (
          <span className={styles.alias}>
            <input
              {...control}
              className="input"
              name="alias"
              autoComplete="off"
              autoCapitalize="words"
              spellCheck={false}
              maxLength={60}
              value={joining.alias}
              onChange={(event) => joining.chooseAlias(event.target.value)}
            />
            <Button onClick={joining.drawAlias}>
              <Icon name="swap" /> {t('join.another')}
            </Button>
            <span className={styles.offered} role="group" aria-label={t('join.offered')}>
              {joining.offered.map((alias) => (
                <button
                  key={alias}
                  type="button"
                  className="btn"
                  aria-pressed={alias === joining.alias}
                  onClick={() => joining.chooseAlias(alias)}
                >
                  {alias}
                </button>
              ))}
            </span>
          </span>
        )}
      </Field>
    </Step>
  )
}

/** A PIN, or a password for those who would rather. */
export function SecretStep({ joining }: { joining: Joining }) {
  const t = useTranslations('people')
  const { secret, setSecret } = joining
  const isPin = secret.kind === 'pin'
  return (
    <Step number={3} field={secret.kind}>
      <div className="field">
        {isPin ? (
          <PinBoxes
            value={secret.pin}
            onChange={(pin) => setSecret({ ...secret, pin })}
            error={joining.errorFor('pin')}
          />
        ) : (
          <PasswordField
            label={t('password')}
            hint={t('join.passwordHint')}
            name="password"
            autoComplete="new-password"
            error={joining.errorFor('password')}
          />
        )}
        <span className={styles.swap}>
          <Button kind="quiet" onClick={() => setSecret({ ...secret, kind: isPin ? 'password' : 'pin' })}>
            {isPin ? t('join.usePassword') : t('join.usePin')}
          </Button>
        </span>
      </div>
    </Step>
  )
}
