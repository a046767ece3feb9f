import { Fragment } from 'react'

import { Stroke, type StrokeState } from '@/components/ui/stroke'

/** A stretch of the text to be marked: UTF-16 offsets into it. */
export interface TextMark {
  readonly start: number
  readonly end: number
  readonly number?: number
  readonly state?: StrokeState
  readonly on?: boolean
  /** The id of the mark in the page, for links to it. */
  readonly id?: string
}

interface Paragraph {
  readonly start: number
  readonly text: string
}

/**
 * An article's text with the highlighter on it. Marks keep within the text, may come in any order and may not
 * overlap: of two that do, the earlier stays.
 */
export function MarkedText({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  const apart = withoutOverlaps(marks)
  return paragraphsOf(text).map((paragraph) => (
    <p key={paragraph.start}>
      <MarkedParagraph paragraph={paragraph} marks={apart} />
    </p>
  ))
}

function MarkedParagraph({ paragraph, marks }: { paragraph: Paragraph; marks: readonly TextMark[] }) {
  const { start, text } = paragraph
  const here = marks.filter((mark) => mark.start < start + text.length && mark.end > start)
  const ends = here.map((mark, index) => {
    const end = Math.min(mark.end - start, text.length)
    const next = (here[index + 1]?.start ?? Infinity) - start
    return { end, stop: Math.min(end + closingAt(text, end).length, next) }
  })
  return (
    <>
      {here.map((mark, index) => {
        const from = Math.max(mark.start - start, 0)
        const { end, stop } = ends[index] ?? { end: from, stop: from }
        const whole = mark.end - start <= text.length
        return (
          <Fragment key={mark.start}>
            {text.slice(ends[index - 1]?.stop ?? 0, from)}
            <Stroke state={mark.state} on={mark.on} id={mark.start >= start ? mark.id : undefined}>
              {text.slice(from, end)}
            </Stroke>
            {text.slice(end, stop)}
            {whole && mark.number !== undefined && <sup className="hl-n">{mark.number}</sup>}
          </Fragment>
        )
      })}
      {text.slice(ends.at(-1)?.stop ?? 0)}
    </>
  )
}

/** The stop or comma right after a mark: it stays outside the stroke, and the number follows it. */
const closingAt = (text: string, at: number): string => /^[.,;:!?]?/.exec(text.slice(at, at + 1))?.[0] ?? ''

/** Where each paragraph begins in the text: a blank line or a line's end parts them. */
function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((line) => line[0].trim() !== '')
    .map((line) => ({ start: line.index, text: line[0] }))
}

function withoutOverlaps(marks: readonly TextMark[]): TextMark[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return ordered.filter((mark) => {
    const free = mark.start >= reached && mark.end > mark.start
    if (free) reached = mark.end
    return free
  })
}
