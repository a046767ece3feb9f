/** Text as names and tags are compared by: what looks alike is alike (NFKC), whatever its capitals. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Typed text as one line: composed (NFC), with single spaces between its words and none around. */
export const onOneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\0]+/gu, ' ')
    .trim()

/** The words of a text in small letters, with single spaces instead of its marks. */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
