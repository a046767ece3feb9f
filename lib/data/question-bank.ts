import 'server-only'

import type { QuestionForm } from '@/lib/domain/questions/kinds'
import { holdsTag } from '@/lib/domain/question-sets/set-tags'
import type { Wording } from '@/lib/domain/questions/wording'
import { isId } from '@/lib/domain/shared/id'

import { db } from './db'
import { isAsked, readDraft } from './question-reuse'
import { wordingOf, WORDING_FIELDS } from './question-rows'
import { searchWords } from './search-words'
import { sourcesOf, type SourceView } from './sources'
import { requireTeacher } from './viewer'

/** Which questions are looked for; null and "" where it does not matter. */
export interface BankSearch {
  /** Each of them has to stand in the question, its answers, its explanation or its source sentence. */
  readonly words: string
  readonly form: QuestionForm | null
  /** A tag of its set. */
  readonly tag: string
  readonly setId: string | null
  /** From 1; a page past the end is the last one. */
  readonly page: number
  /** The set they are looked for, which may ask some of them already. */
  readonly into: string | null
}

/** An accepted question of one of the viewer's sets, to be used again. */
export interface BankQuestionView {
  readonly id: string
  readonly set: { readonly id: string; readonly title: string }
  readonly wording: Wording
  /** Null for a question made by hand. */
  readonly source: SourceView | null
  /** Whether the set that it is looked for asks it already. */
  readonly isThere: boolean
}

/** One page of what was found. */
export interface BankPage {
  readonly questions: readonly BankQuestionView[]
  readonly total: number
  readonly page: number
  readonly pageCount: number
  /** All sets of the viewer's, the latest first. */
  readonly sets: readonly { readonly id: string; readonly title: string; readonly tags: readonly string[] }[]
}

/** Questions a page. */
const PAGE_SIZE = 20

/** The accepted questions of all sets of the viewer's that a search finds: latest set first, each in its order. */
export async function findBankQuestions(search: BankSearch): Promise<BankPage> {
  const viewer = await requireTeacher()
  const sets = await db.questionSet.findMany({
    where: { ownerId: viewer.id, deletedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, title: true, tags: true },
  })
  const { tag, setId, into } = search
  const narrowed = sets.filter(
    (set) => (setId === null || set.id === setId) && (tag === '' || holdsTag(set.tags, tag)),
  )
  const found = await findIds(
    narrowed.map((set) => set.id),
    search,
  )
  const pageCount = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
  const page = Math.min(Math.max(1, search.page), pageCount)
  const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
  const target = sets.find((set) => set.id === into)?.id ?? null
  return { questions: await readQuestions(shown, target), total: found.length, page, pageCount, sets }
}

async function findIds(setIds: readonly string[], { words, form }: BankSearch): Promise<readonly string[]> {
  const patterns = searchWords(words.normalize('NFKC')).map((word) => `%${word}%`)
  const rows = await db.$queryRaw<{ id: string }[]>`
    select question.id::text as id
    from questions question
    join question_sets question_set on question_set.id = question.question_set_id
    cross join lateral (
      select * from question_versions
      where question_id = question.id order by number desc limit 1
    ) wording
    where question.question_set_id = any(${setIds.filter(isId)}::uuid[]) and question.decision = 'accepted'
      and (${form}::text is null or wording.form::text = ${form}::text)
      and normalize(concat_ws(' ', wording.stem, wording.context, wording.explanation, wording.excerpt,
        array_to_string(wording.prompts || wording.options || wording.key || wording.accepted, ' ')), nfkc)
        ilike all (${patterns}::text[])
    order by question_set.created_at desc, question_set.id desc, question.position, question.id`
  return rows.map(({ id }) => id)
}

/** The questions of these ids, in their order. */
async function readQuestions(ids: readonly string[], into: string | null): Promise<BankQuestionView[]> {
  const rows = await db.question.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      memoryItemId: true,
      questionSet: { select: { id: true, title: true } },
      versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, ...WORDING_FIELDS } },
    },
  })
  const sources = await sourcesOf(
    db,
    rows.flatMap(({ versions }) => versions.map(({ id }) => id)),
  )
  const asked = into === null ? [] : (await readDraft(db, into)).asked
  return rows
    .flatMap(({ id, memoryItemId, questionSet: set, versions }) =>
      versions.map((latest): BankQuestionView => {
        const wording = wordingOf(latest)
        const isThere = isAsked({ memoryItemId, wording }, asked)
        return { id, set, wording, source: sources.get(latest.id) ?? null, isThere }
      }),
    )
    .toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}
