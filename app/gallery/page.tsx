import type { Metadata } from 'next'

import { Footer } from '@/components/layout/footer'
import { Masthead } from '@/components/layout/masthead'
import { Flashcard } from '@/components/questions/flashcard'
import { SourceQuote } from '@/components/questions/source-quote'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { IntlIsland } from '@/lib/i18n/intl-island'

import { Choices, OtherForms } from './answers'
import { Controls } from './controls'
import { Foundations } from './foundations'
import styles from './gallery.module.css'
import { Lists } from './lists'
import { Moving } from './moving'
import { SENTENCE } from './samples'
import { Pair, Spec, State } from './spec'

export const metadata: Metadata = { title: 'Components', robots: { index: false } }

const CONTENTS = [
  ['colour', 'Colour'],
  ['type', 'Type'],
  ['marks', 'Highlighter and facts'],
  ['icons', 'Pencil marks'],
  ['buttons', 'Buttons'],
  ['fields', 'Fields'],
  ['choice', 'Check, radio, select'],
  ['table', 'Table'],
  ['tabs', 'Tabs and pages'],
  ['tags', 'Tags and progress'],
  ['wait', 'Empty and waiting'],
  ['over', 'Dialog, menu, toast, tip'],
  ['mc', 'Multiple choice'],
  ['forms', 'Other question forms'],
  ['card', 'Flashcard'],
  ['standing', 'Alias and standing'],
  ['heads', 'Mastheads'],
] as const

export default function GalleryPage() {
  return (
    <>
      <Masthead viewer={null} />
      <main id="main" className="page">
        <header className={`${styles.top} stack--3`}>
          <h1 className="title">Components</h1>
          <p className="lede">
            An editorial page with a highlighter pen. The article is the hero; everything else is ink, rules
            and one quiet teal.
          </p>
        </header>
        <nav className={styles.toc} aria-label="On this page">
          {CONTENTS.map(([id, title]) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
        <Foundations />
        <Controls />
        <Lists />
        <IntlIsland namespaces={['ui', 'questions']}>
          <Spec id="over" title="Dialog, menu, toast, tip" note="The only things that lift off the page.">
            <Moving />
          </Spec>
          <Spec
            id="mc"
            title="Multiple choice"
            note="Chosen is teal, marked is pencil: a tick or a cross and a word, never colour alone."
          >
            <Choices />
          </Spec>
          <Spec id="forms" title="Other question forms">
            <OtherForms />
          </Spec>
        </IntlIsland>
        <Cards />
        <Mastheads />
      </main>
      <Footer />
    </>
  )
}

function Cards() {
  const front = 'The new lamp on Skarholm draws _____ watts.'
  return (
    <Spec id="card" title="Flashcard" note="One sheet with a fold. The back always shows the sentence.">
      <Pair>
        <State name="Front">
          <Flashcard
            label="Card, front"
            front={front}
            meta={['The Skarholm light', 'Type what you remember']}
          >
            <Button kind="primary">
              Show the answer <Kbd>Space</Kbd>
            </Button>
          </Flashcard>
        </State>
        <State name="Front and back">
          <Flashcard
            label="Card, turned"
            front={front}
            back={{
              answer: '60',
              children: <SourceQuote sentence={SENTENCE} cite="Nordvik Courier, sentence 7" />,
            }}
          />
        </State>
      </Pair>
    </Spec>
  )
}

function Mastheads() {
  return (
    <Spec id="heads" title="Mastheads" note="The way round, for each role.">
      {(['student', 'teacher', 'admin'] as const).map((role) => (
        <div key={role} className={styles.bar}>
          <Masthead
            label={`Main, ${role}`}
            viewer={{ role, alias: role === 'student' ? 'Quiet Heron' : 'Ms Adeyemi' }}
            signOut="#heads"
          />
        </div>
      ))}
    </Spec>
  )
}
