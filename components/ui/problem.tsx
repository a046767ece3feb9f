import { FieldError } from './field'

/** The sentence about a whole form, read aloud as soon as it appears; nothing while there is none. */
export function Problem({ sentence }: { sentence: string | null }) {
  return <div role="alert">{sentence && <FieldError>{sentence}</FieldError>}</div>
}
