import type { AssignmentResultsView } from '@/lib/data/assignment-results'
import { formatDayAndTime } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translator'

/** The results of an assignment as rows of a table: a head, then a row a member and a column a question. */
export function resultRows({
  assignment,
  members,
  questions,
}: AssignmentResultsView): readonly (readonly (string | number | null)[])[] {
  const t = getTranslator('assignments')
  const head = [
    t('page.alias'),
    t('page.state'),
    t('page.handedIn'),
    t('csv.late'),
    t('page.score'),
    t('csv.of'),
  ]
  const words = {
    'not-begun': t('page.notBegun'),
    'in-progress': t('csv.inProgress'),
    'handed-in': t('page.in'),
  }
  return [
    [...head, ...questions.map(({ stem }, index) => `${index + 1}. ${stem}`)],
    ...members.map((member) => [
      member.alias,
      words[member.state],
      member.handedInAt && formatDayAndTime(member.handedInAt, assignment.timeZone),
      member.isLate ? t('page.late') : null,
      member.marks,
      member.maxMarks,
      ...member.marksByQuestion,
    ]),
  ]
}
