'use server'

import { notFound } from 'next/navigation'

import { renewPins } from '@/lib/data/pins'
import { readChosen, type CardsState } from '@/lib/forms/roster'
import { getTranslator } from '@/lib/i18n/translator'

/** Gives the chosen students new PINs, and shows them as cards, once. */
export async function renewPinsAction(
  classId: string,
  _previous: CardsState,
  formData: FormData,
): Promise<CardsState> {
  const t = getTranslator('classes')
  const renewed = await renewPins(classId, readChosen(formData))
  if (!renewed.ok && renewed.error.code === 'not-found') notFound()
  if (!renewed.ok) return { step: 'choose', error: t('errors.busy') }
  if (renewed.value.length === 0) return { step: 'choose', error: t('cards.chooseOne') }
  return { step: 'made', cards: renewed.value }
}
