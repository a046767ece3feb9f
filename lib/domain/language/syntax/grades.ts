/** How finely leads are told apart: in how many steps at most, and how many for a lead twice as large. */
export interface Grain {
  readonly steps: number
  readonly scale: number
}

/** For a lead that is weighed alone. */
export const FINE: Grain = { steps: 11, scale: 1.3 }

/** For a lead that is weighed together with other things. */
export const ROUGH: Grain = { steps: 5, scale: 0.55 }

/** How far ahead a choice was, in steps of which each is some times as far as the one before. */
export const graded = (lead: number, { steps, scale }: Grain): number =>
  Math.sign(lead) * Math.min(steps, Math.round(Math.log2(1 + Math.abs(lead)) * scale))

/** A lead in fine steps. */
export const fine = (lead: number): number => graded(lead, FINE)

/** A lead in rough steps. */
export const rough = (lead: number): number => graded(lead, ROUGH)
