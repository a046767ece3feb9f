import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { ActForm } from '@/components/forms/act-form'
import { PageHead } from '@/components/layout/page-head'
import { CitedSource } from '@/components/questions/source-cite'
import { QuestionStem } from '@/components/questions/question-stem'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'
import type { SharedQuestionView, SharedSetView } from '@/lib/data/shared-sets'
import type { FormAction } from '@/lib/forms/form-state'
import { formatCalendarDate } from '@/lib/i18n/format'
import { IntlIsland } from '@/lib/i18n/intl-island'

import { QuestionKey } from './question-key'
import styles from './shared-set.module.css'

/** Another teacher's set, to look through and to copy. */
export function SharedSet({ set, copy }: { set: SharedSetView; copy: FormAction }) {
  const t = useTranslations('questionSets')
  const { title, by, ownId, questions } = set
  const own = ownId !== null && (
    <LinkButton href={`/question-sets/${ownId}` as Route}>{t('review.toSet')}</LinkButton>
  )
  return (
    <>
      <PageHead
        folio={[t('shared.by', { name: by }), t('bank.count', { count: questions.length })]}
        title={title}
        lede={t(ownId === null ? 'shared.lede' : 'shared.own')}
        acts={
          own || (questions.length > 0 && <ActForm kind="primary" action={copy} submit={t('shared.copy')} />)
        }
      />
      {questions.length === 0 && (
        <Empty title={t('set.noneAccepted')}>
          <p>{t('shared.empty')}</p>
        </Empty>
      )}
      <IntlIsland namespaces={['questionSets', 'questions']}>
        <ol className={styles.questions} aria-label={t('set.questions')}>
          {questions.map((question, index) => (
            <li key={question.id}>
              <b className="fact-n">{index + 1}</b>
              <Shown question={question} />
            </li>
          ))}
        </ol>
      </IntlIsland>
    </>
  )
}

function Shown({ question: { wording, source } }: { question: SharedQuestionView }) {
  const t = useTranslations('questionSets')
  const forms = useTranslations('questions')
  const { form, stem, context, image, explanation } = wording
  const published = source?.article.publishedOn
  return (
    <div className={styles.shown}>
      <p className="folio">
        {[forms(`form.${form}`), source === null && t('set.byHand')].filter(Boolean).join(', ')}
      </p>
      <QuestionStem stem={stem} context={context} image={image} />
      <QuestionKey wording={wording} />
      {explanation && <p className="note">{explanation}</p>}
      {source && <CitedSource source={source} date={published ? formatCalendarDate(published) : null} />}
    </div>
  )
}
