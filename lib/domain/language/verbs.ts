/** Penn tags of finite verbs. */
export const FINITE_TAG = /^(?:VB[DZP]|MD)$/

/** Irregular verbs, "base past participle" (a second past or participle after a slash). */
const IRREGULAR = `be was/were been|become became become|begin began begun|bend bent bent|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|build built built|burn burned/burnt burned/burnt|buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got got/gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|overtake overtook overtaken|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shine shone shone|shoot shot shot|show showed shown/showed|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|win won won|wind wound wound|withdraw withdrew withdrawn|withstand withstood withstood|write wrote written|rewrite rewrote rewritten|outgrow outgrew outgrown|foresee foresaw foreseen|bear bore born/borne|beat beat beaten|sow sowed sown|sew sewed sewn|swell swelled swollen|bet bet bet|cast cast cast|broadcast broadcast broadcast|burst burst burst|thrust thrust thrust|rid rid rid|spell spelled/spelt spelled/spelt|spill spilled/spilt spilled/spilt|slide slid slid|grind ground ground|cling clung clung|creep crept crept|kneel knelt knelt|leap leaped/leapt leaped/leapt|uphold upheld upheld|behold beheld beheld|mistake mistook mistaken|arise arose arisen|awake awoke awoken|forgive forgave forgiven|prove proved proven/proved`

interface Verb {
  readonly base: string
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

const VERBS: readonly Verb[] = IRREGULAR.split('|').map((entry) => {
  const [base = '', past = '', participle = ''] = entry.split(' ')
  return { base, past: past.split('/'), participle: participle.split('/') }
})

const baseOfPast = new Map(VERBS.flatMap((verb) => verb.past.map((form) => [form, verb.base])))
const participles = new Set(VERBS.flatMap((verb) => verb.participle))

/** The base of an irregular past form ("gave" -> "give"), or null. */
export const irregularPastBase = (word: string): string | null => baseOfPast.get(word) ?? null

/** True for a form that can only be a finite past: "gave", "took", "was"; not "sent", which may be a participle. */
export const isOnlyPast = (word: string): boolean => baseOfPast.has(word) && !participles.has(word)

/** True for a form that can only be a past participle: "given", "known". */
export const isOnlyParticiple = (word: string): boolean => participles.has(word) && !baseOfPast.has(word)

/** True when a word has the form of a past or past participle: "gifted", "sent". */
export const isPastForm = (word: string): boolean =>
  baseOfPast.has(word) || participles.has(word) || (/.ed$/.test(word) && !ENDS_IN_EED.test(word))

/** "Need" and "speed" end in "-ed" without being a past: that of a verb in "-ee" is ("agreed"). */
const ENDS_IN_EED = /(?<!agr|decr|fr|guarant|refer)eed$/
