'use client'

import { useActionState, useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/choice'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { CardsAction, CardsState } from '@/lib/forms/roster'

import styles from './roster-form.module.css'
import { SignInCards, type CardDoor } from './sign-in-cards'

const CHOOSE: CardsState = { step: 'choose', error: null }

/** New PINs for the students that are ticked, and then their cards. */
export function CardsForm({
  action,
  members,
  others,
  door,
}: {
  action: CardsAction
  members: readonly { readonly userId: string; readonly alias: string }[]
  /** Students whose PIN this class may not renew. */
  others: number
  door: CardDoor
}) {
  const t = useTranslations('classes')
  const [state, send] = useActionState(action, CHOOSE)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  if (state.step === 'made') return <SignInCards cards={state.cards} door={door} />

  const isAll = chosen.size === members.length
  const toggle = (userId: string) => {
    const next = new Set(chosen)
    if (!next.delete(userId)) next.add(userId)
    setChosen(next)
  }
  return (
    <form action={send} className={`stack ${styles.form}`} noValidate>
      {members.length > 0 ? (
        <fieldset>
          <legend className="label">{t('cards.who')}</legend>
          <Button
            kind="quiet"
            onClick={() => setChosen(new Set(isAll ? [] : members.map(({ userId }) => userId)))}
          >
            {t(isAll ? 'cards.none' : 'cards.all')}
          </Button>
          <ul className={styles.members}>
            {members.map(({ userId, alias }) => (
              <li key={userId}>
                <Checkbox
                  name="member"
                  value={userId}
                  label={alias}
                  checked={chosen.has(userId)}
                  onChange={() => toggle(userId)}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      ) : (
        <p>{t('cards.nobody')}</p>
      )}
      {others > 0 && <p className="note">{t('cards.cannot', { count: others })}</p>}
      {members.length > 0 && (
        <>
          <p className="note">{t('cards.warn')}</p>
          <p role="alert">{state.error && <FieldError>{state.error}</FieldError>}</p>
          <p>
            <SubmitButton busyLabel={t('cards.making')}>{t('cards.make')}</SubmitButton>
          </p>
        </>
      )}
    </form>
  )
}
