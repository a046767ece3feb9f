import Form from 'next/form'

import { useTranslations } from '#i18n/translations'
import { SearchField } from '@/components/forms/search-field'
import { Select } from '@/components/ui/field'
import { GRADEBOOK_FILTERS } from '@/lib/domain/assignments/gradebook'
import type { GradebookAddress } from '@/lib/forms/gradebook-address'

import styles from './gradebook.module.css'

/** Which members are shown: a form whose answer is an address, so that it needs no script. */
export function GradebookFilters({ classId, address }: { classId: string; address: GradebookAddress }) {
  const t = useTranslations('gradebook')
  const { filter, words, sort, isDescending, columns } = address
  return (
    <Form action={`/classes/${classId}/gradebook`} className={styles.filters}>
      {sort !== 'alias' && <input type="hidden" name="sort" value={sort} />}
      {isDescending && <input type="hidden" name="order" value="down" />}
      {columns > 1 && <input type="hidden" name="columns" value={columns} />}
      <Select
        label={t('show')}
        name="show"
        key={filter}
        defaultValue={filter}
        options={GRADEBOOK_FILTERS.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <SearchField id="gradebook-alias" label={t('search')} submit={t('find')} query={words} />
    </Form>
  )
}
