import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { Field, TextField } from '@/components/ui/field'
import type { Details } from '@/lib/domain/articles/metadata'
import type { ImportState, ImportWay } from '@/lib/forms/article-import'

import styles from './import.module.css'
import { IntentButton } from './intent-button'

type SourceState = Extract<ImportState, { step: 'source' }>

/** The first step: paste a text, upload a file or give an address, all on one screen and in one form. */
export function SourceStep({ state, send }: { state: SourceState; send: (formData: FormData) => void }) {
  const t = useTranslations('articles')
  const errorOf = (way: ImportWay) =>
    state.refusal?.way === way ? t(`refusals.${state.refusal.code}`) : undefined

  return (
    <>
      <PageHead title={<span tabIndex={-1}>{t('new.title')}</span>} lede={t('new.lede')} />
      <form action={send} noValidate className={styles.ways}>
        {/* Enter in the one-line field presses the first button of a form: this one, which nobody sees. */}
        <button type="submit" name="intent" value="url" className="vh" tabIndex={-1} aria-hidden="true" />
        {state.details && <CarriedDetails details={state.details} />}
        <section className={styles.paste} aria-labelledby="way-text">
          <h2 className="head" id="way-text">
            {t('new.text')}
          </h2>
          <PasteField text={state.text} error={errorOf('text')} />
          <IntentButton intent="text" kind="primary" busyLabel={t('new.reading')}>
            {t('new.readText')}
          </IntentButton>
        </section>
        <div className={styles.others}>
          <section className="stack" aria-labelledby="way-file">
            <h2 className="head" id="way-file">
              {t('new.file')}
            </h2>
            <FileField error={errorOf('file')} />
            <IntentButton intent="file" busyLabel={t('new.reading')}>
              {t('new.readFile')}
            </IntentButton>
          </section>
          <section className="stack" aria-labelledby="way-url">
            <h2 className="head" id="way-url">
              {t('new.url')}
            </h2>
            <TextField
              name="url"
              label={t('new.urlLabel')}
              hint={t('new.urlHint')}
              error={errorOf('url')}
              defaultValue={state.url}
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              maxLength={2048}
            />
            <IntentButton intent="url" busyLabel={t('new.reading')}>
              {t('new.readUrl')}
            </IntentButton>
          </section>
        </div>
      </form>
    </>
  )
}

function PasteField({ text, error }: { text: string; error: string | undefined }) {
  const t = useTranslations('articles')
  return (
    <Field label={<span className="vh">{t('new.text')}</span>} hint={t('new.textHint')} error={error}>
      {(control) => (
        <textarea
          className={`area ${styles.area}`}
          name="text"
          rows={16}
          defaultValue={text}
          placeholder={t('new.textPlaceholder')}
          {...control}
        />
      )}
    </Field>
  )
}

function FileField({ error }: { error: string | undefined }) {
  const t = useTranslations('articles')
  return (
    <Field label={t('new.fileLabel')} hint={t('new.fileHint')} error={error}>
      {(control) => (
        <input
          className={`input ${styles.file}`}
          type="file"
          name="file"
          accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf"
          {...control}
        />
      )}
    </Field>
  )
}

function CarriedDetails({ details }: { details: Details }) {
  const { url, ...rest } = details
  return Object.entries({ ...rest, articleUrl: url }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} defaultValue={value} />
  ))
}
