import type { Words } from '../wording'

/**
 * An item-writing flaw that can be seen in the wording alone, without its article. `in` says whether a wording has it.
 * After the nineteen flaws of SAQUET (Moore et al. 2023), as far as they can be computed.
 */
export interface Flaw {
  /** Kebab-case. */
  readonly name: string
  readonly in: (wording: Words) => boolean
}

/** The words of a text in lower case, without punctuation. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
