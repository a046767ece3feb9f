import lines from './synonyms.json'

/** Everyday words that mean the same to every reader, where WordNet's usual meanings keep them apart. */
const EVERYDAY: readonly string[] = [
  'die death dead kill fatality',
  'injure hurt wound injured wounded',
  'inhabitant resident',
  'buy purchase acquire',
  'ship vessel boat',
  'car automobile vehicle motorist',
  'lorry truck',
  'child kid',
  'worker labourer employee staff workman',
  'researcher scientist',
  'prize award',
  'company firm',
  'begin start',
  'end finish conclude',
  'open inaugurate opening',
  'build construct erect builder construction',
  'fire blaze',
  'student pupil',
  'flat apartment',
  'cost price bill',
  'passenger traveller',
  'guard watchman',
  'thief burglar robber intruder',
  'theft burglary robbery',
  'painting picture canvas',
  'supply provide deliver',
  'reward bounty',
  'tower pylon',
  'volunteer helper',
  'discover find',
  'rescue save',
  'flee escape',
  'steal rob',
  'soldier troop',
  'farmer grower',
  'founder found establish',
  'road street',
  'stone rock',
  'flood flooding',
  'house home',
  'tall high height',
  'deep depth',
  'long length',
  'wide width',
  'win winner victory',
  'lose loser defeat',
  'film movie',
  'shop store',
  'lead leader head chief',
  'visitor guest spectator',
  'pay cost charge',
  'donate donation give',
  'close shut',
  'collapse fall',
  'earthquake quake',
  'doctor physician',
  'lawyer attorney',
  'teacher teach',
  'money fund funding',
]

/** For every word the meanings that it shares with others, as indexes of lines. */
function readAll(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [index, line] of [...lines, ...EVERYDAY].entries())
    for (const word of line.split(' ')) {
      const known = found.get(word)
      if (known) known.push(index)
      else found.set(word, [index])
    }
  return found
}

let table: ReadonlyMap<string, readonly number[]> | null = null

/**
 * The usual meanings of a base form, all parts of speech together: two words that share one are synonyms ("buy",
 * "purchase") or one is derived from the other ("inaugurate", "inauguration"). Empty for a word without such company.
 */
export function meaningsOf(lemma: string): readonly number[] {
  table ??= readAll()
  return table.get(lemma.toLowerCase()) ?? []
}
