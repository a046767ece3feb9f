import fs from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

import type { Span } from '@/lib/domain/articles/span'
import type { SourceArticle } from '@/lib/domain/articles/source-article'
import { setSize } from '@/lib/domain/question-sets/set-size'

import { readArticle, readText, UnusableInput } from '../article-file'

/** One article to be measured. */
export interface Subject {
  /** The file's name without its folder; for one of several articles in a file, with "#" and its title. */
  readonly file: string
  readonly article: SourceArticle
  /** Where people asked questions of their own: empty for a plain text. */
  readonly paragraphs: readonly HumanParagraph[]
}

/** The most questions shown of an article: five a paragraph where people asked about each, otherwise `count`, or by its length. */
export const questionsAtMost = ({ paragraphs, article }: Subject, count: number | null): number =>
  paragraphs.length > 0 ? 5 * paragraphs.length : (count ?? setSize([article.text]))

/** A paragraph with the answers that people gave to each question of theirs: several wordings for one question. */
export interface HumanParagraph extends Span {
  readonly answers: readonly (readonly string[])[]
}

/** The articles in files and folders, in the order of their names. `.json` is read as SQuAD 1.1, all else as text. */
export function readSubjects(paths: readonly string[]): Subject[] {
  const files = paths.flatMap((place) =>
    isFolder(place) ? filesIn(place).map((name) => path.join(place, name)) : [place],
  )
  return files.flatMap((file) =>
    file.endsWith('.json')
      ? squadSubjects(file)
      : [{ file: path.basename(file), article: readArticle(file), paragraphs: [] }],
  )
}

const isFolder = (place: string): boolean =>
  fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false

const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()

const Squad = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(z.object({ answers: z.array(z.object({ text: z.string() })) })),
        }),
      ),
    }),
  ),
})
type SquadArticle = z.infer<typeof Squad>['data'][number]

function squadSubjects(file: string): Subject[] {
  const read = Squad.safeParse(parsed(file))
  if (!read.success) throw new UnusableInput(`${file} is not a SQuAD file`)
  return read.data.data.map((article) => squadSubject(path.basename(file), article))
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readText(file))
  } catch (error) {
    if (error instanceof UnusableInput) throw error
    throw new UnusableInput(`${file} is not JSON`)
  }
}

/** All paragraphs of one title as one article, in their order, below the title as a heading. */
function squadSubject(file: string, { title, paragraphs }: SquadArticle): Subject {
  const heading = title.replaceAll('_', ' ')
  const found: HumanParagraph[] = []
  let text = heading
  for (const { context, qas } of paragraphs) {
    const start = text.length + 2
    text += `\n\n${context}`
    const answers = qas.map((qa) => qa.answers.map((answer) => answer.text)).filter((all) => all.length > 0)
    found.push({ start, end: text.length, answers })
  }
  return { file: `${file}#${title}`, article: { title: heading, text, publishedOn: null }, paragraphs: found }
}
