import { StudentHome } from '@/components/home/student-home'
import { TeacherHome } from '@/components/home/teacher-home'
import { getStudentHome } from '@/lib/data/student-home'
import { getTeacherHome } from '@/lib/data/teacher-home'
import { requireViewer } from '@/lib/data/viewer'
import { getTranslator } from '@/lib/i18n/translator'

export const metadata = { title: getTranslator('layout')('nav.home') }

export default async function HomePage() {
  const { role } = await requireViewer()
  return (
    <main id="main" className="page">
      {role === 'student' ? (
        <StudentHome view={await getStudentHome()} />
      ) : (
        <TeacherHome view={await getTeacherHome()} />
      )}
    </main>
  )
}
