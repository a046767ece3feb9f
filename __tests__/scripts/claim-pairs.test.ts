import path from 'node:path'

import { readPairs } from '@/scripts/evaluate/claim-pairs'
import type { JudgedMeeting } from '@/scripts/evaluate/claim-scores'
import { scoreClaims } from '@/scripts/evaluate/claim-scores'

const PAIRS = path.join('__tests__', 'support', 'event-pairs')

/** What the engine claims of the pairs of a folder that a label speaks of. */
const judged = (folder: string): JudgedMeeting[] =>
  readPairs(path.join(PAIRS, folder))
    .flatMap((pair) => scoreClaims(pair).meetings)
    .filter(({ verdict }) => verdict !== 'unlabelled')

/** The share that is right among what is claimed as one kind; one where nothing is. */
function precision(meetings: readonly JudgedMeeting[], as: string): number {
  const claimed = meetings.filter(({ meeting }) => meeting.as === as)
  if (claimed.length === 0) return 1
  return claimed.filter(({ verdict }) => verdict === 'right').length / claimed.length
}

describe.each(['shaped', 'unseen', 'unseen2'])('what two articles of the %s pairs tell', (folder) => {
  const meetings = judged(folder)

  test('is called the same only where a reader calls it so', () => {
    expect(precision(meetings, 'same')).toBeGreaterThanOrEqual(0.95)
  })

  test('is found in part', () => {
    expect(meetings.filter(({ verdict }) => verdict === 'right').length).toBeGreaterThan(50)
  })

  test('is called finer or differing only where a reader calls it so', () => {
    expect(precision(meetings, 'finer')).toBeGreaterThanOrEqual(0.9)
    expect(precision(meetings, 'differing')).toBeGreaterThanOrEqual(0.9)
  })
})
