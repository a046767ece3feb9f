'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}
const browsersZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Sends the browser's time zone along with a form; nothing where there is no JavaScript. */
export function TimeZoneInput() {
  const zone = useSyncExternalStore(never, browsersZone, () => '')
  return <input type="hidden" name="timeZone" value={zone} />
}
