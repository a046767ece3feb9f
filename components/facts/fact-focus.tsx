'use client'

import { useEffect, useState, type ReactNode } from 'react'

import { Icon } from '@/components/ui/icon'

import styles from './fact-focus.module.css'

interface Words {
  readonly region: string
  readonly before: string
  readonly next: string
}

/**
 * Moves the focus from fact to fact: J and K, a click on a stroke, or the buttons of the bar on a phone. The focus is
 * the page's fragment (`#f5`), so links work without this, and the back button knows the place. `children` are the
 * text and the list; facts are found in them by `data-fact` and `data-facts`.
 */
export function FactFocus({
  facts,
  words,
  children,
}: {
  facts: readonly { readonly number: number; readonly statement: string }[]
  words: Words
  children: ReactNode
}) {
  const [focus, setFocus] = useState<number | null>(null)
  const index = facts.findIndex((fact) => fact.number === focus)
  const next = facts[index + 1]
  const before = facts[index < 0 ? facts.length - 1 : index - 1]

  useEffect(() => {
    const read = () => setFocus(factIn(location.hash))
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])

  useEffect(() => showFocus(focus), [focus])

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'j' && next) goTo(next.number)
      if (event.key === 'k' && before) goTo(before.number)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [next, before])

  function onClick(event: React.MouseEvent) {
    const stroke = event.target instanceof Element ? event.target.closest('[data-facts]') : null
    const number = Number(stroke?.getAttribute('data-facts')?.split(' ').at(-1))
    if (number) goTo(number)
  }

  return (
    // The strokes are a short cut for the pointer; the list holds the same links for the keyboard.
    <div onClick={onClick}>
      {children}
      {facts.length > 0 && (
        <div className={styles.bar} role="region" aria-label={words.region}>
          <span className="fact-n n-now">{focus ?? '–'}</span>
          <p>{facts[index]?.statement}</p>
          <Step label={words.before} icon="up" to={before?.number} />
          <Step label={words.next} icon="down" to={next?.number} />
        </div>
      )}
    </div>
  )
}

function Step({ label, icon, to }: { label: string; icon: 'up' | 'down'; to: number | undefined }) {
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && goTo(to)}
    >
      <Icon name={icon} />
    </button>
  )
}

const factIn = (hash: string): number | null => Number(/^#f(\d+)$/.exec(hash)?.[1]) || null

/** Replaces the fragment: the browser scrolls, and one press of "back" still leaves the article. */
const goTo = (number: number): void => location.replace(`#f${number}`)

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Gives the fresh stroke to the fact's words and marks its line as the current one. */
function showFocus(number: number | null): void {
  for (const stroke of document.querySelectorAll('[data-facts]')) {
    const isOn =
      number !== null && (stroke.getAttribute('data-facts') ?? '').split(' ').includes(String(number))
    stroke.classList.toggle('hl--on', isOn)
  }
  for (const line of document.querySelectorAll<HTMLElement>('[data-fact]')) {
    const isCurrent = line.dataset['fact'] === String(number)
    if (isCurrent) line.setAttribute('aria-current', 'true')
    else line.removeAttribute('aria-current')
    if (isCurrent) scrollWithinList(line)
  }
}

/** Brings a line into sight in a list that scrolls by itself; the page stays where the text is. */
function scrollWithinList(line: HTMLElement): void {
  const list = line.closest<HTMLElement>('[data-fact-list]')
  if (!list || list.scrollHeight <= list.clientHeight) return
  const above = line.getBoundingClientRect().top - list.getBoundingClientRect().top
  if (above < 0 || above + line.offsetHeight > list.clientHeight) {
    list.scrollTop += above - list.clientHeight / 3
  }
}
