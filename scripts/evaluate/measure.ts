import { analyse } from '@/lib/domain/language/analysis'
import { draftOf } from '@/lib/domain/questions/draft'
import { faultsOf } from '@/lib/domain/questions/faults'
import { flawsOf } from '@/lib/domain/questions/flaws/all-flaws'
import { sortValue } from '@/lib/domain/questions/distractors/options'
import { generate, type Generated } from '@/lib/domain/questions/generate'
import type { Question } from '@/lib/domain/questions/kinds'

import type { Counts } from './counts'
import { countBy } from './counts'
import { duplicatesIn } from './duplicates'
import { groundingProblems, groundOf, isReconstructible, type Ground } from './grounding'
import { countSentences } from './sentences'
import { countSpans } from './spans'
import { questionsAtMost, type Subject } from './subjects'

/** Something found wrong with one question, and where. */
export interface Problem {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly form: string
  readonly kind: string
  readonly detail: string
}

/** One article measured. */
export interface Measured {
  readonly subject: Subject
  readonly generated: Generated
  readonly counts: Counts
  readonly problems: readonly Problem[]
}

/** What decides a run of the evaluation. */
export interface Settings {
  readonly seed: number
  /** The most questions shown of one article, where not five a paragraph are; null for as many as its length asks for. */
  readonly count: number | null
}

/** Makes the questions of one article, takes the time, and counts. */
export function measure(subject: Subject, { seed, count }: Settings): Measured {
  const { article, paragraphs } = subject
  const started = performance.now()
  const generated = generate([article], {
    seed,
    count: questionsAtMost(subject, count),
  })
  const milliseconds = performance.now() - started
  const analysis = analyse(article.text, article.title)
  const ground = groundOf(analysis)
  const { questions, spares, rejected } = generated
  const problems = [...questions, ...spares].flatMap((question) => problemsOf(question, ground))
  const duplicates = duplicatesIn(questions)
  return {
    subject,
    generated,
    counts: {
      words: article.text.match(/\S+/g)?.length ?? 0,
      milliseconds,
      shown: questions.length,
      spares: spares.length,
      rejected: countBy(rejected, ({ gate }) => gate),
      forms: countBy(questions, ({ form }) => form),
      sentences: { ...countSentences(analysis, generated) },
      flaws: flawCounts(questions),
      options: optionCounts(questions),
      grounding: {
        questions: questions.length + spares.length,
        promised: [...questions, ...spares].filter(isReconstructible).length,
        problems: countBy(problems, ({ kind }) => kind),
      },
      duplicates: duplicates.length,
      spans: { ...countSpans(paragraphs, generated) },
    },
    problems: [
      ...problems,
      ...duplicates.map((question) => ({ ...placeOf(question), kind: 'duplicate', detail: question.stem })),
      ...questions.flatMap((question) =>
        flawsOf(question).map((kind) => ({ ...placeOf(question), kind, detail: question.stem })),
      ),
    ].map((problem) => ({ file: subject.file, ...problem })),
  }
}

const placeOf = ({ mark, form }: Question) => ({ start: mark.start, end: mark.end, form })

const problemsOf = (question: Question, ground: Ground) =>
  groundingProblems(question, ground).map((problem) => ({ ...placeOf(question), ...problem }))

/** Flaws of the wording by name; choices with none and with at most one; wordings that could not even be saved. */
function flawCounts(questions: readonly Question[]): Counts {
  const found = questions.map((question) => ({ question, flaws: flawsOf(question) }))
  const choices = found.filter(({ question }) => question.form === 'choice')
  return {
    byName: countBy(
      found.flatMap(({ flaws }) => flaws),
      (flaw) => flaw,
    ),
    clean: found.filter(({ flaws }) => flaws.length === 0).length,
    choices: choices.length,
    cleanChoices: choices.filter(({ flaws }) => flaws.length === 0).length,
    choicesWithOneAtMost: choices.filter(({ flaws }) => flaws.length <= 1).length,
    faulty: questions.filter((question) => faultsOf(draftOf({ ...question, image: null })).length > 0).length,
  }
}

/** Where the key stands among the options of choices, and in how many it is the longest; ties count in part. */
function optionCounts(questions: readonly Question[]): Counts {
  const choices = questions.filter((question) => question.form === 'choice')
  const isSorted = ({ options }: { readonly options: readonly string[] }): boolean =>
    options.every((option) => sortValue(option) !== null)
  const place = (choice: (typeof choices)[number]) => `place${choice.options.indexOf(choice.key) + 1}`
  return {
    choices: choices.length,
    keyLongest: choices.reduce((sum, { options, key }) => {
      const longest = Math.max(...options.map((option) => option.length))
      const ties = options.filter((option) => option.length === longest).length
      return sum + (key.length === longest ? 1 / ties : 0)
    }, 0),
    sorted: countBy(choices.filter(isSorted), place),
    shuffled: countBy(
      choices.filter((choice) => !isSorted(choice)),
      place,
    ),
  }
}
