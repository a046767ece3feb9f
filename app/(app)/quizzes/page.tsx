import type { Route } from 'next'

import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { QuizList } from '@/components/quizzes/quiz-list'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'
import { requestTime } from '@/lib/data/clock'
import { listQuizzes } from '@/lib/data/quizzes'
import { requireViewer } from '@/lib/data/viewer'
import { getTranslator } from '@/lib/i18n/translator'

import styles from './quizzes.module.css'

const t = getTranslator('quizzes')

export const metadata = { title: t('title') }

export default async function QuizzesPage() {
  const { timeZone } = await requireViewer()
  const quizzes = await listQuizzes()
  const clock = { now: await requestTime(), timeZone }
  const isOver = ({ status }: { status: string }) => status === 'done' || status === 'closed'
  const [toDo, over] = [quizzes.filter((quiz) => !isOver(quiz)), quizzes.filter(isOver)]

  return (
    <main id="main" className="page">
      <PageHead title={t('title')} lede={t('lede')} />
      {quizzes.length === 0 && <NoQuizzes />}
      <div className={styles.sections}>
        {toDo.length > 0 && (
          <Section title={t('list.toDo')}>
            <QuizList quizzes={toDo} clock={clock} />
          </Section>
        )}
        {over.length > 0 && (
          <Section title={t('list.done')}>
            <QuizList quizzes={over} clock={clock} />
          </Section>
        )}
      </div>
    </main>
  )
}

function NoQuizzes() {
  return (
    <Empty title={t('none.title')}>
      <p>{t('none.text')}</p>
      <LinkButton href={'/join' as Route}>{t('none.join')}</LinkButton>
    </Empty>
  )
}
