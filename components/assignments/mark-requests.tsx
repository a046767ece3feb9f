import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { StemText } from '@/components/questions/question-stem'
import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { TextField } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { LinkButton } from '@/components/ui/link-button'
import type { RequestGroup, RequestsView } from '@/lib/data/mark-requests'
import { MOST_REASON } from '@/lib/domain/quizzes/regrade'

import styles from './mark-requests.module.css'

type Settle = (formData: FormData) => Promise<void>

/** The texts that students ask to count, each with one form that settles it for all of them. */
export function MarkRequests({
  view: { assignment, groups },
  settle,
}: {
  view: RequestsView
  settle: Settle
}) {
  const t = useTranslations('gradebook')
  const back = `/assignments/${assignment.id}` as Route
  return (
    <>
      <PageHead
        folio={[
          <Link key="back" href={back}>
            {assignment.title}
          </Link>,
          assignment.className,
        ]}
        title={t('requests.title')}
        lede={groups.length > 0 && t('requests.lede')}
      />
      {groups.length === 0 && (
        <Empty title={t('requests.none')}>
          <LinkButton href={back}>{t('requests.back')}</LinkButton>
        </Empty>
      )}
      <ul className={styles.requests}>
        {groups.map((group) => (
          <li key={`${group.questionVersionId} ${group.textKey}`}>
            <Asked group={group} settle={settle} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Asked({ group, settle }: { group: RequestGroup; settle: Settle }) {
  const t = useTranslations('gradebook')
  const { questionVersionId, stem, right, text, textKey, aliases } = group
  return (
    <>
      <div>
        <h2 className="stem">
          <StemText text={stem} />
        </h2>
        <dl className={styles.lines}>
          <div>
            <dt>{t('requests.wrote', { count: aliases.length })}</dt>
            <dd>{text}</dd>
          </div>
          <div>
            <dt>{t('requests.counts')}</dt>
            <dd className="right-text">
              <Icon name="tick" /> {right.map((line) => line.text).join('; ')}
            </dd>
          </div>
        </dl>
        <p className="note">{aliases.join(', ')}</p>
      </div>
      <form action={settle} className="stack">
        <input type="hidden" name="questionVersionId" value={questionVersionId} />
        <input type="hidden" name="textKey" value={textKey} />
        <TextField
          label={t('requests.word')}
          hint={t('requests.wordHint')}
          name="word"
          maxLength={MOST_REASON}
          autoComplete="off"
        />
        <div className="row">
          <Button type="submit" kind="primary" name="verdict" value="accept">
            {t('requests.accept')}
          </Button>
          <Button type="submit" name="verdict" value="decline">
            {t('requests.decline')}
          </Button>
        </div>
      </form>
    </>
  )
}
