'use client'

import { useState } from 'react'

import {
  ChoiceOptions,
  chosenWith,
  MarkedOptions,
  SeveralOptions,
} from '@/components/questions/choice-options'
import { GapStem } from '@/components/questions/gap-stem'
import { MatchingAnswer } from '@/components/questions/matching-answer'
import { OrderingAnswer } from '@/components/questions/ordering-answer'
import { QuestionStem } from '@/components/questions/question-stem'
import { MarkedTrueFalse, TrueFalse } from '@/components/questions/true-false'
import { NumberAnswer, ShortAnswer } from '@/components/questions/typed-answer'
import { Verdict } from '@/components/questions/verdict'

import styles from './gallery.module.css'
import { LONG_WORDS } from './samples'
import { Pair } from './spec'

const MILES = ['9 nautical miles', '12 nautical miles', '18 nautical miles', LONG_WORDS]

/** Multiple choice, before and after marking. */
export function Choices() {
  const [chosen, choose] = useState<string | null>('18 nautical miles')
  return (
    <Pair>
      <div className={styles.q}>
        <QuestionStem
          id="q-mc"
          as="h3"
          meta={['Untouched, then chosen', 'Choose one', '1 point']}
          context="The old lamp was seen from twelve."
          stem="From how far can the beam be seen?"
        />
        <ChoiceOptions name="mc" labelledBy="q-mc" options={MILES} chosen={chosen} onChoose={choose} />
      </div>
      <div className={`${styles.q} stack`}>
        <QuestionStem as="h3" meta={['Marked']} stem="From how far can the beam be seen?" />
        <MarkedOptions options={MILES.slice(0, 3)} given="9 nautical miles" right="18 nautical miles" />
        <Verdict mark="wrong" answer="18 nautical miles" />
        <Verdict mark="right" />
        <Verdict mark="partly" answer="three of the four" />
        <Verdict mark="none" answer="18 nautical miles" />
      </div>
    </Pair>
  )
}

/** The other forms of question. */
export function OtherForms() {
  const [items, order] = useState<readonly string[]>([
    'The lens is made',
    'The keeper leaves',
    'The light is first lit',
  ])
  const [several, tick] = useState<readonly number[]>([0])
  const [matches, match] = useState<readonly (string | null)[]>(['steps', 'watts', null])
  return (
    <Pair>
      <div className={styles.q}>
        <QuestionStem
          id="q-ms"
          as="h3"
          meta={['Several right', 'Choose all that apply']}
          stem="What came to Skarholm by boat?"
        />
        <SeveralOptions
          name="ms"
          labelledBy="q-ms"
          options={['The lens', 'The steps', LONG_WORDS]}
          chosen={several}
          onToggle={(option) => tick(chosenWith('multiple', several, option))}
        />
        <QuestionStem id="q-tf" as="h3" meta={['True or false']} stem="The light was first lit in 1874." />
        <TrueFalse name="tf" labelledBy="q-tf" />
        <MarkedTrueFalse given="False" right="True" />
      </div>
      <div className={styles.q}>
        <p className="q-meta">
          <b>Gap</b>
        </p>
        <GapStem
          as="h3"
          name="gap"
          stem="In May the lens will be moved by _____ to the museum in Nordvik."
          defaultValue="barge"
        />
      </div>
      <div className={styles.q}>
        <QuestionStem
          id="q-sa"
          as="h3"
          meta={['Short answer']}
          stem="Who plans to automate the other ten lighthouses?"
        />
        <ShortAnswer name="sa" labelledBy="q-sa" defaultValue="the coastal administration" />
      </div>
      <div className={styles.q}>
        <QuestionStem id="q-nu" as="h3" meta={['Number']} stem="How much power does the new lamp draw?" />
        <NumberAnswer name="nu" labelledBy="q-nu" unit="watts" defaultValue="60" />
      </div>
      <div className={styles.q}>
        <QuestionStem as="h3" meta={['Matching']} stem="Match each number with what it counts." />
        <MatchingAnswer
          name="ma"
          prompts={['137', '60', '29']}
          options={['steps', 'watts', 'years']}
          matches={matches}
          onMatch={match}
        />
      </div>
      <div className={styles.q}>
        <QuestionStem id="q-or" as="h3" meta={['Ordering']} stem="Put these in order, earliest first." />
        <OrderingAnswer name="or" labelledBy="q-or" items={items} onOrder={order} />
      </div>
    </Pair>
  )
}
