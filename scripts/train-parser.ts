import { parseArgs } from 'node:util'

import { makeJudges } from './train-parser/judges-command'
import { makeLexicon } from './train-parser/lexicon-command'
import { makeParser } from './train-parser/parser-command'
import { makeTagger } from './train-parser/tagger-command'
import { readTreebanks } from './train-parser/treebank-files'
import { makeWords } from './train-parser/words-command'

const WEIGHTS = 'lib/domain/language/syntax/weights'
const USAGE =
  'npm run train -- words EMBEDDINGS.json | lexicon WORDNET-FOLDER | (all | tagger | parser | judges) FILE.conllu ... [--weights FOLDER]'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { weights: { type: 'string', default: WEIGHTS } },
})
const [step, first, ...others] = positionals
/** Each step needs what the one before it has learned. */
const LEARNERS = new Map([
  ['tagger', makeTagger],
  ['parser', makeParser],
  ['judges', makeJudges],
])
const learners = [...LEARNERS].flatMap(([name, learn]) => (step === name || step === 'all' ? [learn] : []))
if (first !== undefined && learners.length > 0) {
  const sentences = readTreebanks([first, ...others])
  for (const learn of learners) learn(sentences, values.weights)
} else if (first !== undefined && step === 'words') makeWords(first, values.weights)
else if (first !== undefined && step === 'lexicon') makeLexicon(first, values.weights)
else {
  console.error(USAGE)
  process.exitCode = 1
}
