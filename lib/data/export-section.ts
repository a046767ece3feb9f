import 'server-only'

/** Rows that a section of the export reads at once. */
export const EXPORT_PAGE = 500

/** The rows that are read at once: from which one on, and how many. */
export interface ExportPage {
  readonly skip: number
  readonly take: typeof EXPORT_PAGE
}

/** A section of the export: whose, then which of its rows. */
export type ExportSection = (id: string) => (page: ExportPage) => Promise<unknown[]>
