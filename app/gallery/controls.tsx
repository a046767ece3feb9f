import { Button, IconButton } from '@/components/ui/button'
import { Checkbox, RadioGroup } from '@/components/ui/choice'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import { LinkButton } from '@/components/ui/link-button'

import { LONG_WORDS } from './samples'
import { Pair, Spec } from './spec'

export function Controls() {
  return (
    <>
      <Spec id="buttons">
        <div className="row">
          <Button kind="primary">Make a question set</Button>
          <Button>Compare</Button>
          <Button kind="quiet">Done</Button>
          <Button kind="danger">Reject</Button>
          <LinkButton href="/gallery">A link</LinkButton>
        </div>
        <div className="row">
          <Button kind="primary" busy>
            Reading the article
          </Button>
          <Button disabled>Hand in</Button>
          <Button kind="primary">
            <Icon name="tick" /> Accept <Kbd>A</Kbd>
          </Button>
          <IconButton label="Flag for later">
            <Icon name="flag" />
          </IconButton>
          <IconButton label="Move up" disabled>
            <Icon name="up" />
          </IconButton>
        </div>
        <div>
          <Button wide>{LONG_WORDS}</Button>
        </div>
      </Spec>
      <Spec id="fields">
        <Pair>
          <TextField label="Title" defaultValue="The Skarholm light" />
          <TextField
            label="Address of the article"
            hint="A page that opens without signing in."
            placeholder="https://"
            inputMode="url"
          />
          <TextField
            label="Due"
            numeric
            defaultValue="31 February, 16:00"
            error="February has 28 days this year. Choose another date."
          />
          <TextArea
            label="Explanation"
            defaultValue="Ten is the number that is left now. The question asks about the time before."
          />
          <TextField label="Not to be changed" defaultValue="LARK-27" disabled />
          <TextArea label="Text" error="Paste at least three sentences." />
        </Pair>
      </Spec>
      <Spec id="choice">
        <Pair>
          <div>
            <Checkbox name="explain" label="Show explanations after handing in" defaultChecked />
            <Checkbox
              name="stand"
              label="Show the standing to this class"
              hint="Each student still chooses."
            />
            <Checkbox name="off" label="Cannot be changed now" disabled />
          </div>
          <RadioGroup
            legend="Attempts"
            name="attempts"
            defaultValue="1"
            options={[
              { value: '1', label: 'One' },
              { value: '2', label: 'Two, the better one counts' },
            ]}
          />
          <Select
            label="Forms of question"
            defaultValue="all"
            options={[
              { value: 'all', label: 'All that fit' },
              { value: 'choice', label: 'Multiple choice only' },
            ]}
          />
          <RadioGroup
            legend="When"
            name="when"
            error="Choose one of the two."
            options={[
              { value: 'now', label: 'Now' },
              { value: 'later', label: LONG_WORDS },
            ]}
          />
        </Pair>
      </Spec>
    </>
  )
}
