import type { Route } from 'next'
import Form from 'next/form'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { SearchField } from '@/components/forms/search-field'
import { Select } from '@/components/ui/field'
import { QUESTION_FORMS } from '@/lib/domain/questions/kinds'
import { tagsOf } from '@/lib/domain/question-sets/set-tags'
import type { BankPage } from '@/lib/data/question-bank'
import { bankHref, type BankAddress } from '@/lib/forms/bank-address'

import styles from './question-bank.module.css'

/** Which questions are shown: a form whose answer is an address, so that it needs no script. */
export function BankSearch({ address, sets }: { address: BankAddress; sets: BankPage['sets'] }) {
  const t = useTranslations('questionSets')
  const forms = useTranslations('questions')
  const { words, form, tag, setId, into } = address
  const tags = tagsOf(sets)
  return (
    <Form action="/question-sets/questions" className={styles.search} role="search">
      {into && <input type="hidden" name="into" value={into} />}
      <SearchField id="bank-words" label={t('bank.words')} submit={t('search.go')} query={words}>
        {(words || form || tag || setId) && (
          <Link className="btn btn--quiet" href={bankHref({ into }) as Route}>
            {t('search.clear')}
          </Link>
        )}
      </SearchField>
      <div className={styles.narrow}>
        <Select
          label={t('bank.form')}
          name="form"
          key={`form ${form}`}
          defaultValue={form ?? ''}
          options={[
            { value: '', label: t('bank.anyForm') },
            ...QUESTION_FORMS.map((value) => ({ value, label: forms(`form.${value}`) })),
          ]}
        />
        <Select
          label={t('bank.set')}
          name="set"
          key={`set ${setId}`}
          defaultValue={setId ?? ''}
          options={[
            { value: '', label: t('bank.anySet') },
            ...sets.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        {(tags.length > 0 || tag) && (
          <Select
            label={t('bank.tag')}
            name="tag"
            key={`tag ${tag}`}
            defaultValue={tag}
            options={[
              { value: '', label: t('bank.anyTag') },
              ...tags.map((each) => ({ value: each.tag, label: each.tag })),
            ]}
          />
        )}
      </div>
    </Form>
  )
}
