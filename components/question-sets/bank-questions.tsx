import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { CitedSource } from '@/components/questions/source-cite'
import { StemText } from '@/components/questions/question-stem'
import type { BankPage, BankQuestionView } from '@/lib/data/question-bank'
import { keyText } from '@/lib/domain/questions/wording'
import type { FormAction } from '@/lib/forms/form-state'
import { formatCalendarDate } from '@/lib/i18n/format'
import { IntlIsland } from '@/lib/i18n/intl-island'

import { BankForm } from './bank-form'

/** The questions that were found, each with its sentence, to be copied into another set. */
export function BankQuestions({
  found: { questions, sets },
  into,
  copy,
}: {
  found: BankPage
  into: string | null
  copy: FormAction
}) {
  return (
    <IntlIsland namespaces={['questionSets']}>
      <BankForm
        lines={questions.map(({ id, wording, isThere, ...question }) => ({
          id,
          stem: <StemText text={wording.stem} />,
          key: keyText(wording),
          told: <Told question={{ id, wording, isThere, ...question }} />,
          isThere,
        }))}
        sets={sets}
        into={into}
        action={copy}
      />
    </IntlIsland>
  )
}

function Told({ question: { wording, set, source } }: { question: BankQuestionView }) {
  const t = useTranslations('questionSets')
  const forms = useTranslations('questions')
  const published = source?.article.publishedOn
  return (
    <>
      {source && (
        <CitedSource
          source={{ ...source, quote: { ...source.quote, before: null, after: null } }}
          date={published ? formatCalendarDate(published) : null}
        />
      )}
      <p className="folio">
        {forms(`form.${wording.form}`)}
        {source === null && `, ${t('set.byHand')}`} ·{' '}
        <Link href={`/question-sets/${set.id}` as Route} prefetch={false}>
          {set.title}
        </Link>
      </p>
    </>
  )
}
