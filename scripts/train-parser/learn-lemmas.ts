import type { TreebankSentence } from '../../lib/domain/language/syntax/conllu'
import { endingsOf, lemmaForm } from '../../lib/domain/language/syntax/lemmas'

/** The table that `lemmatiser` reads: for each tag the shortest endings that tell how a form becomes its lemma. */
export function learnLemmas(sentences: readonly TreebankSentence[]): string {
  const counts = new Map<string, Map<string, Map<string, number>>>()
  for (const { form, lemma, upos, xpos } of sentences.flat()) {
    if (/[\s_]/.test(form) || /[\s_]/.test(lemma)) continue
    const tag = `${upos}|${xpos}`
    const start = lemmaForm(form, tag)
    const change = changeBetween(start, lemma)
    const endings = entry(counts, tag, () => new Map<string, Map<string, number>>())
    for (const ending of endingsOf(start)) {
      const changes = entry(endings, ending, () => new Map<string, number>())
      changes.set(change, (changes.get(change) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([tag, endings]) => [tag, ...rulesOf(endings)].join('\t'))
    .sort()
    .join('\n')
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

function changeBetween(form: string, lemma: string): string {
  let same = 0
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++
  return `${form.length - same} ${lemma.slice(same)}`
}

/** The endings, shortest first, whose usual change is not that of the next shorter one. */
function rulesOf(endings: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] {
  const rules = new Map<string, string>()
  const whole = (ending: string): number => (ending.startsWith('^') ? 99 : ending.length)
  for (const [ending, changes] of [...endings].sort(([a], [b]) => whole(a) - whole(b) || (a < b ? -1 : 1))) {
    const usual = [...changes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '0 '
    const shorter = endingsOf(ending.replace('^', '')).slice(ending.startsWith('^') ? 1 : 2)
    const inherited = shorter.map((other) => rules.get(other)).find((rule) => rule !== undefined)
    if (usual !== (inherited ?? '0 ')) rules.set(ending, usual)
  }
  return [...rules].map(([ending, change]) => `${ending} ${change}`).sort()
}
