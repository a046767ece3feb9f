import { getTranslator } from '@/lib/i18n/translator'

import { JoinScreen } from '../join-screen'

const t = getTranslator('people')

export const metadata = { title: t('join.title') }

/** Where a class's QR code leads. */
export default async function JoinByCodePage({ params }: PageProps<'/join/[code]'>) {
  return <JoinScreen code={(await params).code} />
}
