import { Masthead } from '@/components/layout/masthead'
import { Flashcard } from '@/components/questions/flashcard'
import { SourceQuote } from '@/components/questions/source-quote'
import { ArticleWeek } from '@/components/reviews/kept-week'
import { WeekAhead } from '@/components/reviews/week-ahead'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'

import styles from './gallery.module.css'
import { KEPT, SENTENCE, WEEK } from './samples'
import { Pair, Spec, State } from './spec'

/** A card, front and back. */
export function Cards() {
  const front = 'The new lamp on Skarholm draws _____ watts.'
  return (
    <Spec id="card">
      <Pair>
        <State name="front">
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
        <State name="turned">
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

/** The cards of the days to come, and what was kept of those that were. */
export function CardWeeks() {
  return (
    <Spec id="week">
      <State name="ahead">
        <WeekAhead forecast={WEEK} />
      </State>
      <State name="kept">
        <ArticleWeek article={KEPT} today="2026-03-19" />
      </State>
    </Spec>
  )
}

/** The head of every page, for each role. */
export function Mastheads() {
  return (
    <Spec id="heads">
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
