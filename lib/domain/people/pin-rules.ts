import type { Random } from '../shared/random'

/** What can be wrong with a PIN. */
export type PinProblem = 'pin-digits' | 'pin-easy'

/** What is wrong with `pin` for an account that classmates might try to open, or null. */
export function pinProblem(pin: string): PinProblem | null {
  if (!/^[0-9]{4,8}$/.test(pin)) return 'pin-digits'
  return isEasy(pin) ? 'pin-easy' : null
}

/** A PIN of six digits that passes the rules; `random` must be cryptographically sound. */
export function drawPin(random: Random): string {
  for (;;) {
    const pin = Array.from({ length: 6 }, () => Math.floor(random() * 10)).join('')
    if (!isEasy(pin)) return pin
  }
}

/** One digit over and over, a run up or down, a half said twice, or a year somebody was born in. */
function isEasy(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index])))
  const isRun = steps.size === 1 && [-1, 0, 1].some((step) => steps.has(step))
  return isRun || /^(.+)\1+$/.test(pin) || /^(?:19\d\d|20[0-3]\d)$/.test(pin)
}
