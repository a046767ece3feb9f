import 'server-only'

import { requestTime } from './clock'
import { db } from './db'
import { SECTIONS_DONE } from './export-done'
import { SECTIONS_MADE } from './export-made'
import { EXPORT_PAGE, type ExportPage } from './export-section'
import { closeOverdueAttempts } from './hand-in'
import { requireViewer } from './viewer'

/**
 * Everything that is kept of the viewer, and what they made, as one JSON document in pieces: a year of reviews need
 * not fit into memory. What others did is not in it, nor the keys of questions they were only asked.
 */
export async function exportMine(): Promise<AsyncGenerator<string>> {
  const viewer = await requireViewer()
  const exportedAt = await requestTime()
  await closeOverdueAttempts({ userId: viewer.id })
  return document(viewer.id, exportedAt)
}

async function* document(id: string, exportedAt: Date): AsyncGenerator<string> {
  yield `{"readbackExport":1,"exportedAt":${JSON.stringify(exportedAt)},"account":${JSON.stringify(await account(id))}`
  for (const [name, read] of Object.entries({ ...SECTIONS_DONE, ...SECTIONS_MADE })) {
    yield `,\n${JSON.stringify(name)}:[`
    yield* rows(read(id))
    yield ']'
  }
  yield '}\n'
}

/** The rows of a section, page after page, as JSON. */
async function* rows(read: (page: ExportPage) => Promise<unknown[]>): AsyncGenerator<string> {
  for (let skip = 0; ; skip += EXPORT_PAGE) {
    const page = await read({ skip, take: EXPORT_PAGE })
    const text = page.map((row) => JSON.stringify(row)).join(',\n')
    if (text) yield (skip > 0 ? ',\n' : '\n') + text
    if (page.length < EXPORT_PAGE) return
  }
}

function account(id: string) {
  return db.user.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      role: true,
      alias: true,
      email: true,
      hasPin: true,
      timeZone: true,
      cardsADay: true,
      fourGrades: true,
      createdAt: true,
    },
  })
}
