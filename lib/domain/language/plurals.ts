const IRREGULAR: readonly (readonly [singular: string, plural: string])[] = (
  'man men|woman women|child children|person people|mouse mice|goose geese|foot feet|tooth teeth|ox oxen|louse lice|' +
  'bacterium bacteria|criterion criteria|phenomenon phenomena|fungus fungi|cactus cacti|nucleus nuclei|alumnus alumni|' +
  'larva larvae|alga algae|crisis crises|basis bases|thesis theses|axis axes|analysis analyses|oasis oases|' +
  'hypothesis hypotheses|wolf wolves|calf calves|half halves|knife knives|life lives|wife wives|leaf leaves|loaf loaves|' +
  'shelf shelves|thief thieves|elf elves|sheaf sheaves|potato potatoes|tomato tomatoes|hero heroes|echo echoes|' +
  'mosquito mosquitoes|volcano volcanoes|cargo cargoes|buffalo buffaloes|torpedo torpedoes|embargo embargoes|' +
  'penny pence|die dice|sheep sheep|deer deer|fish fish|series series|species species|aircraft aircraft|salmon salmon|' +
  'trout trout|bison bison|moose moose|squid squid|shrimp shrimp|spacecraft spacecraft'
)
  .split('|')
  .map((pair) => {
    const [singular = '', plural = ''] = pair.split(' ')
    return [singular, plural] as const
  })

const pluralOfIrregular = new Map(IRREGULAR)
const singularOfIrregular = new Map(IRREGULAR.map(([singular, plural]) => [plural, singular]))

/** Cuts a phrase before its last word, so that "polar bears" is looked up as "polar " and "bears". */
const lastWord = (phrase: string): [before: string, word: string] => {
  const cut = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1
  return [phrase.slice(0, cut), phrase.slice(cut)]
}

/** What a noun may be the plural of, itself first: "studies" -> studies, study, studie. Lower case in, lower case out. */
export function singularsOf(noun: string): readonly string[] {
  const [before, word] = lastWord(noun)
  const forms = [word]
  const irregular = singularOfIrregular.get(word) ?? /^(.*)men$/.exec(word)?.[1]?.concat('man')
  if (irregular) forms.push(irregular)
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`)
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) forms.push(word.slice(0, -2))
  if (/[^su]s$/.test(word)) forms.push(word.slice(0, -1))
  return [...new Set(forms)].map((form) => before + form)
}

/** The plural of a singular noun: "city" -> cities, "ox" -> oxen. */
export function pluralOf(noun: string): string {
  const [before, word] = lastWord(noun)
  const irregular = pluralOfIrregular.get(word)
  if (irregular) return before + irregular
  if (/[a-z]{2}man$/.test(word) && !/(?:human|german|roman)$/.test(word))
    return `${before}${word.slice(0, -2)}en`
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${before}${word}es`
  return before + (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`)
}
