import { parseArgs } from 'node:util'

import { makeConfidence } from './train-parser/confidence-command'
import { makeParser } from './train-parser/parser-command'
import { makeTagger } from './train-parser/tagger-command'
import { readTreebanks } from './train-parser/treebank-files'

const WEIGHTS = 'lib/domain/language/syntax/weights'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { weights: { type: 'string', default: WEIGHTS } },
})
const [step = '', ...files] = positionals
const steps = { tagger: makeTagger, parser: makeParser, confidence: makeConfidence }
if (!(step in steps) || files.length === 0) {
  console.error('npm run train -- tagger|parser|confidence FILE.conllu ... [--weights FOLDER]')
  process.exit(1)
}
steps[step as keyof typeof steps](readTreebanks(files), values.weights)
