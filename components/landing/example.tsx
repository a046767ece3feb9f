import { useTranslations } from '#i18n/translations'
import { SourceQuote } from '@/components/questions/source-quote'

import styles from './landing.module.css'

/** What stands beside the empty box: one question with its sentence, so that the page shows what it does. */
export function Example() {
  const t = useTranslations('landing')
  const text = t('example.sentence')
  const start = text.indexOf(t('example.mark'))
  return (
    <section aria-labelledby="example">
      <div className={styles.exampleHead}>
        <h2 className="subhead" id="example">
          {t('example.title')}
        </h2>
      </div>
      <div className={styles.example}>
        <p className="stem">{t('example.stem')}</p>
        <SourceQuote
          sentence={{
            before: t('example.before'),
            text,
            mark: { start, end: start + t('example.mark').length },
          }}
          cite={t('example.cite')}
        />
        <ol className={styles.promises}>
          <li>{t('example.one')}</li>
          <li>{t('example.two')}</li>
          <li>{t('example.three')}</li>
        </ol>
      </div>
    </section>
  )
}
