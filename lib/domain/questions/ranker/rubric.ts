/** Why a question fails with a careful teacher; the first that applies, from the top. */
export const REASONS = {
  'wrong-key': 'The key is wrong, or the source does not say it.',
  'second-right-answer': 'Another answer, or another option, is right by the article or by common knowledge.',
  'broken-wording': 'The question is no correct English, or its question word does not fit.',
  'bad-gap': 'The gap cuts a name or a phrase in two, or more than one kind of word fits it.',
  'not-self-contained': 'It cannot be understood without the sentences around its source.',
  'answer-given-away': 'The wording or the options give the answer away.',
  'weak-options': 'The wrong options are not plausible, or not of one kind.',
  vague: 'A reader who knows the article could not tell what is asked.',
  'too-long': 'It is too long to be read at once.',
  trivial: 'It is not worth asking.',
} as const satisfies Readonly<Record<string, string>>

/** A code of the rubric. */
export type Reason = keyof typeof REASONS

/** Whether `text` is a code of the rubric. */
export const isReason = (text: string): text is Reason => Object.hasOwn(REASONS, text)
