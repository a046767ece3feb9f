import { notFound } from 'next/navigation'

import { ReportedQuestions } from '@/components/question-sets/reported-questions'
import { SetOverview } from '@/components/question-sets/set-overview'
import { listSetAssignments } from '@/lib/data/assignments'
import { listReports } from '@/lib/data/question-reports'
import { getReview } from '@/lib/data/question-review'
import { getQuestionSet } from '@/lib/data/question-sets'
import { getSetLink } from '@/lib/data/set-links'
import { requireViewer } from '@/lib/data/viewer'

import {
  addTagAction,
  copyAction,
  deleteAction,
  publishAction,
  removeTagAction,
  renameAction,
  restoreQuestionAction,
  settleReportsAction,
} from './actions'
import { endLinkAction, makeLinkAction } from './link-actions'

type Props = PageProps<'/question-sets/[setId]'>

export async function generateMetadata({ params }: Props) {
  const set = await getQuestionSet((await params).setId)
  return { title: set?.title }
}

export default async function QuestionSetPage({ params }: Props) {
  const { setId } = await params
  const [set, review] = await Promise.all([getQuestionSet(setId), getReview(setId)])
  if (!set || !review) notFound()

  return (
    <main id="main" className="page">
      <SetOverview
        set={set}
        review={review}
        assignments={await listSetAssignments(setId)}
        link={await getSetLink(setId)}
        timeZone={(await requireViewer()).timeZone}
        actions={{
          publish: publishAction.bind(null, setId),
          rename: renameAction.bind(null, setId),
          putAway: deleteAction.bind(null, setId),
          bringBack: restoreQuestionAction.bind(null, setId),
          copy: copyAction.bind(null, setId),
          addTag: addTagAction.bind(null, setId),
          removeTag: removeTagAction.bind(null, setId),
          makeLink: makeLinkAction.bind(null, setId),
          endLink: endLinkAction.bind(null, setId),
        }}
      />
      <ReportedQuestions setId={setId} reports={await listReports(setId)} settle={settleReportsAction} />
    </main>
  )
}
