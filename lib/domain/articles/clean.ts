/** Explicit embeddings, overrides and isolates: they can show text in another order than it is stored. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu

/** Marks of the file, not of the text: byte order mark, zero width space, word joiner, soft hyphen, replacement object. */
const INVISIBLES = /[\uFEFF\u200B\u2060\u00AD\uFFFC]/gu

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/gu

/** Control characters but tab and newline; U+0000 among them, which PostgreSQL cannot hold. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu

/** Latin ligatures that PDFs carry, by what they stand for. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

/** The most combining marks one letter keeps; living scripts stack fewer. */
const MARKS_KEPT = 4

/**
 * Text as it is stored: Unicode NFC, "\n" line ends, no control or bidirectional override characters, no lone
 * surrogates, single spaces, at most one blank line in a row, no white space at either end. Cleaning it again
 * changes nothing, so offsets into a cleaned text stay true.
 */
export function clean(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(BIDI_CONTROLS, '')
    .replace(INVISIBLES, '')
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize('NFC')
    .replace(MARK_TOWERS, '$1')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')
}

const MARK_TOWERS = new RegExp(`(\\p{M}{${MARKS_KEPT}})\\p{M}+`, 'gu')

/** One line of a form as it is stored: cleaned, with line ends as spaces. */
export const cleanLine = (text: string): string => clean(text).replace(/\n+/g, ' ')

/** How many words a text has: runs between white space that hold a letter or a digit. */
export const countWords = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
