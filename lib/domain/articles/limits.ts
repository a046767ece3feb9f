/** The most words an article may have: its facts are found while somebody waits. */
export const MAX_WORDS = 60_000

/** The same limit for a text without spaces. */
export const MAX_CHARACTERS = 500_000

/** Under this many words a text rarely holds enough facts for a question set. */
export const FEW_WORDS = 60

/** Lengths of what is said about an article. */
export const MAX_TITLE = 300
export const MAX_SOURCE = 120
export const MAX_AUTHOR = 200
export const MAX_URL = 2048
