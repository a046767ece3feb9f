import { actAs } from '@/lib/data/context'
import { setJoinOpen } from '@/lib/data/classes'

import { daysBefore } from './as'
import { assignSet, sit, type DemoClass } from './assignments'
import { createClassroom } from './classroom'
import { draftSet, fileSamples, publishSet } from './sets'

interface People {
  readonly teacherId: string
  readonly studentId: string
  readonly adminId: string
}

/** The samples, and three weeks of a class that read them: something to see on every screen. */
export async function seedSchool(people: People, now: Date): Promise<void> {
  const begin = daysBefore(now, 21)
  const versions = await fileSamples({ userId: people.adminId, now: begin })
  const teacher = { userId: people.teacherId, now: begin }
  const classroom = await createClassroom(people, begin)
  // The class is three weeks old: its code would have run out.
  await actAs({ ...teacher, now }, () => setJoinOpen(classroom.classId, true))
  const demo: DemoClass = { ...classroom, teacherId: people.teacherId, now }
  const pick = (...slugs: readonly string[]) => slugs.flatMap((slug) => versions.get(slug) ?? [])

  const gift = await publishSet(
    teacher,
    pick('russia-pays-for-soldiers-with-a-lion', 'seventy-animals-for-pyongyang'),
  )
  const london = await publishSet(teacher, pick('four-days-that-burned-london'))
  const lake = await publishSet(teacher, pick('the-oldest-lake-on-earth'))
  await draftSet(teacher, pick('the-box-that-changed-the-world'), 4)

  await lastWeek(demo, gift)
  await thisWeek(demo, london)
  await assignSet(demo, { setId: lake, opens: 1, due: -6, attemptsAllowed: 2 })
}

/** An assignment that everybody has handed in. */
async function lastWeek(demo: DemoClass, setId: string): Promise<void> {
  const assignment = await assignSet(demo, { setId, opens: 15, due: 8 })
  for (const [place, member] of demo.members.entries()) {
    await sit(demo, { assignment, member, day: 13 - (place % 4) })
  }
}

/** An assignment under way: four have handed in, the demo student is in the middle of it. */
async function thisWeek(demo: DemoClass, setId: string): Promise<void> {
  const assignment = await assignSet(demo, { setId, opens: 5, due: -2 })
  const [student, ...others] = demo.members
  for (const member of others.slice(0, 4)) await sit(demo, { assignment, member, day: 3 })
  if (student) await sit(demo, { assignment, member: student, day: 1, stopAfter: 3 })
}
