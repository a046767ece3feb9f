import type { Meeting } from '@/lib/domain/claims/claim'

import type { ClaimScores, JudgedLabel, JudgedMeeting } from './claim-scores'

const KINDS: readonly Meeting['as'][] = ['same', 'finer', 'differing']

const share = (part: number, whole: number): string =>
  whole === 0 ? `${part}/0` : `${part}/${whole} = ${((100 * part) / whole).toFixed(1)} %`

/** The scores of each pair with all that is wrong, missed or to be read by eye, then the totals. */
export function printedClaims(scores: readonly ClaimScores[]): string {
  const all = {
    name: 'all pairs',
    meetings: scores.flatMap(({ meetings }) => meetings),
    labels: scores.flatMap(({ labels }) => labels),
  }
  return [...scores.map((pair) => [figures(pair), details(pair)].join('\n')), figures(all)].join('\n\n')
}

function figures({ name, meetings, labels }: ClaimScores): string {
  const typed = labels.filter((label) => label.typed && label.label.is !== 'differing')
  return [
    `${name}: ${share(labels.filter(({ found }) => found).length, labels.length)} labelled points in their state`,
    ...KINDS.map((kind) => {
      const claimed = meetings.filter(({ meeting }) => meeting.as === kind)
      const right = claimed.filter(({ verdict }) => verdict === 'right').length
      const judged = claimed.filter(({ verdict }) => verdict !== 'unlabelled').length
      const wanted = labels.filter(({ label }) => label.is === kind)
      const found = wanted.filter(({ found: isFound }) => isFound).length
      return `  ${kind.padEnd(9)} precision ${share(right, judged)} (${claimed.length - judged} unlabelled), recall ${share(found, wanted.length)}`
    }),
    `  same and finer with names, numbers or dates: recall ${share(typed.filter(({ found }) => found).length, typed.length)}`,
  ].join('\n')
}

const details = ({ meetings, labels }: ClaimScores): string =>
  [...meetings.map(printedMeeting), ...labels.filter(({ found }) => !found).map(printedMiss)].join('\n')

function printedMeeting({ meeting, verdict, touched }: JudgedMeeting): string {
  const [a, b] = meeting.words
  const labels = verdict === 'wrong' ? touched.map(({ is, about }) => ` [${is}: ${about}]`).join('') : ''
  return `  ${verdict} ${meeting.as}: “${a.excerpt}” | “${b.excerpt}”${labels}`
}

const printedMiss = ({ label: { is, a, b, about }, typed }: JudgedLabel): string =>
  `  missed ${is}${typed ? '' : ' (words only)'}: “${a}” | “${b}” (${about})`
