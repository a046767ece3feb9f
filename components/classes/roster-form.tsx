'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { RadioGroup } from '@/components/ui/choice'
import { FieldError, TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { EMPTY_LIST, type PastedList, type RosterAction } from '@/lib/forms/roster'

import styles from './roster-form.module.css'
import { RosterRows } from './roster-rows'
import { SignInCards, type CardDoor } from './sign-in-cards'

/** A list of students, from its paste over the rows to be mended to the cards. One form, which works without a script. */
export function RosterForm({ action, door }: { action: RosterAction; door: CardDoor }) {
  const t = useTranslations('classes')
  const [state, send] = useActionState(action, EMPTY_LIST)
  if (state.step === 'made') return <SignInCards cards={state.cards} door={door} />
  return (
    <form action={send} className={`stack ${styles.form}`} noValidate>
      {state.step === 'list' ? (
        <List list={state.list} />
      ) : (
        <RosterRows rows={state.rows} list={state.list} />
      )}
      <p role="alert">{state.error && <FieldError>{state.error}</FieldError>}</p>
      {state.step === 'list' && (
        <p>
          <SubmitButton busyLabel={t('list.checking')}>{t('list.check')}</SubmitButton>
        </p>
      )}
    </form>
  )
}

function List({ list }: { list: PastedList }) {
  const t = useTranslations('classes')
  return (
    <div className={`stack ${styles.list}`}>
      <TextArea
        label={t('list.text')}
        hint={t('list.textHint')}
        name="text"
        rows={10}
        required
        autoComplete="off"
        spellCheck={false}
        defaultValue={list.text}
      />
      <RadioGroup
        legend={t('list.kind')}
        name="kind"
        defaultValue={list.kind}
        options={[
          { value: 'names', label: t('list.names'), hint: t('list.namesHint') },
          { value: 'aliases', label: t('list.aliases'), hint: t('list.aliasesHint') },
        ]}
      />
    </div>
  )
}
