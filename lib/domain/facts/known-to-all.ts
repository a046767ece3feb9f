const KNOWN =
  /^(?:sun|moon|world|earth|sky|sea|ocean|atmosphere|universe|equator|poles|north|south|east|west|(?:north|south)-?(?:east|west)|internet|web|public|environment|economy|media|press|police|military|army|navy|coastguard|government|state|country|nation|population|people|climate|ground|air|body|brain|heart|mind|past|future|present|year|century|summer|winter|spring|autumn|day|night|morning|afternoon|evening|time|beginning|start|middle|end|surface|rest|majority|way)$/

/**
 * True for a noun (in small letters) that "the" may stand before though no sentence has told of it: there is one for everybody
 * ("the sun"), one in each country ("the army"), or it is a part of whatever is spoken of ("the end").
 */
export const isKnownToAll = (noun: string): boolean => KNOWN.test(noun)
