'use client'

import { useActionState, useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { Checkbox } from '@/components/ui/choice'
import { TextField } from '@/components/ui/field'
import { Problem } from '@/components/ui/problem'
import { SubmitButton } from '@/components/ui/submit-button'
import { IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'
import { MAX_ARTICLES, MAX_TITLE } from '@/lib/forms/question-set'

import styles from './new-set-form.module.css'

/** An article to choose from. */
export interface ArticleLine {
  readonly versionId: string
  readonly title: string
  readonly note: string
  readonly isSample: boolean
  readonly isChosen: boolean
}

/** Chooses articles and has their questions drafted. */
export function NewSetForm({
  articles,
  clientKey,
  action,
}: {
  articles: readonly ArticleLine[]
  clientKey: string
  action: FormAction
}) {
  const t = useTranslations('questionSets')
  const [state, send] = useActionState(action, IDLE)
  const [chosen, setChosen] = useState(() =>
    articles.filter((article) => article.isChosen).map((article) => article.versionId),
  )
  const own = articles.filter((article) => !article.isSample)
  const samples = articles.filter((article) => article.isSample)

  function choose(id: string, isChosen: boolean): void {
    setChosen(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id))
  }

  return (
    <form className={styles.form} action={send}>
      <input type="hidden" name="clientKey" value={clientKey} />
      <Group title={t('new.articles')} articles={own} chosen={chosen} onChoose={choose} />
      <Group title={t('new.samples')} articles={samples} chosen={chosen} onChoose={choose} />
      <TextField
        label={t('new.name')}
        hint={t('new.nameHint')}
        name="title"
        maxLength={MAX_TITLE}
        autoComplete="off"
        defaultValue={valueOf(state, 'title')}
      />
      <Problem sentence={state.status === 'failed' ? state.message : null} />
      <div className={styles.acts}>
        <SubmitButton busyLabel={t('new.busy')}>{t('new.submit')}</SubmitButton>
        <span className="note" role="status">
          {t('new.chosen', { count: chosen.length })}
        </span>
      </div>
    </form>
  )
}

function Group({
  title,
  articles,
  chosen,
  onChoose,
}: {
  title: string
  articles: readonly ArticleLine[]
  chosen: readonly string[]
  onChoose: (id: string, isChosen: boolean) => void
}) {
  if (articles.length === 0) return null
  return (
    <fieldset className={styles.group}>
      <legend className="label">{title}</legend>
      {articles.map(({ versionId, title, note }) => (
        <Checkbox
          key={versionId}
          name="article"
          value={versionId}
          label={title}
          hint={note}
          checked={chosen.includes(versionId)}
          disabled={chosen.length >= MAX_ARTICLES && !chosen.includes(versionId)}
          onChange={(event) => onChoose(versionId, event.target.checked)}
        />
      ))}
    </fieldset>
  )
}
