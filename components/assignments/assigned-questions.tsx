import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { StemText } from '@/components/questions/question-stem'
import { CitedSource } from '@/components/questions/source-cite'
import { LinkButton } from '@/components/ui/link-button'
import type { AssignedQuestion, AssignedQuestionsView } from '@/lib/data/assigned-questions'
import { keyText } from '@/lib/domain/questions/wording'
import { formatCalendarDate } from '@/lib/i18n/format'

import styles from './assigned-questions.module.css'

/** The questions of an assignment as its class gets them, each with its key and its sentence. Nothing can be changed. */
export function AssignedQuestions({ view: { assignment, questions } }: { view: AssignedQuestionsView }) {
  const t = useTranslations('assignments')
  const { id, title, setId, setTitle, versionNumber, isOwnSet } = assignment
  return (
    <>
      <PageHead
        folio={[
          <Link key="assignment" href={`/assignments/${id}` as Route}>
            {title}
          </Link>,
          t('version', { number: versionNumber }),
        ]}
        title={setTitle}
        lede={t(isOwnSet ? 'asked.lede' : 'asked.ledeOthers')}
        acts={
          isOwnSet && <LinkButton href={`/question-sets/${setId}` as Route}>{t('asked.toSet')}</LinkButton>
        }
      />
      <ol className={styles.questions} aria-label={t('asked.label')}>
        {questions.map((question, index) => (
          <li key={question.questionVersionId}>
            <b className="fact-n">{index + 1}</b>
            <Asked question={question} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Asked({ question: { wording, source } }: { question: AssignedQuestion }) {
  const t = useTranslations('assignments')
  const forms = useTranslations('questions')
  const published = source?.article.publishedOn
  return (
    <div>
      <p className={styles.stem}>
        <StemText text={wording.stem} />
      </p>
      <p className={styles.key}>{t('asked.key', { key: keyText(wording) })}</p>
      <p className="folio">{forms(`form.${wording.form}`)}</p>
      {source && (
        <CitedSource source={source} date={published ? formatCalendarDate(published) : null} on={false} />
      )}
    </div>
  )
}
