/** How long one card takes, for the minutes on screen. */
const SECONDS_A_CARD = 30

/** Minutes that `cards` cards take, at least 1 where there is any. */
export const minutesFor = (cards: number): number => Math.ceil((cards * SECONDS_A_CARD) / 60)
