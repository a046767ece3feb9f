import { figure, figures, type Counts } from './counts'
import { rejectedIn, sharesOf } from './shares'

/** What the evaluation found, as `--json` prints it; docs/cli.md describes the keys. */
export interface Evaluation {
  readonly version: string
  readonly seed: number
  readonly articles: readonly { readonly file: string; readonly counts: Counts }[]
  readonly totals: Counts
  readonly shares: ReturnType<typeof sharesOf>
  readonly peakMegabytes: number
  readonly problems: readonly unknown[]
}

/** The evaluation for people: a line for each article, then the totals. */
export function printedEvaluation({ articles, totals, shares, peakMegabytes }: Evaluation): string {
  return [
    row('article', ['words', 'shown', 'spare', 'rejected', 'asked', 'ms/500']),
    ...articles.map(({ file, counts }) => row(file, cells(counts))),
    row(`total of ${articles.length}`, cells(totals)),
    '',
    ...table('Forms shown', totals, 'forms'),
    ...table('Candidates rejected, by gate', totals, 'rejected'),
    ...table(
      'Sentences left without a question, by the gates that stopped their candidates',
      totals,
      'sentences.silencedBy',
    ),
    ...table('Flaws of the wording', totals, 'flaws.byName'),
    ...table('Not borne out by the article', totals, 'grounding.problems'),
    'Measures',
    ...Object.entries(shares).map(([name, share]) => line(name, share === null ? '-' : String(share))),
    line('humanSpans', String(figure(totals, 'spans.human'))),
    line('duplicates', String(figure(totals, 'duplicates'))),
    line('faultyWordings', String(figure(totals, 'flaws.faulty'))),
    line('keyPlaces (sorted)', places(totals, 'options.sorted')),
    line('keyPlaces (shuffled)', places(totals, 'options.shuffled')),
    line('peakMegabytes', String(peakMegabytes)),
  ].join('\n')
}

function cells(counts: Counts): string[] {
  const { sentencesAsked, millisecondsPer500Words } = sharesOf(counts)
  return [
    String(figure(counts, 'words')),
    String(figure(counts, 'shown')),
    String(figure(counts, 'spares')),
    String(rejectedIn(counts)),
    sentencesAsked === null || sentencesAsked === undefined ? '-' : `${Math.round(sentencesAsked * 100)} %`,
    String(Math.round(millisecondsPer500Words ?? 0)),
  ]
}

const row = (name: string, values: readonly string[]): string =>
  name.padEnd(52) + values.map((value) => value.padStart(9)).join('')

const line = (name: string, value: string): string => `  ${name.padEnd(28)} ${value}`

function table(title: string, counts: Counts, path: string): string[] {
  return [title, ...figures(counts, path).map(([name, count]) => line(name, String(count))), '']
}

const places = (counts: Counts, path: string): string =>
  [1, 2, 3, 4].map((place) => figure(counts, `${path}.place${place}`)).join(' / ')
