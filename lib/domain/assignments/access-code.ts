/** The longest access code. */
export const MAX_CODE = 40

/** An access code as it is kept and compared: case and spaces play no part. Null where there is none. */
export function readAccessCode(typed: string): string | null {
  return typed.normalize('NFKC').replace(/\s+/gu, '').toUpperCase() || null
}
