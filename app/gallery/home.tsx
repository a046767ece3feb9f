import { AssignmentLines } from '@/components/home/assignment-lines'
import { DueNow, NothingDue } from '@/components/home/due-now'
import { FirstSteps } from '@/components/home/first-steps'
import { NeedList } from '@/components/home/need-list'
import { Tally } from '@/components/home/tally'
import { TaughtClasses } from '@/components/home/taught-classes'

import { CARD, CLOZE_CARD, HOME, NEEDS, QUIZZES, TAUGHT } from './home-samples'
import { Pair, Spec, State } from './spec'

/** What a student finds at home. */
export function StudentParts() {
  return (
    <Spec id="today">
      <State name="due">
        <DueNow view={HOME} first={CARD} />
      </State>
      <State name="dueGap">
        <DueNow view={{ ...HOME, dueCount: 1, nextDay: null }} first={CLOZE_CARD} />
      </State>
      <Pair>
        <State name="next">
          <NothingDue view={HOME} />
        </State>
        <State name="none">
          <NothingDue view={{ ...HOME, nextDay: null }} />
        </State>
      </Pair>
      <State name="jobs">
        <AssignmentLines quizzes={QUIZZES} clock={HOME} />
      </State>
      <State name="days">
        <div className="row row--wide">
          {[1, 5, 13].map((count) => (
            <Tally key={count} count={count} label={String(count)} />
          ))}
        </div>
      </State>
    </Spec>
  )
}

/** What a teacher finds at home. */
export function TeacherParts() {
  return (
    <Spec id="desk">
      <State name="needs">
        <NeedList needs={NEEDS} />
      </State>
      <State name="classes">
        <TaughtClasses classes={TAUGHT} />
      </State>
      <State name="firstOn">
        <FirstSteps hasArticle />
      </State>
    </Spec>
  )
}
