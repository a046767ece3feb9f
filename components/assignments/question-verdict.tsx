import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'
import type { QuestionResultView } from '@/lib/data/question-results'
import { ENOUGH_ANSWERS, type ItemReading } from '@/lib/domain/assignments/item-reading'

import styles from './question-table.module.css'

/** What a teacher may make of a question, what speaks for it, and what to do about it. */
export function QuestionVerdict({
  question: { questionId, reading },
  setId,
}: {
  question: QuestionResultView
  /** Null where the set is not the viewer's to change. */
  setId: string | null
}) {
  const t = useTranslations('assignments')
  const { verdict } = reading
  return (
    <>
      <b className={verdict === 'badly-written' ? 'wrong-text' : verdict === 'known' ? 'right-text' : ''}>
        {verdict === 'badly-written' && <Icon name="alert" />}
        {verdict === 'forgotten' && <Icon name="clock" />}
        {verdict === 'known' && <Icon name="tick" />} {t(`page.verdict.${verdict}`)}
      </b>
      <Because reading={reading} />
      {setId && verdict === 'badly-written' && (
        <Link className={styles.act} href={`/question-sets/${setId}/review?question=${questionId}` as Route}>
          {t('page.edit')}
        </Link>
      )}
      {setId && verdict === 'forgotten' && (
        <Link className={styles.act} href={`/question-sets/${setId}/assign` as Route}>
          {t('page.askAgain')}
        </Link>
      )}
    </>
  )
}

function Because({ reading }: { reading: ItemReading }) {
  const t = useTranslations('assignments')
  switch (reading.verdict) {
    case 'no-answers':
    case 'fair':
      return null
    case 'too-few':
      return t('page.because.too-few', { enough: ENOUGH_ANSWERS })
    case 'known':
    case 'hard':
      return t(`page.because.${reading.verdict}`)
    case 'forgotten':
      return t('page.because.forgotten', { percent: Math.round(reading.recall * 100) })
    case 'badly-written':
      return reading.because === 'option'
        ? t('page.because.option', { count: reading.count, option: reading.option })
        : t('page.because.tells-nothing')
  }
}
