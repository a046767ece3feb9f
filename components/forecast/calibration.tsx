import { useTranslations } from '#i18n/translations'
import { CalibrationPlot } from '@/components/charts/calibration-plot'
import { Chart } from '@/components/charts/chart'
import type { Tested } from '@/lib/domain/reviews/predictions'
import { formatRange } from '@/lib/i18n/format'

/** Predictions below which a picture of them would mislead. */
const LEAST_PREDICTIONS = 50

const inHundred = (share: number): string => String(Math.round(share * 100))

/** Predicted against actual recall, with how many answers each dot rests on. */
export function Calibration({ tested: { calibration, predictionCount: count } }: { tested: Tested }) {
  const t = useTranslations('forecast')
  if (count < LEAST_PREDICTIONS) {
    return (
      <div>
        <h3 className="subhead">{t('calibration.title')}</h3>
        <p className="note">{t('calibration.few', { count, least: LEAST_PREDICTIONS })}</p>
      </div>
    )
  }
  const words = { predicted: t('calibration.predicted'), actual: t('calibration.actual') }
  return (
    <Chart
      title={t('calibration.title')}
      lede={t('calibration.lede', { count })}
      tableTitle={t('table')}
      isTableOpen
      head={[words.predicted, words.actual, t('calibration.range'), t('calibration.answers')]}
      rows={calibration.map((bin) => [
        inHundred(bin.predicted),
        inHundred(bin.actual),
        formatRange(bin.low * 100, bin.high * 100),
        String(bin.count),
      ])}
    >
      <CalibrationPlot bins={calibration} words={words} />
    </Chart>
  )
}
