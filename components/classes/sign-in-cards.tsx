import { useTranslations } from '#i18n/translations'
import { PrintButton } from '@/components/ui/print-button'
import type { SignInCard } from '@/lib/domain/classes/sign-in-card'

import { QrCode } from './qr-code'
import styles from './sign-in-cards.module.css'

/** Where the cards of a class lead. */
export interface CardDoor {
  readonly className: string
  /** "ABCD-EFGH". */
  readonly joinCode: string
  /** Where students sign in, without code and alias. */
  readonly address: string
}

const ON_A_PAGE = 8

/** Cards to print, eight a page with lines to cut along, and a list of who is who where names were typed. */
export function SignInCards({ cards, door }: { cards: readonly SignInCard[]; door: CardDoor }) {
  const t = useTranslations('classes')
  const pages = Array.from({ length: Math.ceil(cards.length / ON_A_PAGE) }, (_, page) =>
    cards.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE),
  )
  return (
    <div className={styles.all}>
      <div className={`screen-only stack ${styles.say}`} role="status">
        <h2 className="head">{t('cards.made', { count: cards.length })}</h2>
        <p>{t('cards.once')}</p>
        <p>
          <PrintButton>{t('cards.print')}</PrintButton>
        </p>
      </div>
      {pages.map((page, index) => (
        <ul key={index} className={styles.sheet}>
          {page.map((card) => (
            <Card key={card.alias} card={card} door={door} />
          ))}
        </ul>
      ))}
      {cards.some(({ name }) => name !== '') && <DeskList cards={cards} className={door.className} />}
    </div>
  )
}

function Card({ card: { name, alias, pin }, door }: { card: SignInCard; door: CardDoor }) {
  const t = useTranslations('classes')
  const query = new URLSearchParams({ code: door.joinCode, alias })
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <span className={styles.name}>{name || alias}</span>
        <span className={styles.class}>{door.className}</span>
      </div>
      <dl className={styles.lines}>
        <dt>{t('cards.code')}</dt>
        <dd className="num">{door.joinCode}</dd>
        <dt>{t('cards.alias')}</dt>
        <dd>{alias}</dd>
        <dt>{t('cards.pin')}</dt>
        <dd className="num">{pin}</dd>
      </dl>
      <div className={styles.qr}>
        <QrCode text={`${door.address}?${query.toString()}`} label={t('cards.qr', { alias })} />
      </div>
      <p className={styles.address}>
        {t('cards.scan')} {door.address}
      </p>
    </li>
  )
}

function DeskList({ cards, className }: { cards: readonly SignInCard[]; className: string }) {
  const t = useTranslations('classes')
  return (
    <section className={styles.desk}>
      <h2 className="head">{t('cards.desk', { className })}</h2>
      <p className="note">{t('cards.deskNote')}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('cards.deskName')}</th>
            <th scope="col">{t('cards.deskAlias')}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map(({ name, alias }) => (
            <tr key={alias}>
              <th scope="row">{name}</th>
              <td>{alias}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
