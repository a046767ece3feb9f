'use client'

import { MessagePage } from '@/components/layout/message-page'
import { Button, buttonClass } from '@/components/ui/button'
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
        {/* A full load, in case the fault sits in what this tab holds. */}
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages */}
        <a className={buttonClass('quiet')} href="/">
          {words.front}
        </a>
      </MessagePage>
      {digest && <p className="page folio">{words.failed.code.replace('{digest}', digest)}</p>}
    </>
  )
}
