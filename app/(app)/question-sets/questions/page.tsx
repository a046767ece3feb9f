import type { Route } from 'next'

import { PageHead } from '@/components/layout/page-head'
import { BankQuestions } from '@/components/question-sets/bank-questions'
import { BankSearch } from '@/components/question-sets/bank-search'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'
import { Pages } from '@/components/ui/pages'
import { findBankQuestions } from '@/lib/data/question-bank'
import { bankHref, readBankAddress } from '@/lib/forms/bank-address'
import { getTranslator } from '@/lib/i18n/translator'

import { reuseAction } from './actions'

const t = getTranslator('questionSets')

export const metadata = { title: t('bank.title') }

/** All accepted questions of a teacher's sets, to be found and used again. */
export default async function QuestionBankPage({ searchParams }: PageProps<'/question-sets/questions'>) {
  const address = readBankAddress(await searchParams)
  const found = await findBankQuestions(address)
  const { questions, total, page, pageCount, sets } = found
  const target = sets.find(({ id }) => id === address.into)
  const { words, form, tag, setId } = address
  const isNarrowed = Boolean(words || form || tag || setId)

  return (
    <main id="main" className="page">
      <PageHead
        folio={[t('bank.count', { count: total })]}
        title={target ? t('bank.titleFor', { title: target.title }) : t('bank.title')}
        lede={t('bank.lede')}
        acts={
          <LinkButton href={(target ? `/question-sets/${target.id}` : '/question-sets') as Route}>
            {t(target ? 'review.toSet' : 'list.all')}
          </LinkButton>
        }
      />
      {(total > 0 || isNarrowed) && <BankSearch address={address} sets={sets} />}
      {questions.length > 0 ? (
        <BankQuestions found={found} into={target?.id ?? null} copy={reuseAction} />
      ) : (
        <Empty title={t(isNarrowed ? 'bank.none' : 'bank.empty')}>
          <p>{t(isNarrowed ? 'bank.noneBody' : 'bank.emptyBody')}</p>
        </Empty>
      )}
      <Pages page={page} total={pageCount} hrefOf={(to) => bankHref({ ...address, page: to })} />
    </main>
  )
}
