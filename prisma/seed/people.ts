import { hashPassword, verifyPassword } from '@/lib/auth/password'
import { db } from '@/lib/data/db'

import { ADMIN, DEMO_PEOPLE, demoPassword, STUDENT, TEACHER, type DemoPerson } from './demo-people'

/** Makes the three whose sign-ins are printed; answers with their ids. */
export async function createDemoPeople(secret: string, createdAt: Date) {
  const create = async (person: DemoPerson) => {
    const user = await db.user.create({
      data: {
        role: person.role,
        alias: person.alias,
        email: person.email,
        passwordHash: await hashPassword(demoPassword(person.email, secret)),
        timeZone: 'Europe/Stockholm',
        isDemo: true,
        createdAt,
      },
      select: { id: true },
    })
    return user.id
  }
  return {
    teacherId: await create(TEACHER),
    studentId: await create(STUDENT),
    adminId: await create(ADMIN),
  }
}

/** A sign-in as the launcher prints it. */
export interface DemoSignIn {
  readonly role: string
  readonly signIn: string
  readonly password: string
}

/** The demo people who are still there under the password of this installation. */
export async function demoSignIns(secret: string): Promise<DemoSignIn[]> {
  const there = await db.user.findMany({
    where: { isDemo: true, disabledAt: null },
    select: { email: true, passwordHash: true },
  })
  const signIns: DemoSignIn[] = []
  for (const { role, email } of DEMO_PEOPLE) {
    const password = demoPassword(email, secret)
    const user = there.find((one) => one.email === email)
    if (user && (await verifyPassword(password, user.passwordHash)))
      signIns.push({ role, signIn: email, password })
  }
  return signIns
}
