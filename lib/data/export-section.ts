import 'server-only'

/** Rows that a section of the export reads at once. */
export const EXPORT_PAGE = 500

/** A section of the export: whose, then from which row on. */
export type ExportSection = (id: string) => (skip: number) => Promise<unknown[]>
