'use client'

import { useRef, useState, type KeyboardEvent } from 'react'

import { useTranslations } from '#i18n/translations'
import { IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

type Step = -1 | 1

/**
 * Lines to be put in order, with two buttons a line, or Alt and an arrow key on either. The order is sent with a
 * form as several values of `name`. Each move is said aloud, and the focus travels with the line.
 */
export function OrderingAnswer({
  name,
  labelledBy,
  items,
  onOrder,
}: {
  name: string
  labelledBy: string
  items: readonly string[]
  onOrder: (items: readonly string[]) => void
}) {
  const t = useTranslations('questions')
  const [said, say] = useState('')
  const list = useRef<HTMLOListElement>(null)

  function move(from: number, step: Step) {
    const to = from + step
    const item = items[from]
    const other = items[to]
    if (item === undefined || other === undefined) return
    onOrder(items.map((old, index) => (index === to ? item : index === from ? other : old)))
    say(t('order.moved', { item, place: to + 1, total: items.length }))
    const atEnd = to === 0 || to === items.length - 1
    requestAnimationFrame(() => focusMove(to, atEnd ? -step : step))
  }

  function focusMove(line: number, step: number) {
    list.current?.children[line]?.querySelector<HTMLButtonElement>(`[data-step="${step}"]`)?.focus()
  }

  function moveByKey(event: KeyboardEvent, line: number) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as Step | undefined
    if (!event.altKey || !step) return
    event.preventDefault()
    move(line, step)
  }

  return (
    <>
      <ol className="order" aria-labelledby={labelledBy} ref={list}>
        {items.map((item, line) => (
          <li key={item} onKeyDown={(event) => moveByKey(event, line)}>
            <span>{item}</span>
            <span className="moves">
              <IconButton
                label={t('order.up', { item })}
                data-step={-1}
                disabled={line === 0}
                onClick={() => move(line, -1)}
              >
                <Icon name="up" />
              </IconButton>
              <IconButton
                label={t('order.down', { item })}
                data-step={1}
                disabled={line === items.length - 1}
                onClick={() => move(line, 1)}
              >
                <Icon name="down" />
              </IconButton>
            </span>
            <input type="hidden" name={name} value={item} />
          </li>
        ))}
      </ol>
      <p className="hint kbd-line">{t('order.hint')}</p>
      <p className="vh" role="status">
        {said}
      </p>
    </>
  )
}
