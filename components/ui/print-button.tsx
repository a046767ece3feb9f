'use client'

import { Button } from '@/components/ui/button'

/** Opens the browser's own print dialog. `children` is the label. */
export function PrintButton({ children }: { children: string }) {
  return (
    <Button kind="primary" onClick={() => print()}>
      {children}
    </Button>
  )
}
