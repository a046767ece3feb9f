import 'server-only'

import { createHash, randomBytes } from 'node:crypto'

/** A token for a link that nobody can guess: 256 bits of chance, as it may stand in an address. */
export const newLinkToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a link's token: sha-256, hex. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
