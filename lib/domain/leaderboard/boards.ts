/** Whom a board ranks: the whole class, or the league that the viewer is in this week. */
export const BOARD_SCOPES = ['class', 'league'] as const
export type BoardScope = (typeof BOARD_SCOPES)[number]

/** What a board ranks by: the points of a window, or the facts that are kept now. */
export const BOARD_MEASURES = ['points', 'kept'] as const
export type BoardMeasure = (typeof BOARD_MEASURES)[number]
