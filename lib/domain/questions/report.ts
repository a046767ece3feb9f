import type { Evidence } from '../articles/span'
import type { Generated } from './generate'
import type { Question } from './kinds'

/** One run as the command line prints it with --json; docs/cli.md describes every key. */
export interface Report {
  readonly version: string
  readonly articles: readonly {
    readonly file: string
    readonly title: string
    readonly text: string
    readonly sentences: Generated['articles'][number]['sentences']
  }[]
  readonly facts: Generated['facts']
  readonly claims: Generated['claims']
  readonly questions: readonly ReportedQuestion[]
  readonly spares: readonly ReportedQuestion[]
  readonly rejected: Generated['rejected']
  readonly milliseconds: number
}

/** A question with one `key`, whatever its form. */
export interface ReportedQuestion extends Pick<
  Question,
  'id' | 'form' | 'stem' | 'context' | 'explanation' | 'factId' | 'claimId' | 'score' | 'doubt'
> {
  readonly options?: readonly string[]
  readonly key: string | readonly string[] | readonly (readonly [string, string])[]
  readonly accepted?: readonly string[]
  readonly evidence: Evidence
  readonly mark: Evidence
}

/** Puts a run into the shape of the command line's JSON. `files` are the names of its articles, in order. */
export function report(generated: Generated, files: readonly string[], milliseconds: number): Report {
  const { version, articles, facts, claims, questions, spares, rejected } = generated
  return {
    version,
    articles: articles.map((article, index) => ({ file: files[index] ?? '', ...article })),
    facts: facts.map(({ attribution, ...fact }) => ({ ...fact, attribution })),
    claims,
    questions: questions.map(reportQuestion),
    spares: spares.map(reportQuestion),
    rejected,
    milliseconds: Number(milliseconds.toFixed(1)),
  }
}

function reportQuestion(question: Question): ReportedQuestion {
  const { id, form, stem, context, explanation, factId, claimId, evidence, mark, score, doubt } = question
  return {
    id,
    form,
    stem,
    context,
    ...answerOf(question),
    explanation,
    factId,
    claimId,
    evidence,
    mark,
    score,
    doubt,
  }
}

function answerOf(question: Question): Pick<ReportedQuestion, 'options' | 'key' | 'accepted'> {
  switch (question.form) {
    case 'matching':
      return {
        options: question.options,
        key: question.pairs.map(({ prompt, match }) => [prompt, match] as const),
      }
    case 'choice':
    case 'multiple':
    case 'ordering':
      return { options: question.options, key: question.key }
    case 'cloze':
    case 'short-answer':
      return { key: question.key, accepted: question.accepted }
    case 'number':
    case 'true-false':
      return { key: question.key }
  }
}

/** The same run for people: facts, questions with their sources, and what was dropped and why. */
export function printed(result: Report): string {
  const lines = [
    ...result.articles.map(
      (article) => `${article.title} (${article.file}), ${article.sentences.length} sentences`,
    ),
    '',
    `Facts (${result.facts.length})`,
    ...result.facts.map(
      (fact) =>
        `  ${fact.kind.padEnd(10)} ${fact.statement}${fact.certainty === 'hedged' ? ' [only supposed]' : ''}`,
    ),
    '',
    ...claimLines(result),
    `Questions (${result.questions.length})`,
    ...result.questions.flatMap((question, index) => questionLines(question, index + 1)),
    '',
    ...doubtLines(result),
    `Not kept (${result.rejected.length})`,
    ...result.rejected.map(({ form, stem, gate, detail }) => `  ${gate}: ${detail}\n      ${form}: ${stem}`),
    '',
    `${result.questions.length} good ${result.questions.length === 1 ? 'question' : 'questions'} found, ${result.spares.length} more to choose from, in ${result.milliseconds} ms.`,
  ]
  return lines.join('\n')
}

function claimLines(result: Report): string[] {
  const shared = result.claims.filter((claim) => claim.state !== 'single-source')
  if (shared.length === 0) return []
  const statement = new Map(result.facts.map((fact) => [fact.id, fact.statement]))
  return [
    `Told by more than one article (${shared.length})`,
    ...shared.flatMap((claim) => [
      `  ${claim.state}${claim.note === null ? '' : `: ${claim.note}`}`,
      ...claim.factIds.map((id) => `      ${statement.get(id) ?? id}`),
    ]),
    '',
  ]
}

/** The spares that one rule speaks against, with the rule. */
function doubtLines({ spares }: Report): string[] {
  const lines = spares.flatMap(({ doubt, form, stem }) =>
    doubt ? [`  ${doubt.gate}: ${doubt.detail}`, `      ${form}: ${stem}`] : [],
  )
  return lines.length === 0 ? [] : [`Doubted, kept as spares (${lines.length / 2})`, ...lines, '']
}

function questionLines(question: ReportedQuestion, number: number): string[] {
  const { evidence } = question
  return [
    `  ${number}. [${question.form}] ${question.context === null ? '' : `(${question.context}) `}${question.stem}`,
    ...(question.options ?? []).map((option) => `       ${option === question.key ? '*' : '-'} ${option}`),
    `     Key: ${keyLine(question.key)}`,
    `     Why: ${question.explanation}`,
    `     Source: article ${evidence.article + 1}, ${evidence.start}-${evidence.end}: ${evidence.excerpt}`,
  ]
}

const keyLine = (key: ReportedQuestion['key']): string =>
  typeof key === 'string'
    ? key
    : key.map((part) => (typeof part === 'string' ? part : part.join(' = '))).join('; ')
