import { wordSet } from '../shared/text'

/** Adjectives that weigh, praise or measure by eye: two writers would not choose the same one. */
const WEIGHS = wordSet(
  'abundant accurate adequate aggressive ample amazing appropriate astonishing attractive beautiful better best bitter ' +
    'bleak breathtaking brief brutal bustling careful certain charming cheap clear comfortable complete complex comprehensive ' +
    'considerable constant convenient cool crowded crucial cruel dangerous decent deep delicious devastating difficult diverse dramatic ' +
    'easy effective efficient elaborate enormous essential excellent exceptional excessive exciting expensive extensive ' +
    'extraordinary fair famous fantastic favourable favorable fierce fine flourishing formidable frequent friendly full ' +
    'fundamental general genuine gradual great growing hard harsh heavy high-quality huge ideal immense important ' +
    'impressive increased increasing intense intensive interesting key large lasting little lively lovely magnificent main ' +
    'major massive mild minor moderate modest narrow necessary new nice notable numerous obvious odd optimal ordinary own ' +
    'particular peaceful perfect picturesque pleasant poor popular possible powerful precise preliminary pretty ' +
    'productive profound prominent prosperous proper quick quiet rapid rare real reasonable recent regular relentless reliable ' +
    'remarkable renowned rich rough ruthless savage scenic serious severe significant simple slight slow small special spectacular steady ' +
    'strange strong stunning substantial successful sudden sufficient suitable superb surprising tall terrible thorough ' +
    'thriving tiny tough tremendous true typical unexpected unique unusual useful usual valuable varied vast vibrant vital ' +
    'weak wealthy well-known whole wide wide-ranging widespread wonderful worthwhile worthy',
)

/** Adjectives that judge: they tell what the writer thinks of a thing. */
const JUDGES = wordSet(
  'alarming ambitious apparent astounding audacious awesome bold brave brilliant catastrophic clever clumsy controversial ' +
    'cruel daring dazzling disastrous disturbing elegant embarrassing exhilarating exotic ' +
    'exquisite fascinating fearsome feeble frightening glamorous glorious gorgeous gruesome haunting heroic hilarious horrendous ' +
    'iconic immaculate inspiring intriguing lavish legendary ludicrous mesmeric mesmerising mesmerizing mysterious notorious ' +
    'ominous outrageous overwhelming pathetic prestigious ridiculous ruinous scathing seasoned sensational shocking ' +
    'sinister sobering splendid staggering startling striking stubborn stylish sumptuous thrilling touching tragic unforgettable ' +
    'unprecedented vicious vivid weird',
)

/** True for an adjective that judges ("ominous", "controversial") and does not only measure. */
export const isJudging = (word: string): boolean => JUDGES.has(word)

/** True for "largest" and "latest", not for "forest": there is one such thing, whoever looks. */
export const isSuperlative = (word: string): boolean =>
  /^(?:\p{Ll}{2,}[^aeou\s]i?est)$/u.test(word) &&
  !/^(?:forest|harvest|interest|request|honest|modest|midwest|southwest|northwest|protest|conquest|contest|arrest|earnest|everest|priest)$/.test(
    word,
  )

/** True for an adjective that tells how much or how good, not which: asked for, it asks for the writer's taste. */
export const isGradable = (word: string): boolean =>
  WEIGHS.has(word.toLowerCase()) ||
  JUDGES.has(word.toLowerCase()) ||
  isSuperlative(word.toLowerCase()) ||
  /(?:\p{Ll}{3}ful)$/u.test(word)

/** Words before a noun that only place it in a row: whoever asks for them asks for nothing. */
const PLACES_IN_A_ROW =
  /^(?:only|first|second|third|good|bad|different|necessary|additional|further|early|late|last|next|previous|present|current|similar|same|other|such|merged|updated|resulting|remaining|existing|proposed|combined)$/

/** True for an adjective that only says where in a row a thing stands. */
export const placesInARow = (word: string): boolean => PLACES_IN_A_ROW.test(word.toLowerCase())
