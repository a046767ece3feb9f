import { getTranslator } from '@/lib/i18n/translator'

import { JoinScreen } from './join-screen'

const t = getTranslator('people')

export const metadata = { title: t('join.title') }

export default async function JoinPage({ searchParams }: PageProps<'/join'>) {
  const { code } = await searchParams
  return <JoinScreen code={typeof code === 'string' ? code : ''} />
}
