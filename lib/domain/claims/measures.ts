/** What a unit measures, and how many base units it holds: metres, kilograms, days, degrees Celsius, square metres, litres. */
export interface Measure {
  readonly dimension: string
  readonly factor: number
}

const table = (dimension: string, units: Readonly<Record<string, number>>): [string, Measure][] =>
  Object.entries(units).flatMap(([names, factor]) =>
    names.split(' ').map((name): [string, Measure] => [name, { dimension, factor }]),
  )

/** Factors of the international yard and pound and of the Gregorian year (BIPM, The International System of Units, 9th ed.). */
const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ...table('length', {
    'km kilometre kilometer': 1000,
    'm metre meter': 1,
    'cm centimetre centimeter': 0.01,
    'mm millimetre millimeter': 0.001,
    mile: 1609.344,
    'yard yd': 0.9144,
    'foot feet ft': 0.3048,
    'inch inche': 0.0254,
    'nautical-mile': 1852,
  }),
  ...table('mass', {
    'kg kilogram kilo': 1,
    'g gram gramme': 0.001,
    'mg milligram': 1e-6,
    'tonne ton': 1000,
    'ounce oz': 0.02835,
    lb: 0.4536,
  }),
  ...table('duration', {
    'second sec': 1 / 86_400,
    'minute min': 1 / 1440,
    'hour hr': 1 / 24,
    'day night': 1,
    week: 7,
    fortnight: 14,
    month: 30.44,
    year: 365.25,
    decade: 3652.5,
    'century centurie': 36_525,
  }),
  ...table('temperature', { '°c celsius': 1 }),
  ...table('area', {
    'square-kilometre square-kilometer square-km km²': 1e6,
    'square-metre square-meter m²': 1,
    hectare: 1e4,
    acre: 4046.86,
    'square-mile': 2_589_988,
    'square-foot square-feet': 0.0929,
  }),
  ...table('volume', {
    'litre liter': 1,
    'millilitre milliliter ml': 0.001,
    gallon: 3.785,
    'cubic-metre cubic-meter': 1000,
  }),
  ...table('power', { 'watt w': 1, 'kilowatt kw': 1000, 'megawatt mw': 1e6, 'gigawatt gw': 1e9 }),
  ...table('speed', { 'km/h kmh': 1, mph: 1.609, knot: 1.852 }),
  ...table('money $', { '$ dollar': 1 }),
  ...table('money €', { '€ euro': 1 }),
  ...table('money £', { '£ sterling': 1 }),
  ...table('money ¥', { '¥ yen': 1 }),
  ...table('money rupee', { rupee: 1 }),
  ...table('money franc', { franc: 1 }),
  ...table('money crown', { 'krona krone kronor kroner koruna crown': 1 }),
  ...table('money zloty', { 'zloty złoty': 1 }),
  ...table('share', { '% percent': 1 }),
])

/** What a word or sign measures, singular or plural; null for none. Square and cubic units are joined: "square-mile". */
export function measureOf(word: string): Measure | null {
  const lower = word.toLowerCase()
  return MEASURES.get(lower) ?? (/..s$/.test(lower) ? (MEASURES.get(lower.slice(0, -1)) ?? null) : null)
}
