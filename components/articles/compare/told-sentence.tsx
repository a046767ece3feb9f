import { Fragment } from 'react'

import { Stroke, type StrokeState } from '@/components/ui/stroke'
import { stretchesOf } from '@/lib/domain/articles/strokes'
import type { Telling } from '@/lib/domain/claims/compare'

/** A sentence with the words that tell something under the highlighter. */
export function ToldSentence({
  telling,
  state,
  on = false,
}: {
  telling: Telling
  state: StrokeState
  on?: boolean
}) {
  const { sentence, marks, certainty } = telling
  const stretches = stretchesOf(marks.map((mark, number) => ({ ...mark, number })))
  const worn = state === 'single' && certainty === 'hedged' ? 'maybe' : state
  return (
    <>
      {stretches.map((stretch, index) => (
        <Fragment key={stretch.start}>
          {sentence.slice(stretches[index - 1]?.end ?? 0, stretch.start)}
          <Stroke state={worn} on={on}>
            {sentence.slice(stretch.start, stretch.end)}
          </Stroke>
        </Fragment>
      ))}
      {sentence.slice(stretches.at(-1)?.end ?? 0)}
    </>
  )
}
