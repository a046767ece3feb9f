import { WEEKDAYS } from './dates'
import type { Mention } from './mentions'
import type { Token } from './token'

/** Small words that begin a sentence more often than a name, with the capital that only a sentence's first word has. */
const OPENS =
  /^(?:A|An|The|This|These|Those|It|He|She|They|We|In|On|At|By|From|For|As|When|While|If|But|However)$/

/** Prepositions, which end no name: "Berg In" is one only because the next sentence follows without a stop. */
const LINKS = /^(?:In|On|At|By|From|For)$/

/**
 * True where a sentence begins although nothing ends the one before: "… of the workforce A small part lives on aid",
 * "… and building, In some towns it takes …", "5 May 2015 On Monday the council …". A title's capitals ("The Wiz") have a capital or nothing behind them.
 */
export function opensUnmarked(tokens: readonly Token[], mentions: readonly Mention[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    before !== undefined &&
    word !== undefined &&
    OPENS.test(word.text) &&
    (/^\p{Ll}/u.test(next?.text ?? '') || WEEKDAYS.includes(next?.text ?? '')) &&
    (/^(?:NOUN|PROPN|NUM)$/.test(before.pos) || /^[),]$/.test(before.text)) &&
    !mentions.some(({ first, last }) => first <= at && at < last - (LINKS.test(word.text) ? 1 : 0))
  )
}
