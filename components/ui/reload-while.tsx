'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Reads the page anew while it is on it and in sight: every two seconds, for three minutes at most, unless said
 * otherwise. For work under way.
 */
export function ReloadWhile({ everySeconds = 2, minutes = 3 }: { everySeconds?: number; minutes?: number }) {
  const { refresh } = useRouter()
  useEffect(() => {
    let left = (minutes * 60) / everySeconds
    const timer = setInterval(() => {
      left -= 1
      if (left <= 0) clearInterval(timer)
      if (document.visibilityState === 'visible') refresh()
    }, everySeconds * 1000)
    return () => clearInterval(timer)
  }, [refresh, everySeconds, minutes])
  return null
}
