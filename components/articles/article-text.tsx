import { Fragment } from 'react'

import type { Span } from '@/lib/domain/articles/span'
import { stretchesOf, type Stretch } from '@/lib/domain/articles/strokes'
import { strokeClass, type StrokeState } from '@/components/ui/stroke'

/** A fact as the text shows it: a stroke under its words and its number after them. */
export interface TextFact {
  readonly number: number
  /** Where its words stand. A link to it leads to the first of them. */
  readonly marks: readonly [Span, ...Span[]]
  readonly state: StrokeState
}

/** The id of a fact's words in the text; `#f5` leads there. */
export const markId = (number: number): string => `f${number}`

/** An article's text with its facts under the highlighter, where they stand. Facts may overlap. */
export function ArticleText({ text, facts }: { text: string; facts: readonly TextFact[] }) {
  const stretches = stretchesOf(
    facts.flatMap(({ number, marks }) => marks.map((mark) => ({ number, ...mark }))),
  )
  const states = new Map(facts.map((fact) => [fact.number, fact.state]))
  const firstAt = new Map(facts.map(({ number, marks: [first] }) => [number, first.start]))
  const lastAt = new Map(facts.map(({ number, marks }) => [number, Math.max(...marks.map(({ end }) => end))]))
  return [...text.matchAll(/[^\n]+/g)].map((line) => (
    <p key={line.index}>
      <Line
        text={line[0]}
        start={line.index}
        stretches={stretches}
        stateOf={(stretch) => stateOf(stretch, states)}
        leadsHere={(number, { start }) => firstAt.get(number) === start}
        isToldBy={(number, { end }) => lastAt.get(number) === end}
      />
    </p>
  ))
}

function stateOf(stretch: Stretch, states: ReadonlyMap<number, StrokeState>): StrokeState {
  const worn = stretch.numbers.map((number) => states.get(number))
  return worn.find((state) => state !== undefined && state !== 'single') ?? 'single'
}

interface LineProps {
  text: string
  /** Where the line begins in the article. */
  start: number
  stretches: readonly Stretch[]
  stateOf: (stretch: Stretch) => StrokeState
  /** Whether a link to the fact leads to this stretch. */
  leadsHere: (number: number, stretch: Stretch) => boolean
  /** Whether the last words of the fact end with this stretch: its number stands behind them. */
  isToldBy: (number: number, stretch: Stretch) => boolean
}

function Line({ text, start, stretches, stateOf, leadsHere, isToldBy }: LineProps) {
  const here = stretches.filter((stretch) => stretch.start >= start && stretch.end <= start + text.length)
  const stops = here.map((stretch, index) =>
    stopAfter(text, stretch.end - start, (here[index + 1]?.start ?? Infinity) - start),
  )
  return (
    <>
      {here.map((stretch, index) => (
        <Fragment key={stretch.start}>
          {text.slice(stops[index - 1] ?? 0, stretch.start - start)}
          <Marked
            stretch={stretch}
            state={stateOf(stretch)}
            targets={stretch.opens.filter((number) => leadsHere(number, stretch))}
          >
            {text.slice(stretch.start - start, stretch.end - start)}
          </Marked>
          {text.slice(stretch.end - start, stops[index])}
          <Numbers of={stretch.closes.filter((number) => isToldBy(number, stretch))} />
        </Fragment>
      ))}
      {text.slice(stops.at(-1) ?? 0)}
    </>
  )
}

const Numbers = ({ of }: { of: readonly number[] }) =>
  of.length > 0 && <sup className="hl-n">{of.join(' ')}</sup>

/** Past the stop or comma right after a stroke: it stays outside the stroke, and the number follows it. */
function stopAfter(text: string, end: number, next: number): number {
  return next > end && /^[.,;:!?]/.test(text.slice(end, end + 1)) ? end + 1 : end
}

function Marked({
  stretch,
  state,
  targets: [first, ...others],
  children,
}: {
  stretch: Stretch
  state: StrokeState
  /** The facts whose links lead here. */
  targets: readonly number[]
  children: string
}) {
  return (
    <mark
      className={strokeClass(state)}
      id={first === undefined ? undefined : markId(first)}
      data-facts={stretch.numbers.join(' ')}
    >
      {others.map((number) => (
        <span key={number} id={markId(number)} />
      ))}
      {children}
    </mark>
  )
}
