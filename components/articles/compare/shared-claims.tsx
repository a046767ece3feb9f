import { useId } from 'react'

import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'
import type { SharedClaim } from '@/lib/domain/claims/compare'

import styles from './compare.module.css'
import { ToldSentence } from './told-sentence'

/** Rows shown at once; the rest opens on request. */
const SHOWN = 8

/** Claims that both articles make: those on which they differ, or those on which they agree. */
export function SharedClaims({ kind, claims }: { kind: 'differ' | 'both'; claims: readonly SharedClaim[] }) {
  const t = useTranslations('articles')
  const id = useId()
  if (claims.length === 0 && kind === 'differ') return null
  const rest = claims.slice(SHOWN)
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={`sect sect-head ${styles.head}`}>
        <h2 className="head" id={id}>
          {t(`compare.${kind}`)} <span className="folio">{claims.length}</span>
        </h2>
        <span className="note">{t(`compare.${kind}Note`)}</span>
      </div>
      {claims.length === 0 && <p className="note">{t('compare.noneShared')}</p>}
      {claims.slice(0, SHOWN).map((claim, index) => (
        <Row key={claim.id} kind={kind} claim={claim} on={kind === 'differ' && index === 0} />
      ))}
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary className="btn btn--quiet">{t('compare.more', { count: rest.length })}</summary>
          {rest.map((claim) => (
            <Row key={claim.id} kind={kind} claim={claim} on={false} />
          ))}
        </details>
      )}
    </section>
  )
}

function Row({ kind, claim, on }: { kind: 'differ' | 'both'; claim: SharedClaim; on: boolean }) {
  const t = useTranslations('articles')
  return (
    <div className={styles.spine}>
      <p className={`${styles.say} ${styles.left}`}>
        <span className={styles.letter}>A</span>
        <ToldSentence telling={claim.first} state={kind} on={on} />
      </p>
      <div className={styles.mid}>
        <Icon name={kind === 'differ' ? 'differ' : 'same'} />
        <span className="vh">{t(`compare.${kind}`)}</span>
        {claim.gist && <b>{claim.gist}</b>}
        {claim.apart.map(({ verb, words: [a, b] }) => (
          <span key={`${a}|${b}`}>{t(`compare.${verb}`, { a, b })}</span>
        ))}
      </div>
      <p className={`${styles.say} ${styles.right}`}>
        <span className={styles.letter}>B</span>
        <ToldSentence telling={claim.second} state={kind} on={on} />
      </p>
    </div>
  )
}
