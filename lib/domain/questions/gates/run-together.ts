import { holdsFinite, isFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import { isCapitalised } from '../../language/token'
import { statementGate } from './gate'
import type { Gate } from './gate'

/** "Ada Lorne, 31, Bergen, Norway Lorne is a baker": the line under a photograph and the sentence behind it have no mark between them. */
export const runInCaption = statementGate('run-in-caption', ({ sentence: { tokens } }) =>
  tokens.some((_, at) => endsCaption(tokens, at))
    ? 'The line under a photograph runs into the sentence.'
    : null,
)

/** A surname right behind another name, said once before at the head of the sentence, with no verb in between and its own behind it. */
function endsCaption(tokens: readonly Token[], at: number): boolean {
  const [before, surname] = [tokens[at - 1], tokens[at]]
  if (!surname || !before || !isCapitalised(surname) || !isCapitalised(before) || !isFinite(tokens, at + 1))
    return false
  const first = tokens.findIndex(({ text }) => text === surname.text)
  const opens = first > 0 && first < at - 1 && tokens.slice(0, first).every(isCapitalised)
  return opens && tokens[first + 1]?.text === ',' && !holdsFinite(tokens, { first, last: at })
}

/** "Where did Ada die in 1902, the last miller of Elm?": behind the date the apposition has lost whom it describes. */
export const strandedApposition: Gate = {
  name: 'stranded-apposition',
  check: ({ stem }) => (STRANDED.test(stem) ? 'What describes the subject stands far from it.' : null),
}

/** A question with its verb in front, and behind a year and a comma what somebody was. */
const STRANDED =
  /^(?:Where|When|Why|How|(?:In|On|At) (?:which|what))\b.* (?:in|on|at) [^,?]*\d, (?:the|an?) [^,?]*\?$/
