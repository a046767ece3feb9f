import type { z } from 'zod'

/** What a form shows after it was sent; plain data, so that it travels to the browser. */
export type FormState =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly message: string }
  | {
      readonly status: 'failed'
      /** One sentence about the whole form, or null where its fields say it all. */
      readonly message: string | null
      /** A sentence for each field that needs another look, by name. */
      readonly fields: Readonly<Record<string, string>>
      /** What was typed, by name, so that nothing is lost; never a secret. */
      readonly values: Readonly<Record<string, string>>
    }

/** A server action as `useActionState` calls it. */
export type FormAction = (previous: FormState, formData: FormData) => Promise<FormState>

/** A form that has not been sent. */
export const IDLE: FormState = { status: 'idle' }

/** A form that did what it was asked, with a sentence that says so. */
export const done = (message: string): FormState => ({ status: 'done', message })

/** A form that failed as a whole. What was typed comes back with it. */
export function failed(message: string, formData: FormData): FormState {
  return { status: 'failed', message, fields: {}, values: typedValues(formData) }
}

/** A form one field of which needs another look. What was typed comes back with it. */
export function failedField(field: string, sentence: string, formData: FormData): FormState {
  return { status: 'failed', message: null, fields: { [field]: sentence }, values: typedValues(formData) }
}

/**
 * The form's input as `schema` reads it, or the state to answer with. The schema's messages are codes;
 * `say` turns each into a sentence.
 */
export function parseForm<S extends z.ZodType>(
  schema: S,
  formData: FormData,
  say: (code: string) => string,
): { readonly ok: true; readonly value: z.output<S> } | { readonly ok: false; readonly state: FormState } {
  const parsed = schema.safeParse(Object.fromEntries(entries(formData)))
  if (parsed.success) return { ok: true, value: parsed.data }
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= say(issue.message)
  return { ok: false, state: { status: 'failed', message: null, fields, values: typedValues(formData) } }
}

/** What `name` should show: what was typed before the form failed, else `initial`. */
export function valueOf(state: FormState, name: string, initial = ''): string {
  return state.status === 'failed' ? (state.values[name] ?? initial) : initial
}

/** The sentence below `name`, or undefined. */
export function errorOf(state: FormState, name: string): string | undefined {
  return state.status === 'failed' ? state.fields[name] : undefined
}

const SECRET = /password|secret|pin/i

function entries(formData: FormData): [string, FormDataEntryValue][] {
  return [...formData].filter(([name]) => !name.startsWith('$ACTION'))
}

function typedValues(formData: FormData): Record<string, string> {
  const typed = entries(formData).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !SECRET.test(entry[0]),
  )
  return Object.fromEntries(typed)
}
