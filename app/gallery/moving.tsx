'use client'

import { useState } from 'react'

import { Button } from '@/components/ui/button'
import { Dialog, DialogActs } from '@/components/ui/dialog'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import { Menu } from '@/components/ui/menu'
import { Tabs } from '@/components/ui/tabs'
import { Tip } from '@/components/ui/tip'
import { ToastRegion, useToast } from '@/components/ui/toast'

/** What opens, closes and comes back: dialog, menu, toast, tip, tabs. */
export function Moving() {
  return (
    <ToastRegion>
      <div className="row">
        <HandIn />
        <Sayings />
        <Menu button={<>More</>} buttonClass="btn">
          <button type="button">
            Edit <Kbd>E</Kbd>
          </button>
          <button type="button">Copy to another set</button>
          <hr />
          <button type="button" className="danger">
            Delete
          </button>
        </Menu>
        <Menu label="More to do" button={<Icon name="more" />}>
          <button type="button">Export</button>
        </Menu>
        <Tip tip="Two articles tell this fact. Their sentences are 5 and 3.">Corroborated</Tip>
      </div>
      <div>
        <Tabs
          label="Facts"
          tabs={[
            { id: 'all', label: 'All', count: 14, panel: <p className="note">All fourteen.</p> },
            {
              id: 'both',
              label: 'Corroborated',
              count: 7,
              panel: <p className="note">Seven told by both.</p>,
            },
            { id: 'single', label: 'Single', count: 5, panel: <p className="note">Five told by one.</p> },
          ]}
        />
      </div>
    </ToastRegion>
  )
}

function HandIn() {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open a dialog</Button>
      <Dialog title="Hand in now?" open={open} onClose={close}>
        <p>Questions 5, 7 and 8 have no answer yet. You have 11 minutes left.</p>
        <DialogActs>
          <Button onClick={close}>Go to question 5</Button>
          <Button kind="primary" onClick={close}>
            Hand in
          </Button>
        </DialogActs>
      </Dialog>
    </>
  )
}

function Sayings() {
  const say = useToast()
  return (
    <>
      <Button onClick={() => say('The set is published.')}>Say something</Button>
      <Button onClick={() => say('Draft 5 accepted.', () => say('Taken back.'))}>Say it, with undo</Button>
    </>
  )
}
