/** Abbreviations that are always followed by the name or number they belong to, so their stop ends no sentence. */
const BEFORE_A_NAME =
  'mr mrs ms mx dr prof rev fr sr hon st mt gen col lt sgt capt cpt cmdr adm maj brig gov sen rep pres ' +
  'supt messrs mme mlle vs v vol vols pp p eq eqs ch cf ca c approx est e.g i.e viz al'

/** Abbreviations that are words too ("art", "no", "a sec"): their stop ends a sentence unless a number follows. */
const BEFORE_A_NUMBER = 'no nos fig figs sec art'

/** Abbreviations that may stand in the middle or at the end of a sentence. */
const ANYWHERE =
  'inc ltd llc plc co corp bros jr sr esq etc ave blvd rd dept univ assn jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'mon tue tues wed thu thur thurs fri sat a.m p.m ph.d m.d b.a m.a b.c a.d b.c.e c.e d.c u.s u.k u.n u.s.a e.u ' +
  'l.a n.y lb lbs oz km kg cm mm ft sq'

const beforeAName = new Set(BEFORE_A_NAME.split(' '))
const beforeANumber = new Set(BEFORE_A_NUMBER.split(' '))
const anywhere = new Set(ANYWHERE.split(' '))

/** What a stop after `word` (written without that stop) may mean. */
export type StopRole = 'never-ends' | 'before-a-number' | 'may-end' | 'ends'

/** Tells whether the stop after `word` can end a sentence: "Mr" never does, "no" before no number, "Inc" may, "cat" does. */
export function stopRole(word: string): StopRole {
  const lower = word.toLowerCase()
  if (beforeAName.has(lower) || word === 'Ft') return 'never-ends'
  if (/^\p{Lu}$/u.test(word)) return 'never-ends'
  if (beforeANumber.has(lower)) return 'before-a-number'
  if (anywhere.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return 'may-end'
  return 'ends'
}

/** True when `word` followed by a stop is one token: "Mr.", "Inc.", "U.S.", "V.". */
export const keepsItsStop = (word: string): boolean => stopRole(word) !== 'ends'
