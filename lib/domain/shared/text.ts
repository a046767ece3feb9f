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

/** A set of words that are listed with spaces between them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** True where one letter put in, left out or changed makes one text of the other, and for equal ones. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let front = 0
  while (front < Math.min(a.length, b.length) && a[front] === b[front]) front++
  let back = 0
  while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back)) back++
  return Math.max(a.length, b.length) - front - back <= 1
}
