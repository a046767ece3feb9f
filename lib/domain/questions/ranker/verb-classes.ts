import { wordSet } from '../../shared/text'

/** Lemmas of verbs by what is told with them; a verb stands in one class at most. */
export const VERB_CLASSES = {
  /** Somebody made, began or found it: a thing with one answer. */
  making: wordSet(
    'found establish build construct create invent discover design develop write publish compose paint direct produce ' +
      'release launch introduce form open begin start begin erect coin patent record draw carve plant',
  ),
  /** What happened once, and to whom. */
  happening: wordSet(
    'win lose defeat kill die bear marry elect appoint award sign adopt conquer invade capture attack destroy arrive ' +
      'bomb burn murder assassinate execute arrest sink crash land explode collapse surrender abolish annex occupy ' +
      'resign retire graduate succeed inherit crown bury ban demolish close end dissolve merge acquire buy sell donate',
  ),
  naming: wordSet('name rename call know dub title nickname term refer describe define'),
  belonging: wordSet(
    'be have include contain consist comprise belong remain exist involve represent constitute lie stand own',
  ),
  /** Somebody says or thinks so. */
  saying: wordSet(
    'say tell state claim argue suggest believe think report note explain show find mention estimate announce declare ' +
      'propose ask consider indicate reveal conclude demonstrate',
  ),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>
