import { wordSet } from '../shared/text'

/** Articles and other determiners that open a noun phrase. */
export const DETERMINERS = wordSet(
  'the a an this that these those my your his her its our their some any no every each either neither another such ' +
    'what which whose both all half many much few several more most less',
)

/** Demonstratives: they point outside the sentence. */
export const DEMONSTRATIVES = wordSet('this that these those such')

/** Personal pronouns and their possessives, third person. */
export const THIRD_PERSON = wordSet(
  'he him his himself she her hers herself it its itself they them their theirs themselves',
)

/** Words of the speaker and the reader. */
export const FIRST_AND_SECOND_PERSON = wordSet(
  'i me my mine myself we us our ours ourselves you your yours yourself yourselves',
)

/** Pronouns that can be the subject of a clause. */
export const SUBJECT_PRONOUNS = wordSet('i he she it they we you who this that these those')

/** Words that a noun phrase follows. */
export const PREPOSITIONS = wordSet(
  'of in on at by for from to with without within into onto upon about above across after against along among ' +
    'amongst around as before behind below beneath beside besides between beyond despite down during except inside ' +
    'like near off out outside over past since through throughout toward towards under underneath until unlike up ' +
    'via versus per amid alongside following including excluding concerning regarding',
)

/** Words that join two of a kind. */
export const COORDINATORS = wordSet('and or but nor yet so')

/** Words that open a clause which depends on another. */
export const SUBORDINATORS = wordSet(
  'because although though while whilst whereas if unless when whenever where wherever since until before after once than ' +
    'whether as that',
)

/** Auxiliaries that a bare infinitive follows. */
export const MODALS = wordSet('can could may might must shall should will would cannot')

/** Modals and adverbs that say a thing may not be so. */
export const HEDGES = wordSet(
  'may might could possibly perhaps probably apparently allegedly reportedly supposedly presumably likely unlikely ' +
    'seemingly seem seems seemed appear appears appeared suggest suggests suggested speculate speculation rumour ' +
    'rumor rumoured rumored alleged purported supposed unclear uncertain unknown unconfirmed disputed maybe arguably ' +
    'potentially would if whether unless',
)

/** What a day's name has behind it: "Friday night". */
export const PARTS_OF_DAY = wordSet('morning afternoon evening night')

/** The forms of "be". */
export const BE = wordSet('be am is are was were been being')

/** The forms of "have". */
export const HAVE = wordSet('have has had having')

/** The forms of "do" that are auxiliaries. */
export const DO = wordSet('do does did')

/** Auxiliaries that are finite on their own. */
export const FINITE_AUXILIARIES = new Set([
  ...MODALS,
  ...wordSet('am is are was were has have had do does did'),
])

/** Words that turn what is said into its opposite, or nearly so. */
export const NEGATIONS = wordSet(
  'not no never neither nor none nobody nothing nowhere without cannot hardly rarely scarcely',
)

/** Adverbs that may stand between a subject and its verb, or inside a verb group. */
export const MID_ADVERBS = wordSet(
  'also now still already always never often usually typically generally commonly currently officially originally ' +
    'eventually finally soon later first once only just even not then thus therefore however today again ever ' +
    'formally initially mainly mostly largely primarily rapidly slowly quickly successfully widely frequently ' +
    'sometimes rarely recently previously formerly historically traditionally reportedly long since himself herself ' +
    'itself themselves both all each',
)

/** Words that open questions and relative clauses. */
export const WH_WORDS = wordSet('who whom whose which what when where why how')

/** Verbs that have somebody do something: "allows the mill to power homes". */
export const HAS_DONE =
  /^(?:allow|enabl|forc|caus|urg|want|encourag|persuad|expect|requir|ask)(?:e?s|e?d|ing|e)?$/
