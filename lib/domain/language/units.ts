import { wordSet } from '../shared/text'

/** Units of time: what is measured in them is a duration. */
const TIME = wordSet(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries ' +
    'millennia fortnight night nights s ms min h',
)

const MEASURES = wordSet(
  'km m cm mm nm kilometre kilometres kilometer kilometers metre metres meter meters centimetre centimetres centimeter ' +
    'centimeters millimetre millimetres millimeter millimeters mile miles foot feet ft inch inches yard yards kg g mg ' +
    'kilogram kilograms gram grams tonne tonnes ton tons pound pounds ounce ounces litre litres liter liters gallon gallons ' +
    'hectare hectares acre acres degree degrees celsius fahrenheit kelvin watt watts kilowatt kilowatts megawatt megawatts ' +
    'volt volts hertz hz khz mhz ghz byte bytes kb mb gb tb knot knots mph km/h m/s psu dollars dollar euro euros pound ' +
    'cents yen rupees francs percent points calories joules square cubic',
)

/** True for a word that measures rather than counts. */
export const isUnit = (word: string): boolean =>
  TIME.has(word.toLowerCase()) || MEASURES.has(word.toLowerCase())

/** True for a unit of time. */
export const isTimeUnit = (word: string): boolean => TIME.has(word.toLowerCase())
