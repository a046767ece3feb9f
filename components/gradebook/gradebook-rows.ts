import type { GradebookView } from '@/lib/data/gradebook'
import type { Work } from '@/lib/domain/assignments/work'
import { getTranslator } from '@/lib/i18n/translator'

/** A gradebook as rows of a table: a head, a row with the most marks of each assignment, then a row a member. */
export function gradebookRows({
  assignments,
  lines,
}: GradebookView): readonly (readonly (string | number | null)[])[] {
  const t = getTranslator('gradebook')
  return [
    [t('alias'), ...assignments.map(({ title }) => title), t('share'), t('cards')],
    [t('most'), ...assignments.map(({ kind, maxMarks }) => (kind === 'quiz' ? maxMarks : null)), 100, null],
    ...lines.map(({ alias, work, share, dueCards }) => [
      alias,
      ...work.map(valueOf),
      share === null ? null : Math.round(share * 100),
      dueCards,
    ]),
  ]
}

/** Marks as a number, so that a sheet can reckon with them; "missing" as a word; what is to come as nothing. */
function valueOf(work: Work): string | number | null {
  if (work.state === 'in') return work.marks
  if (work.state === 'done') return getTranslator('gradebook')(work.isLate ? 'doneLate' : 'done')
  return work.state === 'missing' ? getTranslator('gradebook')('missing') : null
}
