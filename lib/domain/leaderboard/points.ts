import type { Step } from '../reviews/fold'

/** The most points that due reviews can earn in one study day: as many as the day's cards. */
export const REVIEW_POINTS_A_DAY = 40
