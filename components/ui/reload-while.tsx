'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 2_000
const MOST = 90

/** Reads the page anew every two seconds while it is on it, for three minutes at most: for work under way. */
export function ReloadWhile() {
  const { refresh } = useRouter()
  useEffect(() => {
    let left = MOST
    const timer = setInterval(() => {
      left -= 1
      if (left <= 0) clearInterval(timer)
      if (document.visibilityState === 'visible') refresh()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [refresh])
  return null
}
