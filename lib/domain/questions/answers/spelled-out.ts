/** One writing for what is written in many ways: the longer pattern first. All in lower case, on word borders. */
const WRITINGS: readonly (readonly [RegExp, string])[] = [
  [/\bper cent\b/g, 'percent'],
  [/\bunited states of america\b|\bu\.?s\.?a\b\.?|\bu\.s\.?(?!\p{L})/gu, 'united states'],
  [/\bu\.k\.?(?!\p{L})|\buk\b/gu, 'united kingdom'],
  [/\be\.u\.?(?!\p{L})|\beu\b/gu, 'european union'],
  [/\bu\.n\.?(?!\p{L})/gu, 'united nations'],
  [/\bsoviet union\b|\bu\.s\.s\.r\.?(?!\p{L})/gu, 'ussr'],
  [/\bb\.?c\.?e?\.?(?!\p{L})|\bbefore christ\b/gu, 'bc'],
  [/\ba\.d\.?(?!\p{L})|\bc\.?e\b\.?|\banno domini\b/gu, 'ad'],
  [/\b(?:more|greater) than\b|\bover\b|\babove\b/g, 'over'],
  [/\b(?:less|fewer) than\b|\bunder\b|\bbelow\b/g, 'under'],
  [/\bft\. (?=\p{L})/gu, 'fort '],
  [/\bat least\b/g, 'least'],
  [/\bat most\b|\bup to\b/g, 'most'],
  [/°\s?c\b|\bdegrees? c(?:elsius|entigrade)\b/g, ' degree celsius'],
  [/°\s?f\b|\bdegrees? f(?:ahrenheit)?\b/g, ' degree fahrenheit'],
  [/°/g, ' degree'],
  [/%/g, ' percent'],
  [/&/g, ' and '],
  [/\bsq(?:uare)?\.? ?km\b|\bkm[²2]\b/g, 'square kilometre'],
  [/\bkm\/h\b|\bkph\b|\bkmh\b/g, 'kilometre per hour'],
  [/\bmph\b/g, 'mile per hour'],
]

const CURRENCIES: Readonly<Record<string, string>> = { $: 'dollar', '€': 'euro', '£': 'pound', '¥': 'yen' }
const AMOUNT =
  /(?:us|a|c)?([$€£¥])\s?(\d[\d.,]*\d|\d)((?:\s?(?:thousand|million|billion|trillion|bn|m|k)\b)?)/g
const SCALES: Readonly<Record<string, string>> = { bn: 'billion', m: 'million', k: 'thousand' }

interface Amount {
  readonly sign: string | undefined
  readonly figure: string | undefined
  readonly scale: string | undefined
}

const amount = ({ sign = '', figure = '', scale = '' }: Amount): string =>
  [figure, SCALES[scale] ?? scale, CURRENCIES[sign] ?? ''].filter(Boolean).join(' ')

/** The text in lower case with signs and short writings as words: "$5m" as "5 million dollar", "70%" as "70 percent". */
export function spelledOut(text: string): string {
  const amounts = text
    .replace(/\bUS\b(?!\$)/g, 'United States')
    .replace(/(?<!-)\bUN\b/g, 'United Nations')
    .toLowerCase()
    .replace(AMOUNT, (...[, sign, figure, scale]: string[]) => amount({ sign, figure, scale: scale?.trim() }))
    .replace(/(\d)\s?bn\b/g, '$1 billion')
  return WRITINGS.reduce((written, [pattern, one]) => written.replace(pattern, one), amounts)
}

const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'kilometre km kms kilometer kilometers kilometres',
    'metre m meter meters metres',
    'centimetre cm centimeter centimeters centimetres',
    'millimetre mm millimeter millimeters millimetres',
    'mile mi miles',
    'foot ft feet',
    'inch inches',
    'yard yd yards',
    'kilogram kg kgs kilo kilos kilogramme kilograms',
    'gram g grams gramme grammes',
    'tonne tonnes ton tons',
    'pound lb lbs pounds',
    'litre liter liters litres',
    'hectare ha hectares',
    'hour hr hrs h hours',
    'minute min mins minutes',
    'second sec secs seconds',
    'year yr yrs years',
    'kilowatt kw kilowatts',
    'megawatt mw megawatts',
    'degree degrees',
    'dollar dollars usd',
    'euro euros eur',
    'percent pct',
    'saint st',
    'mount mt',
    'doctor dr',
    'professor prof',
  ].flatMap((line) => {
    const [one = '', ...others] = line.split(' ')
    return others.map((other) => [other, one] as const)
  }),
)

/** A unit or title in its one writing; any other word as it is. */
export const oneWriting = (word: string): string => UNITS[word] ?? word
