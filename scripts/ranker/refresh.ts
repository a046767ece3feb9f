import { generate } from '@/lib/domain/questions/generate'
import type { Label } from '@/lib/domain/questions/ranker/label'

import { originOf } from '../evaluate/sheet'
import { questionsAtMost, type Subject } from '../evaluate/subjects'

/** How rated sheets are made: another seed may put another question on the same words. */
const SETTINGS = { seed: 1, count: 20 }

/** Labels brought up to date, and how many of each kind. */
export interface Refreshed {
  readonly labels: readonly Label[]
  /** Questions that still come, with what the engine of today sees of them. */
  readonly current: number
  /** Questions that no longer come: their labels keep the features of the version that made them last. */
  readonly gone: number
  /** Labels of articles that were not given: as they were. */
  readonly untouched: number
}

/** Makes the questions of the given articles again and gives each label the features of its question. */
export function refreshed(labels: readonly Label[], subjects: readonly Subject[]): Refreshed {
  const rated = new Set(labels.map(({ file }) => file))
  const given = subjects.filter(({ file }) => rated.has(file))
  const files = new Set(given.map(({ file }) => file))
  const origins = new Map(given.flatMap(originsIn).map((origin) => [origin.id, origin]))
  const updated = labels.map((label): Label => {
    if (!files.has(label.file)) return label
    const origin = origins.get(label.id)
    return { ...label, ...origin, isCurrent: origin !== undefined }
  })
  const current = labels.filter(({ id }) => origins.has(id)).length
  const untouched = labels.filter(({ file }) => !files.has(file)).length
  return { labels: updated, current, untouched, gone: labels.length - current - untouched }
}

function originsIn(subject: Subject) {
  const generated = generate([subject.article], {
    ...SETTINGS,
    count: questionsAtMost(subject, SETTINGS.count),
  })
  return [...generated.questions, ...generated.spares].map((question) =>
    originOf({ subject, generated }, question),
  )
}
