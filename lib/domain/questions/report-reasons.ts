/** Why a question is bad, as a learner may say: its answer, its words, or that its sentence does not say so. */
export const REPORT_REASONS = ['wrong', 'unclear', 'unsupported'] as const
export type ReportReason = (typeof REPORT_REASONS)[number]
