import type { Token } from '../language/token'

/** Nothing behind a noun says which one: "the merger at a conference", but not "the merger with Elm Broadcasting". */
export const isUntold = (after: Token | undefined): boolean =>
  after === undefined ||
  (!/^(?:NOUN|PROPN|NUM)$|^["“‘']/.test(after.pos === 'PUNCT' ? after.text : after.pos) &&
    !/^(?:of|that|which|who|whose|where|when|between|with|for|against|to|into|held|made|called|known|[’']s?)$/.test(
      after.lower,
    ))
