/** Verbs by which somebody says what is so. */
export const REPORTS =
  /^(?:report|say|state|announce|claim|estimate|note|observe|argue|find|show|explain|confirm|reveal|add|write|insist|conclude|acknowledge|indicate|mention|recall|stress|emphasi[sz]e|maintain|assert|declare|demonstrate|discover)$/

/** Verbs by which somebody only supposes it. */
export const SUPPOSING =
  /^(?:suggest|believe|think|hope|fear|worry|speculate|predict|expect|hint|doubt|feel|allege|propose|assume|guess|imagine|wonder|consider)$/

/** True for the lemma of a verb behind which stands what somebody says or supposes. */
export const isSaying = (lemma: string): boolean => REPORTS.test(lemma) || SUPPOSING.test(lemma)
