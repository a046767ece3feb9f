import type { Token } from '../language/token'

/**
 * "The fact that …", "the decision was made to …": what was thought or decided is told behind. `at` is the token
 * right behind the noun.
 */
export const tellsWhat = ({ lower }: Token, tokens: readonly Token[], at: number): boolean =>
  (/^(?:fact|idea|claim|view|theory|argument|news|statement|proposal|principle|rule|finding|announcement|condition|belief|assumption)$/.test(
    lower,
  ) &&
    tokens[at]?.lower === 'that' &&
    tokens[at]?.pos !== 'DET') ||
  (/^(?:decision|attempt|plan|proposal|announcement)$/.test(lower) &&
    /^(?:was|were)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.lower === 'made' &&
    /^(?:to|that)$/.test(tokens[at + 2]?.lower ?? ''))
