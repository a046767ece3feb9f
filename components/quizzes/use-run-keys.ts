import { useEffect, useEffectEvent } from 'react'

/**
 * The keys of a run: a letter or a figure chooses an option, or leaves it where several may be chosen, Enter goes on. They rest while one types or has a dialog
 * open, and leave every key with a modifier to the browser.
 */
export function useRunKeys({
  letters,
  onChoose,
  onNext,
}: {
  /** The letters of the options, in order; none where nothing is chosen by a key. */
  letters: readonly string[]
  onChoose: (position: number) => void
  onNext: () => void
}): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isBusyElsewhere(event.target)) return
    const key = event.key.toUpperCase()
    const position = letters.includes(key) ? letters.indexOf(key) : Number(key) - 1
    if (letters[position] !== undefined) {
      event.preventDefault()
      onChoose(position)
    } else if (key === 'ENTER' && !isActive(event.target)) {
      event.preventDefault()
      onNext()
    }
  })

  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const TYPED_INTO = 'input:not([type="radio"], [type="checkbox"]), select, textarea, dialog'

/** Whether the key belongs to a field or a dialog. */
const isBusyElsewhere = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element && target.closest(TYPED_INTO) !== null)

/** Whether Enter does something of its own here; a chosen option sends the form by itself. */
const isActive = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, input') !== null
