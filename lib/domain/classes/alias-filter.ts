/*
 * Words that no class should read as somebody's alias. They stand here in ROT13, so that nobody who reads the
 * source has to read them. The list is short on purpose: a teacher can rename a member, and what is caught here
 * by mistake costs a pupil another try.
 */

/** Refused wherever they stand, inside other words and across spaces too. */
const ANYWHERE = decoded(
  'shpx fuvg phag avttre avttn snttbg ovgpu juber fyhg jnax ergneq encvfg cbea cravf intvan uvgyre anmv ' +
    'qvpxurnq nefrubyr nffubyr uherafbua chgnva zvreqn',
)

/** Refused as words of their own only: they are part of many innocent ones. */
const AS_A_WORD = decoded(
  'nff nefr pbpx qvpx snt phz gvg gvgf frk frkl nahf encr xxx fcvp puvax cnxv pbba qlxr genaal tbbx xvxr gjng ' +
    'fcnfgvp fghcvq vqvbg ybfre qhzo zbeba htyl sng xvyy chgn',
)

/** Figures and signs that stand in for letters. */
const STAND_INS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Whether `text` holds a word that would hurt or embarrass a class, also where it is spelled around. */
export function isUnkind(text: string): boolean {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[013457@$!8]/g, (sign) => STAND_INS[sign] ?? sign)
    .split(/[^a-z]+/)
  const joined = words.join('')
  const readings = [joined, joined.replace(/(.)\1+/g, '$1')]
  return (
    ANYWHERE.some((stem) => readings.some((reading) => reading.includes(stem))) ||
    words.some((word) => AS_A_WORD.includes(word))
  )
}

function decoded(list: string): string[] {
  return list
    .replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97))
    .split(' ')
}
