import { readFileSync } from 'node:fs'

import { readConllu, type TreebankSentence } from '@/lib/domain/language/syntax/conllu'

/** The sentences of some files in CoNLL-U, one after the other. */
export const readTreebanks = (paths: readonly string[]): TreebankSentence[] =>
  paths.flatMap((path) => readConllu(readFileSync(path, 'utf8')))
