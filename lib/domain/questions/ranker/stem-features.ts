import { flawsOf } from '../flaws/all-flaws'
import { wordsOf } from '../flaws/flaw'
import { GAP } from '../kinds'
import { flag, ofForm, stemCount, stemHas, type Readers } from './reader'

/** Words of a stem that is read at once. */
const LONG = 20

/** How the question is put. */
export const STEM = {
  isChoice: ofForm('choice'),
  isCloze: ofForm('cloze'),
  isTrueFalse: ofForm('true-false'),
  isNumber: ofForm('number'),
  isShortAnswer: ofForm('short-answer'),
  isOverview: ofForm('matching', 'ordering'),
  isTrue: (candidate) => flag(candidate.form === 'true-false' && candidate.key === 'True'),
  stemWords: ({ stem }) => wordsOf(stem).length / 10,
  stemIsShort: ({ stem }) => Math.max(0, 10 - wordsOf(stem).length) / 10,
  stemIsLong: ({ stem }) => Math.max(0, wordsOf(stem).length - LONG) / 10,
  wordLength: ({ stem }) => wordsOf(stem).join('').length / Math.max(1, wordsOf(stem).length),
  pronouns: stemCount(/\b(?:it|its|he|his|him|she|her|hers|they|their|them|this|these|those|such)\b/gi),
  pointers: stemCount(
    /\b(?:also|other|others|another|same|both|former|latter|further|additional|similar|rest|remaining|nearby|then|there|here|thus|however|instead|respectively)\b/gi,
  ),
  now: stemHas(/\b(?:now|currently|current|recent|recently|today|modern|present|ago)\b/i),
  opensWithTime: stemHas(/^(?:in|on|at|by|after|before|during|since|from|for|with|as)\b/i),
  definites: stemCount(/\bthe \p{Ll}/gu),
  commas: stemCount(/,/g),
  brackets: stemHas(/[()[\]]/),
  breaks: stemCount(/[:;–—]/g),
  prepositions: stemCount(
    /\b(?:of|in|on|at|by|for|from|to|with|into|between|through|under|over|during|after|before)\b/gi,
  ),
  figures: stemCount(/\b\d+/g),
  years: stemCount(/\b(?:1\d|20)\d\d\b/g),
  superlatives: stemCount(/\b(?:most|least|best|worst|first|last|only|\p{Ll}{3,}est)\b/giu),
  comparisons: stemHas(/\b(?:more|less|fewer|\p{Ll}{3,}er) (?:\p{L}+ )?than\b/iu),
  negations: stemHas(/\b(?:not|no|never|nor|neither|without)\b|n[’']t\b/i),
  /** Said twice where a pronoun would do. */
  repeats: ({ stem }) => {
    const words = wordsOf(stem).filter((word) => word.length > 3)
    return Math.min(3, words.length - new Set(words).size)
  },
  flaws: (candidate) => flawsOf(candidate).length,
  opensWithThing: stemHas(/^The \p{Ll}/u),
  holdsIt: stemHas(/\bit\b/i),
  comparesWithUntold: stemHas(/\b(?:different|other|another|same|similar|even|only|like)\b/i),
} satisfies Readers

/** What asks, and where the answer is wanted. */
export const ASKED = {
  asksWhat: stemHas(/^(?:\P{L}*|.*, |\w+ )what\b.*\?$/iu),
  asksWhich: stemHas(/\bwhich\b.*\?$/i),
  asksHowMany: stemHas(/\bhow (?:many|much)\b.*\?$/i),
  asksWhatIs: stemHas(/^what (?:is|are|was|were)\b/i),
  asksWhatDid: stemHas(/^what (?:did|does|do)\b/i),
  asksWhy: stemHas(/(?:^|, )(?:why|for what purpose)\b.*\?$|\bto do\?$/i),
  asksInPlace: stemHas(/\p{L} (?:how|wh\p{Ll}+)\b.*\?$/u),
  endsWithPreposition: stemHas(/\b(?:of|in|on|at|by|for|from|to|with|into|as|about|over|under|through)\?$/i),
  endsWithGap: stemHas(new RegExp(`${GAP}\\P{L}*$`, 'u')),
  gapPlace: ({ stem }) => Math.max(0, stem.indexOf(GAP)) / Math.max(1, stem.length),
  gapAfterBy: stemHas(new RegExp(`\\b(?:by|from|with|to) ${GAP}`, 'iu')),
  gapAfterA: stemHas(new RegExp(`\\ban? ${GAP}`, 'iu')),
  gapAfterThe: stemHas(new RegExp(`\\bthe ${GAP}`, 'iu')),
  gapInList: stemHas(new RegExp(`(?:,|\\band|\\bor) ${GAP}|${GAP}(?:,| and | or )`, 'iu')),
  gapTouchesNumber: stemHas(new RegExp(`\\d\\S* ${GAP}|${GAP} \\d`, 'u')),
  gapBeforeVerb: stemHas(new RegExp(`${GAP} (?:is|was|are|were|has|had|have|can|will|\\p{Ll}+ed)\\b`, 'u')),
} satisfies Readers
