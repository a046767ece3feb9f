/** What a student comes back to a class with, for the paper card. The PIN is told once, when it is made. */
export interface SignInCard {
  /** For handing out; empty where no name was typed. Kept nowhere. */
  readonly name: string
  readonly alias: string
  readonly pin: string
}
