import 'server-only'

import { randomInt } from 'node:crypto'

import type { Random } from '@/lib/domain/shared/random'

/** Numbers in [0, 1) that nobody can foretell, in steps of 2^-32: for codes, PINs and what must not repeat. */
export const secureRandom: Random = () => randomInt(2 ** 32) / 2 ** 32
