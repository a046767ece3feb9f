import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

import { EnglishParser, type ParserFile } from './english-parser'
import { unpack, type WeightsFile } from './weights-format'

const FOLDER = 'lib/domain/language/syntax/weights'

let loaded: EnglishParser | null = null

/**
 * The English parser. Its weights are read with the first call, from the project's folder, in which every process of ours
 * runs; that takes about half a second. The one place in the domain that reads a file: what it reads never changes.
 */
export const englishParser = (): EnglishParser => (loaded ??= new EnglishParser(read))

const read = (name: ParserFile): WeightsFile =>
  unpack(brotliDecompressSync(readFileSync(/* turbopackIgnore: true */ `${FOLDER}/${name}.br`)))
