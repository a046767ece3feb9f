import { GAP } from '../kinds'
import type { Flaw } from './flaw'
import { wordsOf } from './flaw'

/** Longer stems carry more than the question needs. */
const LONGEST_STEM = 40

/** "Which is not …": read over, or a test of reading. */
export const negativeWording: Flaw = {
  name: 'negative-wording',
  in: ({ stem }) => /\b(?:not|never|except|cannot|neither|nor)\b|n[’']t\b/i.test(stem),
}

/** A question asks, a statement is judged, a gap is filled: anything else leaves open what is wanted. */
export const unfocusedStem: Flaw = {
  name: 'unfocused-stem',
  in: ({ form, stem }) => {
    if (wordsOf(stem).length < 4) return true
    return form !== 'true-false' && !stem.includes(GAP) && !/\?|\b(?:match|put|order|sort)\b/i.test(stem)
  },
}

/** A stem that says more than it asks. */
export const gratuitousInformation: Flaw = {
  name: 'gratuitous-information',
  in: ({ stem }) => wordsOf(stem).length > LONGEST_STEM,
}

/** A gap with options below it: the reader holds the sentence in mind while trying each. */
export const gapWithOptions: Flaw = {
  name: 'fill-in-the-blank',
  in: ({ form, stem }) => form === 'choice' && stem.includes(GAP),
}

/** What is always or never so is seldom right, and the practised know it. */
export const absoluteTerms: Flaw = {
  name: 'absolute-terms',
  in: (wording) =>
    judged(wording).some((text) =>
      /\b(?:always|never|every|none(?! of the above)|all(?! of the)|impossible)\b/i.test(text),
    ),
}

/** "Often" means another number to every reader. */
export const vagueTerms: Flaw = {
  name: 'vague-terms',
  in: (wording) =>
    judged(wording).some((text) =>
      /\b(?:often|sometimes|usually|frequently|occasionally|rarely|generally)\b/i.test(text),
    ),
}

/** The texts that a reader judges to be right or wrong. */
function judged(wording: Parameters<Flaw['in']>[0]): readonly string[] {
  if (wording.form === 'choice' || wording.form === 'multiple') return wording.options
  return wording.form === 'true-false' ? [wording.stem] : []
}
