import { figures } from './number-words'
import { oneWriting, spelledOut } from './spelled-out'

/** Words before a figure that change nothing, or only say that it is rounded. */
const LOOSE = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'some',
  'exactly',
  'circa',
  'a',
  'an',
  'the',
])

/** How the value of a number question is told. */
export interface NumberKey {
  /** As it is shown: "more than 70". */
  readonly key: string
  readonly value: number
  readonly tolerance: number
  readonly unit: string | null
}

const words = (text: string): readonly string[] => (spelledOut(text).match(/\p{L}+/gu) ?? []).map(oneWriting)

/** "1,200.5", "1.200,5" and "1 200,5" in every way in which they can be read. */
function readingsOf(figure: string): readonly number[] {
  const bare = figure.replace(/\s/g, '')
  const isEnglish = /^\d+(\.\d+)?$|^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)
  const isContinental = /^\d+(,\d+)?$|^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)
  return [
    ...(isEnglish ? [Number(bare.replaceAll(',', ''))] : []),
    ...(isContinental ? [Number(bare.replaceAll('.', '').replace(',', '.'))] : []),
  ]
}

/** A figure, with spaces in it only between thousands, or a word. */
const PIECE = /\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?(?!\d)|\d[\d.,]*\d|\d|\p{L}+/gu

/** Every number that a typed answer can mean; none where it holds no number, or two that differ. */
function typedNumbers(typed: string): readonly number[] {
  const text = typed.normalize('NFKC').replace(/[−–]/g, '-')
  const sign = /-\s*\d/.test(text) ? -1 : 1
  const pieces = spelledOut(text).match(PIECE) ?? []
  const figure = pieces.find((piece) => /^\d/.test(piece))
  return (figure === undefined ? [''] : readingsOf(figure).map(String)).flatMap((reading) => {
    const read = pieces.map((piece) => (piece === figure ? reading : oneWriting(piece)))
    const [one, ...others] = new Set(figures(read).filter((word) => /^\d/.test(word)))
    return one === undefined || others.length > 0 ? [] : [sign * Number(one)]
  })
}

/** The words of a typed number that say something else than the key, its unit or "about". */
function foreignWords(typed: string, { key, unit }: NumberKey): readonly string[] {
  const known = new Set([...words(key), ...words(unit ?? '')])
  return figures(words(typed.normalize('NFKC'))).filter(
    (word) => !/^\d/.test(word) && !known.has(word) && !LOOSE.has(word),
  )
}

/** The key is written like "1.2m", so that a typed "m" is a million and no metre. */
const isShortSum = (key: string): boolean => /\d(?:k|m)$/.test(key)

const withScale = (typed: string): string =>
  typed.replace(/(\d)\s?m\b/gi, '$1 million').replace(/(\d)\s?k\b/gi, '$1 thousand')

/**
 * Whether a typed number is right: |answer - value| <= tolerance, in figures or in words, with or without the unit.
 * Where a figure can be read in two ways ("1.000"), either counts. "Less than 70" is not "more than 70".
 */
export function isRightNumber(typed: string, expected: NumberKey): boolean {
  const written = isShortSum(expected.key) ? withScale(typed) : typed
  if (foreignWords(written, expected).length > 0) return false
  const slack = expected.tolerance + Math.abs(expected.value) * Number.EPSILON * 4
  return typedNumbers(written).some((number) => Math.abs(number - expected.value) <= slack)
}
