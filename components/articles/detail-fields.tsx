import { useTranslations } from '#i18n/translations'
import { Select, TextField } from '@/components/ui/field'
import { knownLanguage, LANGUAGES } from '@/lib/domain/articles/language'
import { MAX_AUTHOR, MAX_SOURCE, MAX_TITLE, MAX_URL } from '@/lib/domain/articles/limits'
import type { Details } from '@/lib/domain/articles/metadata'

/** The fields of what is filed with an article. `details` are the values to begin with. */
export function DetailFields({
  details,
  errorOf,
  urlName = 'url',
}: {
  details: Details
  errorOf: (field: keyof Details) => string | undefined
  /** The name of the address field, where `url` already means something else in the form. */
  urlName?: string
}) {
  const t = useTranslations('articles')
  const field = (name: keyof Details, isOptional = true) => ({
    name,
    label: (
      <>
        {t(`details.${name}`)} {isOptional && <span className="hint">{t('details.optional')}</span>}
      </>
    ),
    defaultValue: details[name],
    error: errorOf(name),
    autoComplete: 'off',
  })
  return (
    <>
      <TextField {...field('title', false)} maxLength={MAX_TITLE} required />
      <TextField {...field('source')} hint={t('details.sourceHint')} maxLength={MAX_SOURCE} />
      <TextField {...field('author')} maxLength={MAX_AUTHOR} />
      <TextField {...field('publishedOn')} type="date" min="1000-01-01" max="2999-12-31" />
      <Select
        name="language"
        label={t('details.language')}
        defaultValue={knownLanguage(details.language) ?? 'und'}
        options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      <TextField {...field('url')} name={urlName} inputMode="url" spellCheck={false} maxLength={MAX_URL} />
    </>
  )
}
