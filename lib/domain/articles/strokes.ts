import type { Span } from './span'

/** A mark with the number it wears in the margin. */
export interface NumberedMark extends Span {
  readonly number: number
}

/** A stretch of text under one stroke of the pen. Where marks overlap, their stretches are cut apart. */
export interface Stretch extends Span {
  /** The marks that cover it. */
  readonly numbers: readonly number[]
  /** The marks that begin with it: it is where a link to them leads. */
  readonly opens: readonly number[]
  /** The marks that end with it: their numbers stand after it. */
  readonly closes: readonly number[]
}

/** The strokes that draw `marks`, in order and without overlap. Each mark opens once and closes once. */
export function stretchesOf(marks: readonly NumberedMark[]): Stretch[] {
  const drawn = marks.filter((mark) => mark.start < mark.end)
  const cuts = [...new Set(drawn.flatMap((mark) => [mark.start, mark.end]))].sort(
    (left, right) => left - right,
  )
  const numbersOf = (those: readonly NumberedMark[]) => those.map((mark) => mark.number)
  return cuts.flatMap((start, index) => {
    const end = cuts[index + 1] ?? start
    const covering = drawn.filter((mark) => mark.start <= start && mark.end >= end)
    if (end === start || covering.length === 0) return []
    return {
      start,
      end,
      numbers: numbersOf(covering),
      opens: numbersOf(covering.filter((mark) => mark.start === start)),
      closes: numbersOf(covering.filter((mark) => mark.end === end)),
    }
  })
}
