import 'server-only'

import type { Limit } from './rate-limits'

/** Looks at a code and joins, together: ten of each in a quarter of an hour. */
export const JOIN_LIMIT: Limit = { name: 'join', burst: 20, perMinute: 20 / 15 }

/** The same for visitors, by address: a few classes join behind one, each pupil with a slip or two. */
export const JOIN_VISITORS_LIMIT: Limit = { name: 'join', burst: 300, perMinute: 300 / 15 }
