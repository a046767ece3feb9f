import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** An article that ships with Readback. Its source is an invented paper; its text was written for this project. */
export interface SampleArticle {
  readonly slug: string
  readonly title: string
  readonly source: string
  /** ISO date. */
  readonly publishedOn: string
  readonly language: 'en'
  readonly text: string
}

const LISTED = [
  ['the-bees-that-dance-directions', 'The bees that dance directions', 'The Meadow Review', '2026-02-10'],
  ['four-days-that-burned-london', 'Four days that burned London', 'Past and Present Weekly', '2026-01-22'],
  ['the-oldest-lake-on-earth', 'The oldest lake on Earth', 'Northern Atlas', '2026-02-03'],
  ['mary-anning-and-the-sea-dragons', 'Mary Anning and the sea dragons', 'The Quarry Lantern', '2026-01-15'],
  ['the-box-that-changed-the-world', 'The box that changed the world', 'Harbour and Trade', '2026-02-19'],
  [
    'a-clock-tower-gets-its-voice-back',
    'A clock tower gets its voice back',
    'Marlow Cross Courier',
    '2026-03-16',
  ],
  [
    'russia-pays-for-soldiers-with-a-lion',
    'Russia pays for soldiers with a lion',
    'The Eastern Observer',
    '2024-11-21',
  ],
  ['seventy-animals-for-pyongyang', 'Seventy animals for Pyongyang', 'Capital Dispatch', '2024-11-22'],
] as const

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'articles')

/** The sample articles, read from the folder beside this file. The last two tell of one event and differ in places. */
export const readSampleArticles = (): SampleArticle[] =>
  LISTED.map(([slug, title, source, publishedOn]) => ({
    slug,
    title,
    source,
    publishedOn,
    language: 'en',
    text: fs.readFileSync(path.join(folder, `${slug}.txt`), 'utf8'),
  }))
