'use client'

import { MessagePage } from '@/components/layout/message-page'
import { WayOn } from '@/components/layout/way-on'
import { Button } from '@/components/ui/button'
// Read without a translator: nothing that could fail may stand between a fault and its words.
import words from '@/messages/en/errors.json'

/** Says that a page could not be made. `digest` finds the fault in the server's log. */
export function FailedPage({ digest, onRetry }: { digest: string | undefined; onRetry: () => void }) {
  return (
    <>
      <MessagePage title={words.failed.title} lede={words.failed.lede}>
        <Button kind="primary" onClick={onRetry}>
          {words.failed.retry}
        </Button>
        <WayOn kind="quiet" href="/">
          {words.front}
        </WayOn>
      </MessagePage>
      {digest && <p className="page folio">{words.failed.code.replace('{digest}', digest)}</p>}
    </>
  )
}
