/** The languages an article can be filed under: BCP 47 tags. "und" is any other. */
export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'tr',
  'ja',
  'zh',
  'ko',
  'ru',
  'ar',
  'el',
  'he',
  'hi',
  'th',
  'und',
] as const
export type Language = (typeof LANGUAGES)[number]

/** The little words that show which language a text is in. */
const FUNCTION_WORDS: readonly (readonly [Language, string])[] = [
  [
    'en',
    'the of and to in that is was for with as by on at from it be this have are were has its his her they which not but an or said after their been also than into more when who would about',
  ],
  [
    'de',
    'der die das und in zu den von mit ist des sich auf für im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum',
  ],
  [
    'fr',
    'le la les de des du et en un une est que dans pour qui au par sur il ne pas plus avec ce son aux se sont cette mais ses ont été comme elle leur',
  ],
  [
    'es',
    'el la los las de del y en un una que es por con para se no su al lo como más sus pero este ha fue entre ya está también desde son',
  ],
  [
    'it',
    'il la le gli di del della e in un una che è per con non si da al come più ma sono nel anche alla dei ha questo suo delle',
  ],
  [
    'pt',
    'o a os as de do da dos das e em um uma que é por com para se não no na ao como mais mas foi sua ou são pelo pela também',
  ],
  [
    'nl',
    'de het een van en in is dat op te zijn met voor niet aan er om ook als dan door naar bij uit nog over wordt heeft hij maar',
  ],
  ['pl', 'i w na z do że się nie jest o jak po to od za przez dla ale są przy tym był oraz jego który która'],
  ['sv', 'och i att det som en på är av för med den till inte har de ett om var från men kan han hade ska'],
  ['tr', 've bir bu da de için ile olarak çok daha gibi kadar sonra olan ise ancak ne en her'],
]

const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]

const wordSets = FUNCTION_WORDS.map(([language, words]) => [language, new Set(words.split(' '))] as const)

/** Function words make up a third of running text in these languages; a tenth is enough to tell. */
const ENOUGH = 0.1

/**
 * The language a text is written in, guessed from its script and its function words in the first 20,000 characters;
 * "und" when it shows none. It is a proposal: a person can say otherwise.
 */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return 'und'
  const script = SCRIPTS.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) > letters * 0.3)
  if (script) return script[0]
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const shares = wordSets.map(([language, set]) => ({
    language,
    share: words.filter((word) => set.has(word)).length / Math.max(1, words.length),
  }))
  const best = shares.reduce((left, right) => (right.share > left.share ? right : left))
  return best.share >= ENOUGH ? best.language : 'und'
}

/** The language we file under that a BCP 47 tag names, as pages write it ("en-GB", "EN_us"); null when it is none. */
export function knownLanguage(tag: string | null): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  return LANGUAGES.find((language) => language === primary) ?? null
}
