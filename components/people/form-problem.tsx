import { FieldError } from '@/components/ui/field'
import type { FormState } from '@/lib/forms/form-state'

/** The sentence about a whole form, read aloud as soon as it appears. */
export function FormProblem({ state }: { state: FormState }) {
  return (
    <p role="alert">
      {state.status === 'failed' && state.message && <FieldError>{state.message}</FieldError>}
    </p>
  )
}
