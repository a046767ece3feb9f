import fc from 'fast-check'

/**
 * One commit gives one verdict: properties are tried on the same values each time. PROPERTY_SEED=random looks for new
 * ones (a failure prints its seed), PROPERTY_RUNS for more of them.
 */
const { PROPERTY_SEED = '1', PROPERTY_RUNS } = process.env

fc.configureGlobal({
  ...(PROPERTY_SEED === 'random' ? {} : { seed: Number(PROPERTY_SEED) }),
  ...(PROPERTY_RUNS === undefined ? {} : { numRuns: Number(PROPERTY_RUNS) }),
})
