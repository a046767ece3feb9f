import { useTranslations } from '#i18n/translations'
import type { Certainty, FactKind } from '@/lib/domain/facts/fact'

import { FactState } from './fact-state'

/** A fact as a line of a list. */
export interface ListedFact {
  readonly number: number
  readonly kind: FactKind
  readonly statement: string
  readonly attribution: string | null
  readonly certainty: Certainty
}

/** The id of a fact's line in the list. */
export const factId = (number: number): string => `fact-${number}`

/** The facts of an article, each a link to its words in the text: `hrefOf` makes it. */
export function FactList({
  facts,
  hrefOf,
}: {
  facts: readonly ListedFact[]
  hrefOf: (number: number) => string
}) {
  return (
    <ol>
      {facts.map((fact) => (
        <li key={fact.number}>
          <FactLine fact={fact} href={hrefOf(fact.number)} />
        </li>
      ))}
    </ol>
  )
}

function FactLine({ fact, href }: { fact: ListedFact; href: string }) {
  const t = useTranslations('facts')
  return (
    <a className="fact" href={href} id={factId(fact.number)} data-fact={fact.number}>
      <span className="fact-n">{fact.number}</span>
      <div>
        <p>{fact.statement}</p>
        <div className="fact-meta">
          <span>{t(`kind.${fact.kind}`)}</span>
          {fact.attribution && <span>{t('says', { who: fact.attribution })}</span>}
          <FactState state="single-source" certainty={fact.certainty} />
        </div>
      </div>
    </a>
  )
}
