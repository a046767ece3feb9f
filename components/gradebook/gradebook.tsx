import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { LinkButton } from '@/components/ui/link-button'
import { Pages } from '@/components/ui/pages'
import { ReloadWhile } from '@/components/ui/reload-while'
import { Empty } from '@/components/ui/empty'
import type { GradebookView } from '@/lib/data/gradebook'
import { chosenLines, pageOf } from '@/lib/domain/assignments/gradebook'
import { gradebookSearch, type GradebookAddress } from '@/lib/forms/gradebook-address'
import type { Route } from 'next'

import styles from './gradebook.module.css'
import { ColumnPages } from './column-pages'
import { GradebookFilters } from './gradebook-filters'
import { GradebookTable } from './gradebook-table'
import { WorthAWordList } from './worth-a-word-list'

const MEMBERS_A_PAGE = 30

/** A class's students by its assignments, as the address asks for them, and who may want a word. */
export function Gradebook({ view, address }: { view: GradebookView; address: GradebookAddress }) {
  const t = useTranslations('gradebook')
  const { classId, assignments, lines } = view
  if (lines.length === 0 || assignments.length === 0) return <NothingYet view={view} />
  const index = assignments.findIndex(({ id }) => id === address.sort)
  const sort =
    address.sort === 'share' || address.sort === 'cards' ? address.sort : index < 0 ? 'alias' : index
  const chosen = chosenLines(lines, { ...address, sort })
  const members = pageOf(chosen, address.page, MEMBERS_A_PAGE)
  const hrefOf = (change: Partial<GradebookAddress>) =>
    `/classes/${classId}/gradebook${gradebookSearch({ ...address, ...change })}`

  return (
    <div className={styles.book}>
      {lines.some(({ work }) => work.some(({ state }) => state === 'running')) && (
        <ReloadWhile everySeconds={10} minutes={120} />
      )}
      <Section
        title={t('heading')}
        aside={
          <span className="folio">{t('shown', { shown: members.items.length, total: lines.length })}</span>
        }
      >
        <GradebookFilters classId={classId} address={address} />
        {members.items.length === 0 ? (
          <p className={styles.nobody}>
            {t('none')}{' '}
            <LinkButton href={`/classes/${classId}/gradebook` as Route}>{t('showAll')}</LinkButton>
          </p>
        ) : (
          <>
            <ColumnPages assignments={assignments} address={address} hrefOf={hrefOf} />
            <GradebookTable view={view} lines={members.items} address={address} hrefOf={hrefOf} />
          </>
        )}
        <p className="folio">{t('legend')}</p>
        <Pages
          label={t('pages')}
          page={members.page}
          total={members.total}
          hrefOf={(page) => hrefOf({ page })}
        />
      </Section>
      <WorthAWordList classId={classId} lines={lines} />
    </div>
  )
}

function NothingYet({ view: { classId, lines } }: { view: GradebookView }) {
  const t = useTranslations('gradebook')
  if (lines.length === 0) {
    return (
      <Empty title={t('nobody')}>
        <p>{t('nobodyBody')}</p>
        <LinkButton href={`/classes/${classId}` as Route}>{t('toClass')}</LinkButton>
      </Empty>
    )
  }
  return (
    <Empty title={t('nothing')}>
      <p>{t('nothingBody')}</p>
      <LinkButton href={'/question-sets' as Route}>{t('toSets')}</LinkButton>
    </Empty>
  )
}
