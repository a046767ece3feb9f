import 'server-only'

import { v5 } from 'uuid'

/** Namespace of the ids below; its value means nothing, but may never change. */
const NAMESPACE = '5d1f3f0e-6f0b-4b0a-9c52-0d8a1c7a4e11'

/** An id made from its parts (UUIDv5): the same thing gets the same id, however often it is recorded. */
export const derivedId = (...parts: readonly string[]): string => v5(parts.join(':'), NAMESPACE)
