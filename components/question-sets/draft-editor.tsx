'use client'

import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { fieldOf, type WordingDraft } from '@/lib/domain/questions/draft'
import { readDraft } from '@/lib/domain/questions/edit'

import { AnswerEditor } from './answer-editor'
import styles from './draft-editor.module.css'
import { ImageEditor } from './image-editor'

/** What an editor of a part of the draft is given: the draft, how to change it, and what is wrong with a field. */
export interface DraftFields {
  readonly draft: WordingDraft
  readonly change: (changes: Partial<WordingDraft>) => void
  /** The sentence below a field, once it has been touched or saving was tried. */
  readonly faultOf: (field: string) => string | undefined
}

/** A draft's wording as a form, in the place of the question. What is wrong is said while it is typed. */
export function DraftEditor({
  label,
  draft,
  blank,
  above,
  below,
  onChange,
  onSave,
  onClose,
}: {
  label: string
  draft: WordingDraft
  /** What a new question begins with; left out, the draft is the wording of a question that is there. */
  blank?: WordingDraft
  /** Further fields, first and last in the form. */
  above?: ReactNode
  below?: ReactNode
  onChange: (draft: WordingDraft) => void
  /** Saves what is typed, and says whether it could be saved. */
  onSave: (accept: boolean) => boolean
  onClose: () => void
}) {
  const t = useTranslations('questionSets')
  const form = useRef<HTMLFormElement>(null)
  const [opened] = useState(draft)
  const first = blank ?? opened
  const [tried, setTried] = useState(false)
  const read = readDraft(draft)
  const faults = read.ok ? [] : read.error.faults

  function faultOf(field: string): string | undefined {
    const fault = faults.find((each) => each.field === field)
    const isTouched = fieldOf(draft, field) !== fieldOf(first, field)
    return fault && (tried || isTouched) ? t(`edit.fault.${fault.code}`) : undefined
  }

  function save(accept: boolean): void {
    if (onSave(accept)) return
    setTried(true)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(true)
    else return
    event.preventDefault()
  }

  const fields: DraftFields = { draft, faultOf, change: (changes) => onChange({ ...draft, ...changes }) }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        save(blank !== undefined)
      }}
    >
      {above}
      <TextArea
        label={t('edit.stem')}
        hint={draft.form === 'cloze' ? t('edit.stemHint') : undefined}
        error={faultOf('stem')}
        value={draft.stem}
        rows={3}
        autoFocus
        onChange={(event) => fields.change({ stem: event.target.value })}
      />
      <ImageEditor fields={fields} />
      <AnswerEditor fields={fields} />
      <TextArea
        label={t('edit.explanation')}
        error={faultOf('explanation')}
        value={draft.explanation}
        onChange={(event) => fields.change({ explanation: event.target.value })}
      />
      {below}
      <EditorActs isNew={blank !== undefined} onAccept={() => save(true)} onClose={onClose} />
    </form>
  )
}

function EditorActs({
  isNew,
  onAccept,
  onClose,
}: {
  isNew: boolean
  onAccept: () => void
  onClose: () => void
}) {
  const t = useTranslations('questionSets')
  return (
    <div className="row">
      {isNew ? (
        <Button kind="primary" type="submit">
          {t('write.save')}
        </Button>
      ) : (
        <>
          <Button kind="primary" onClick={onAccept}>
            {t('edit.saveAccept')}
          </Button>
          <Button type="submit">{t('edit.save')}</Button>
        </>
      )}
      <Button kind="quiet" onClick={onClose}>
        {t('edit.cancel')}
      </Button>
    </div>
  )
}
