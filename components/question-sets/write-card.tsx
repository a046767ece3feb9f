'use client'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Select } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import type { SourceArticleView } from '@/lib/data/question-review'
import { blankDraft, type WordingDraft } from '@/lib/domain/questions/draft'
import { readDraft } from '@/lib/domain/questions/edit'
import { QUESTION_FORMS } from '@/lib/domain/questions/kinds'
import type { Wording } from '@/lib/domain/questions/wording'

import { LastSaid } from './draft-card'
import { DraftEditor } from './draft-editor'
import type { Cited } from './draft-source'
import styles from './review-queue.module.css'
import { SentenceChooser } from './sentence-chooser'
import type { Desk } from './use-desk'
import type { Writing } from './writing'

/** A blank sheet on the desk: a question by the teacher's own hand, of any form, with or without a source sentence. */
export function WriteCard({
  desk,
  writing,
  articles,
  cited,
}: {
  desk: Desk
  writing: Writing
  articles: readonly SourceArticleView[]
  cited: readonly Cited[]
}) {
  const t = useTranslations('questionSets')
  const forms = useTranslations('questions')
  const { draft, source } = writing
  return (
    <section className={styles.draft} aria-labelledby="write">
      <h2 className="subhead" id="write">
        {t('write.title')}
      </h2>
      <DraftEditor
        label={t('write.title')}
        draft={draft}
        blank={blankDraft(draft.form)}
        above={
          <Select
            label={t('write.form')}
            value={draft.form}
            options={QUESTION_FORMS.map((form) => ({ value: form, label: forms(`form.${form}`) }))}
            onChange={({ target }) => {
              const form = QUESTION_FORMS.find((each) => each === target.value)
              if (form) desk.changeForm(form)
            }}
          />
        }
        below={
          articles.length > 0 && (
            <SentenceChooser
              articles={articles}
              cited={cited}
              source={source}
              wording={wordingOf(draft)}
              onChoose={desk.changeSource}
            />
          )
        }
        onChange={desk.changeWriting}
        onSave={desk.saveWriting}
        onClose={desk.closeWriting}
      />
      <LastSaid desk={desk} />
    </section>
  )
}

function wordingOf(draft: WordingDraft): Wording | null {
  const read = readDraft(draft)
  return read.ok ? read.value : null
}

/** Nothing lies on the desk: the text gave no question, and none is written yet. */
export function EmptyDesk({ desk }: { desk: Desk }) {
  const t = useTranslations('questionSets')
  return (
    <>
      <Empty title={t('write.none')}>
        <p>{t('write.noneBody')}</p>
        <Button kind="primary" aria-keyshortcuts="n" onClick={desk.openWriting}>
          <Icon name="plus" /> {t('write.do')} <Kbd>N</Kbd>
        </Button>
      </Empty>
      <LastSaid desk={desk} />
    </>
  )
}
