import { useTranslations } from '#i18n/translations'
import { Stroke } from '@/components/ui/stroke'

import styles from './landing.module.css'

/** The headline, under the one fresh stroke that is no source text: it is the product's name for what it does. */
export function Hero() {
  const t = useTranslations('landing')
  return (
    <div className={styles.hero}>
      <h1>{t.rich('headline', { hl: (words) => <Stroke on>{words}</Stroke> })}</h1>
      <p className="lede">{t('lede')}</p>
    </div>
  )
}
