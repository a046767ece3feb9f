import { FieldError } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { FormState } from '@/lib/forms/form-state'

/** What became of a form: a sentence that it is done, or what is wrong with it as a whole. Read aloud as it appears. */
export function FormMessage({ state }: { state: FormState }) {
  return (
    <>
      <p role="status">
        {state.status === 'done' && (
          <span className="right-text">
            <Icon name="tick" /> {state.message}
          </span>
        )}
      </p>
      <p role="alert">
        {state.status === 'failed' && state.message && <FieldError>{state.message}</FieldError>}
      </p>
    </>
  )
}
