/** How a form becomes its lemma: letters cut from its end, letters added. */
interface Change {
  readonly cut: number
  readonly add: string
}

/** Endings that a rule may name; longer words are named whole. */
const LONGEST_ENDING = 6

/** The lemma of a word with this tag ("NOUN|NNS"). */
export type Lemmatiser = (word: string, tag: string) => string

/** Lemmas that are remembered: those of an article that is tagged, parsed and asked about. */
const KEPT = 10_000

/** What a table of endings says: one line a tag, then "ending cut add" for each of its endings. */
export function lemmatiser(table: string): Lemmatiser {
  const lemmaOf = reader(table)
  const known = new Map<string, string>()
  return (word, tag) => {
    const key = `${word}\t${tag}`
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= KEPT) known.clear()
    const lemma = lemmaOf(word, tag)
    known.set(key, lemma)
    return lemma
  }
}

function reader(table: string): Lemmatiser {
  const rules = new Map<string, ReadonlyMap<string, Change>>()
  for (const line of table.split('\n')) {
    const [tag = '', ...endings] = line.split('\t')
    rules.set(tag, new Map(endings.map(readRule)))
  }
  return (word, tag) => {
    const form = lemmaForm(word, tag)
    const change = changeOf(form, rules.get(tag))
    return change === undefined || change.cut > form.length
      ? form
      : form.slice(0, form.length - change.cut) + change.add
  }
}

function readRule(rule: string): readonly [string, Change] {
  const [letters = '', cut = '0', add = ''] = rule.split(' ')
  return [letters, { cut: Number(cut), add }]
}

/** The rule for the longest ending of a form that has one. */
function changeOf(form: string, rules: ReadonlyMap<string, Change> | undefined): Change | undefined {
  if (!rules) return undefined
  for (const ending of endingsOf(form)) {
    const change = rules.get(ending)
    if (change) return change
  }
  return undefined
}

/** The form that lemmas start from: in small letters, but for names. */
export const lemmaForm = (word: string, tag: string): string =>
  tag.startsWith('PROPN') ? word : word.toLowerCase().replaceAll('’', "'")

/** The endings of a form that a rule may name, the whole word ("^went") first, nothing last. */
export function endingsOf(form: string): string[] {
  const longest = Math.min(LONGEST_ENDING, form.length)
  const endings = Array.from({ length: longest + 1 }, (_, index) => form.slice(form.length - longest + index))
  return [`^${form}`, ...endings]
}
