import { useTranslations } from '#i18n/translations'
import { DetailFields } from '@/components/articles/detail-fields'
import { PageHead } from '@/components/layout/page-head'
import { FieldError } from '@/components/ui/field'
import { FEW_WORDS } from '@/lib/domain/articles/limits'
import type { Draft, ImportState } from '@/lib/forms/article-import'
import { knownLanguage } from '@/lib/domain/articles/language'

import { FurnitureChooser } from './furniture-chooser'
import styles from './import.module.css'
import { IntentButton } from './intent-button'

type CheckState = Extract<ImportState, { step: 'check' }>

/** The second step: the text as it would be saved, what would be left out of it, and what is filed with it. */
export function CheckStep({ state, send }: { state: CheckState; send: (formData: FormData) => void }) {
  const t = useTranslations('articles')
  const { draft, details, errors } = state
  return (
    <>
      <PageHead
        folio={[t('check.words', { count: draft.wordCount })]}
        title={<span tabIndex={-1}>{t('check.title')}</span>}
        lede={t('check.lede', { count: draft.removals.length })}
      />
      <form action={send} noValidate className={styles.check}>
        <CarriedDraft draft={draft} />
        <section className={styles.about} aria-labelledby="about">
          <h2 className="head" id="about">
            {t('check.details')}
          </h2>
          <Warnings wordCount={draft.wordCount} language={details.language} />
          <DetailFields
            details={details}
            urlName="articleUrl"
            errorOf={(field) => {
              const code = errors[field]
              return code && t(`errors.${code}`)
            }}
          />
          {state.refusal && (
            <p role="alert" tabIndex={-1}>
              <FieldError>{t(`errors.${state.refusal}`)}</FieldError>
            </p>
          )}
          <div className="row">
            <IntentButton intent="save" kind="primary" busyLabel={t('check.saving')}>
              {t('check.save')}
            </IntentButton>
            <IntentButton intent="edit" kind="quiet">
              {t('check.edit')}
            </IntentButton>
          </div>
        </section>
        <section aria-labelledby="text">
          <h2 className="head" id="text">
            {t('check.text')}
          </h2>
          {draft.removals.length > 0 && <p className="note">{t('check.keepHint')}</p>}
          <FurnitureChooser draft={draft} kept={state.kept} />
          <LeftOut lines={draft.leftOut} />
        </section>
      </form>
    </>
  )
}

function Warnings({ wordCount, language }: { wordCount: number; language: string }) {
  const t = useTranslations('articles')
  const known = knownLanguage(language) ?? 'und'
  return (
    <>
      {wordCount < FEW_WORDS && <p className="note">{t('check.fewWords')}</p>}
      {known === 'und' && <p className="note">{t('check.unknownLanguage')}</p>}
      {known !== 'und' && known !== 'en' && (
        <p className="note">{t('check.notEnglish', { language: t(`languages.${known}`) })}</p>
      )}
    </>
  )
}

function LeftOut({ lines }: { lines: readonly string[] }) {
  const t = useTranslations('articles')
  if (lines.length === 0) return null
  return (
    <details className={styles.leftOut}>
      <summary>
        {t('check.leftOut')} <span className="folio">{lines.length}</span>
      </summary>
      <p className="note">{t('check.leftOutHint')}</p>
      <ul className="note">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}

/** What the server needs back to save: it keeps nothing of a draft. */
function CarriedDraft({ draft }: { draft: Draft }) {
  return (
    <>
      <input type="hidden" name="proposedTitle" value={draft.proposedTitle} readOnly />
      <textarea name="text" value={draft.text} readOnly hidden />
      {draft.leftOut.map((line) => (
        <input key={line} type="hidden" name="leftOut" value={line} readOnly />
      ))}
    </>
  )
}
