import 'server-only'

import { z } from 'zod'

const idSchema = z.uuid()

/** Whether a text from an address or a form can be a key at all; anything else would make PostgreSQL refuse the query. */
export const isId = (text: string): boolean => idSchema.safeParse(text).success
