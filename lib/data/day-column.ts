import 'server-only'

import type { Day } from '@/lib/domain/shared/calendar'

/** A day as a date column takes it. */
export const dateOfDay = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The day that a date column holds. */
export const dayOfDate = (date: Date): Day => date.toISOString().slice(0, 10)
