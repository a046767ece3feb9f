import { KeptWeek } from '@/components/reviews/kept-week'
import { getKeptWeek } from '@/lib/data/kept'
import { getTranslator } from '@/lib/i18n/translator'

export const metadata = { title: getTranslator('reviews')('kept.title') }

export default async function KeptPage() {
  return (
    <main id="main" className="page">
      <KeptWeek week={await getKeptWeek()} />
    </main>
  )
}
