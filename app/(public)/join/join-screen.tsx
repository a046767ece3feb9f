import { headers } from 'next/headers'
import Link from 'next/link'

import { GoodToKnow } from '@/components/people/good-to-know'
import { JoinForm } from '@/components/people/join-form'
import { startJoining } from '@/lib/data/joining'
import { addressKey } from '@/lib/http/address'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { joinAction } from './actions'

const t = getTranslator('people')

/** Joining a class, with or without its code in the address. */
export async function JoinScreen({ code }: { code: string }) {
  const start = await startJoining(code, addressKey(await headers()))

  return (
    <main id="main" className="page">
      {start ? (
        <IntlIsland namespaces={['people', 'ui']}>
          <JoinForm start={start} action={joinAction}>
            <GoodToKnow />
          </JoinForm>
        </IntlIsland>
      ) : (
        <div className="empty">
          <h1 className="head">{t('join.teacherTitle')}</h1>
          <p>{t('join.teacherText')}</p>
          <Link className="btn" href="/classes">
            {t('join.toClasses')}
          </Link>
        </div>
      )}
    </main>
  )
}
