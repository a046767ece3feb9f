/** A word of a treebank, as annotated there. */
export interface TreebankWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index of the head among the sentence's words; -1 for the root. */
  readonly head: number
  readonly relation: string
}

/** A sentence of a treebank. */
export type TreebankSentence = readonly TreebankWord[]

/**
 * The sentences of a text in CoNLL-U (https://universaldependencies.org/format.html). Lines of multiword tokens ("1-2") and
 * of empty nodes ("1.1") are left out. Throws where a word line lacks its columns or its head is no word of the sentence.
 */
export function readConllu(text: string): TreebankSentence[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((block) => block.split(/\r?\n/).flatMap(readLine))
    .filter((sentence) => sentence.length > 0)
    .map(checked)
}

function readLine(line: string): TreebankWord[] {
  if (line.startsWith('#') || line.trim() === '') return []
  const [id = '', form, lemma, upos, xpos, , head, relation] = line.split('\t')
  if (/^\d+[-.]\d+$/.test(id)) return []
  if (!/^\d+$/.test(id) || form === undefined || lemma === undefined || upos === undefined)
    throw new Error(`Not a word line of CoNLL-U: ${line.slice(0, 80)}`)
  return [{ form, lemma, upos, xpos: xpos ?? '_', head: Number(head ?? NaN) - 1, relation: relation ?? '_' }]
}

function checked(sentence: TreebankSentence): TreebankSentence {
  const odd = sentence.find(({ head }) => !Number.isInteger(head) || head < -1 || head >= sentence.length)
  if (odd) throw new Error(`No such head for "${odd.form}" in: ${sentence.map(({ form }) => form).join(' ')}`)
  return sentence
}
