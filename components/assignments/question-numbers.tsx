import { useTranslations } from '#i18n/translations'
import type { QuestionResultView } from '@/lib/data/question-results'

import styles from './question-table.module.css'

/** The rest of a question's numbers, folded away: how often each option or wrong answer came, spread, weight. */
export function QuestionNumbers({ question }: { question: QuestionResultView }) {
  const t = useTranslations('assignments')
  const { statistics, options, wrongTexts, maxMarks } = question
  const { count, facility, spread, efficiency, weight } = statistics
  const numbers = [
    [t('page.firstAttempts'), String(count)],
    [t('page.maxMarks'), String(maxMarks)],
    [t('page.share'), facility && percent(facility.value)],
    [t('page.spread'), spread === null ? null : percent(spread)],
    [t('page.efficiency'), efficiency === null ? null : percent(efficiency)],
    [t('page.weight'), weight === null ? null : percent(weight)],
  ] as const
  return (
    <details className={styles.more}>
      <summary>{t('page.more')}</summary>
      {options.length > 0 && (
        <dl aria-label={t('page.chosen')}>
          {options.map(({ option, isKey, count: chosen }) => (
            <div key={option}>
              <dt>
                {option}
                {isKey && <span className="folio"> {t('page.isKey')}</span>}
              </dt>
              <dd>{chosen}</dd>
            </div>
          ))}
        </dl>
      )}
      {wrongTexts.length > 0 && (
        <>
          <p className="folio">{t('page.wrongTexts')}</p>
          <dl>
            {wrongTexts.map(({ text, count: times }) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd>{t('page.times', { count: times })}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <dl>
        {numbers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? t('page.undefined')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const percent = (share: number): string =>
  `${Math.round(share * 100)
    .toString()
    .replace('-', '−')} %`
