import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { LinkButton } from '@/components/ui/link-button'
import { Progress } from '@/components/ui/progress'
import type { AnswerMatrixView } from '@/lib/data/answer-matrix'
import { columnOf, progressOf } from '@/lib/domain/assignments/answer-matrix'

import { Live } from './answer-matrix'
import styles from './gradebook.module.css'

/** How far the class is, for the wall: nobody is named, and nothing is called right or wrong. */
export function ClassProgress({ view }: { view: AnswerMatrixView }) {
  const t = useTranslations('gradebook')
  const { assignment, questions, lines } = view
  const { notBegun, handedIn, atWork } = progressOf(lines)
  return (
    <>
      <PageHead
        folio={[assignment.className]}
        title={assignment.title}
        acts={
          <LinkButton href={`/assignments/${assignment.id}/answers` as Route}>
            {t('matrix.toNames')}
          </LinkButton>
        }
      />
      <dl className={styles.counts}>
        {(['handedIn', 'atWork', 'notBegun'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`matrix.${part}`)}</dt>
            <dd className="big">{{ handedIn, atWork: atWork.length, notBegun }[part]}</dd>
          </div>
        ))}
      </dl>
      {atWork.length > 0 && (
        <Section title={t('matrix.atWork')}>
          <ul className={styles.bars}>
            {atWork.map((answered, index) => (
              <li key={index}>
                <Bar
                  value={answered}
                  max={questions.length}
                  label={t('matrix.answeredOf', { answered, total: questions.length })}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('matrix.byQuestion')}>
        <ol className={styles.bars}>
          {questions.map(({ questionVersionId }, index) => {
            const { count } = columnOf(lines, index)
            return (
              <li key={questionVersionId}>
                <Bar
                  value={count}
                  max={lines.length}
                  label={t('matrix.answeredBy', { question: index + 1, count, total: lines.length })}
                />
              </li>
            )
          })}
        </ol>
      </Section>
      <Live view={view} />
    </>
  )
}

function Bar(bar: { value: number; max: number; label: string }) {
  return (
    <>
      <span className="note">{bar.label}</span>
      <Progress {...bar} />
    </>
  )
}
