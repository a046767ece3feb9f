import { useTranslations } from '#i18n/translations'
import { ActForm } from '@/components/forms/act-form'
import { Section } from '@/components/layout/section'
import { Button } from '@/components/ui/button'
import { Progress } from '@/components/ui/progress'
import { ReloadWhile } from '@/components/ui/reload-while'
import { NoValue, Table } from '@/components/ui/table'
import type { TuningJobView } from '@/lib/data/tuning-jobs'
import type { TuningDecisionView, TuningView } from '@/lib/data/tuning-view'
import type { FormAction } from '@/lib/forms/form-state'
import { formatDate, formatNumber } from '@/lib/i18n/format'

import styles from './timing.module.css'

const inNats = (loss: number): string => loss.toFixed(4)

/** What times the cards of a learner or a class: the weights in use, a look for better ones, and what was decided. */
export function Timing({
  view,
  timeZone,
  look,
  revert,
}: {
  view: TuningView
  timeZone: string
  look: FormAction
  revert: (id: string) => Promise<void>
}) {
  const t = useTranslations('timing')
  return (
    <div className={styles.page}>
      <Section title={t('now.title')}>
        <InUse decision={view.inUse} />
      </Section>
      <Section title={t('look.title')}>
        <Look job={view.job} look={look} />
      </Section>
      <Section title={t('past.title')}>
        {view.decisions.length === 0 ? (
          <p className="note">{t('past.none')}</p>
        ) : (
          <Decisions decisions={view.decisions} timeZone={timeZone} revert={revert} />
        )}
      </Section>
    </div>
  )
}

function InUse({ decision }: { decision: TuningDecisionView | null }) {
  const t = useTranslations('timing')
  if (!decision) return <p>{t('now.default')}</p>
  const { className, usable: count, heldOut, lossBefore, lossAfter } = decision
  return (
    <>
      <p>{className === null ? t('now.own', { count }) : t('now.class', { className, count })}</p>
      {lossAfter !== null && (
        <p className="note">
          {t('now.loss', { heldOut, before: inNats(lossBefore), after: inNats(lossAfter) })}
        </p>
      )}
    </>
  )
}

function Look({ job, look }: { job: TuningJobView | null; look: FormAction }) {
  const t = useTranslations('timing')
  if (job && job.ending === null) {
    const { stepsDone: done, stepCount: total } = job
    return (
      <div className="stack">
        <p>
          {t('look.running')} <span className="folio num">{t('look.steps', { done, total })}</span>
        </p>
        <div className={styles.bar}>
          <Progress label={t('look.running')} value={done} max={total} />
        </div>
        <ReloadWhile />
      </div>
    )
  }
  return (
    <div className="stack">
      <p className="note">{t('look.text')}</p>
      {job?.ending && <p role="status">{t(`look.endings.${job.ending}`, { usable: job.usable ?? 0 })}</p>}
      <ActForm action={look} submit={t('look.do')} />
    </div>
  )
}

function Decisions({
  decisions,
  timeZone,
  revert,
}: {
  decisions: readonly TuningDecisionView[]
  timeZone: string
  revert: (id: string) => Promise<void>
}) {
  const t = useTranslations('timing')
  return (
    <Table label={t('past.title')}>
      <thead>
        <tr>
          <th scope="col">{t('past.when')}</th>
          <th scope="col">{t('past.whose')}</th>
          <th scope="col">{t('past.answers')}</th>
          <th scope="col">{t('past.loss')}</th>
          <th scope="col">{t('past.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision) => {
          const day = formatDate(decision.decidedAt, timeZone)
          return (
            <tr key={decision.id}>
              <th scope="row">{day}</th>
              <td>{decision.className ?? t('past.you')}</td>
              <td className="num">{formatNumber(decision.usable)}</td>
              <td className="num">
                <Losses decision={decision} />
              </td>
              <td>
                {t(`past.${decision.isReverted ? 'reverted' : decision.outcome}`)}
                {decision.mayRevert && (
                  <form action={revert.bind(null, decision.id)}>
                    <Button type="submit">
                      {t('past.revert')}
                      <span className="vh"> {t('past.of', { day })}</span>
                    </Button>
                  </form>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

function Losses({ decision: { lossBefore, lossAfter } }: { decision: TuningDecisionView }) {
  const t = useTranslations('timing')
  return (
    <>
      {inNats(lossBefore)} →{' '}
      {lossAfter === null ? <NoValue said={t('past.bad-weights')} /> : inNats(lossAfter)}
    </>
  )
}
