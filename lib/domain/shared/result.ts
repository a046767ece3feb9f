/** The outcome of something a user can get wrong: a value, or an error with a code the caller must handle. */
export type Result<T, E extends { code: string }> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** A success that carries `value`. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** A refusal that carries its `code`, from a kebab-case union that the caller maps to a sentence. */
export const refuse = <C extends string>(
  code: C,
): { readonly ok: false; readonly error: { readonly code: C } } => ({
  ok: false,
  error: { code },
})
