import { MONTHS } from '../language/date-parts'

interface FurnitureRule {
  readonly pattern: RegExp
  readonly reason: string
  /** The words may stand anywhere in the line. */
  readonly anywhere?: true
}

/** What captions number, as they begin a line: "Figure", "figure" or "FIGURE". */
const CAPTIONED = ['figure', String.raw`fig\.`, 'table', 'listing', 'box', 'chart', 'map', 'plate', 'exhibit']
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  .join('|')

/** Characters of the longest caption behind its number; what is longer is a paragraph that a caption was run into. */
const LONGEST_CAPTION = 500

/** Lines that web pages carry around an article. Each pattern is tried on one trimmed line. */
const RULES: readonly FurnitureRule[] = [
  {
    pattern: /^getting your .{0,60}(?:player|audio).{0,20} ready/i,
    reason: 'A player that was still loading.',
  },
  { pattern: /^[\s|•·*_=~+<>«»—–-]+$/u, reason: 'A divider, no text.' },
  {
    pattern: /^the post .+ appeared first on .+/i,
    reason: 'A note of the site that the article was copied from.',
  },
  {
    pattern:
      /^(?:read more|read also|read next|see also|related|more from|also read|you may also like|recommended)\b.{0,3}:/i,
    reason: 'A link to another article.',
  },
  {
    pattern:
      /^(?:related articles?|related stories|related topics|read more|share this.*|most (?:read|popular)|trending now|up next)[:.…]?$/i,
    reason: 'A link to another article.',
  },
  {
    pattern:
      /\b(?:sign up (?:for|to) (?:our|the)|subscribe (?:to|now|today|for)|our (?:daily |weekly )?newsletter)\b/i,
    reason: 'An invitation to subscribe.',
    anywhere: true,
  },
  {
    pattern: /\b(?:we|this (?:web)?site) uses? cookies\b|\bcookie (?:policy|settings)\b/i,
    reason: 'A cookie notice.',
    anywhere: true,
  },
  {
    pattern:
      /^(?:advertisement|advertising|sponsored(?: content)?|ad|story continues below.*|article continues .{0,40}|continue reading.*)[.:]?$/i,
    reason: 'An advertisement or its label.',
  },
  {
    pattern:
      /^(?:share|tweet|email|e-mail|print|save|comments?|facebook|twitter|whatsapp|copy link|listen|menu|search|home|log in|sign in|skip to .+)(?:[\s|,/·]+(?:share|tweet|email|print|save|comments?|facebook|twitter|whatsapp|linkedin|reddit|copy link))*$/i,
    reason: 'A button of the site.',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:${CAPTIONED})\s*\d+(?:\.\d+)*(?:\s*(?:[-.:()|–—](?!\d)|$)|\s+["“]?\p{Lu}).{0,${LONGEST_CAPTION}}$`,
      'u',
    ),
    reason: 'The caption of a picture or table.',
  },
  { pattern: /^(?:©|\(c\)|copyright\b).{0,120}$/i, reason: 'A copyright line.' },
  { pattern: /\ball rights reserved\b/i, reason: 'A copyright line.', anywhere: true },
  {
    pattern:
      /^(?:photo(?:graph)?s?|image|picture|video|illustration|credit|source)(?: credit| by| courtesy(?: of)?)?\s*[:/|]/i,
    reason: 'A picture credit.',
  },
  {
    pattern: /\b(?:getty images|shutterstock|wikimedia commons)\W*$/i,
    reason: 'A picture credit.',
    anywhere: true,
  },
  { pattern: /\bimage:\s+\S.*\.$/i, reason: 'A picture credit.', anywhere: true },
  {
    pattern: /^(?:By|BY|by)\s+(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}(?:[,|].{0,60})?$/u,
    reason: 'The name of the author.',
  },
  {
    pattern: /^(?:published|updated|posted|last (?:updated|modified)|first published)\b[^.]{0,80}$/i,
    reason: 'The date of publication.',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}\s+)?(?:${MONTHS.join('|')})\s+(?:\d{1,2},?\s+)?\d{4}(?:\s*[|,]?\s*\d{1,2}:\d{2}.{0,12})?$`,
      'i',
    ),
    reason: 'The date of publication.',
  },
  { pattern: /^\d+\s*(?:min(?:ute)?s?)\s+read\b/i, reason: 'A reading time.' },
  { pattern: /^(?:#\s*)?(?:https?:\/\/|www\.)\S+(?:\s+\d{4}-\d{2}-\d{2})?$/i, reason: 'A web address.' },
  { pattern: /^(?:click|tap) (?:here|the)\b/i, reason: 'A button of the site.' },
  { pattern: /^(?:follow us|find us|join us) on\b/i, reason: 'An invitation to follow.' },
  {
    pattern:
      /^you can (?:also )?(?:hear|see|watch|listen to|catch|read|find out) (?:more|the (?:full|rest|whole)|it|this|him|her|them)\b[^.]{0,160}\b(?:programme|program|show|podcast|radio|tv|channel|website|web site|bbc|online)\b[^.]{0,60}\.?$/i,
    reason: 'A notice of a programme.',
  },
  {
    pattern:
      /^(?:[-–•*]\s*)?\p{Lu}[^.]{0,80}\b(?:can be (?:seen|heard|watched)|(?:is|are|will be) (?:broadcast|screened|shown|aired|televised|repeated)|airs) on\b[^.]{0,80}\b(?:at|from) (?:\d{4} ?(?:GMT|BST|CET|hours)\b|\d{1,2}[.:]\d\d|\d{1,2} ?[ap]m)[^.]{0,40}\.?$/u,
    reason: 'A notice of a programme.',
  },
  {
    pattern:
      /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} is an? (?:regular|weekly|freelance|guest) (?:\p{Ll}+ )?(?:commentator|columnist|contributor|writer|journalist|blogger|reviewer|critic|correspondent)\b[^.]{0,120}\.?$/u,
    reason: 'A line about the author.',
  },
  {
    pattern:
      /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} is (?:\p{L}+(?: \p{L}+)? )?(?:commentator|columnist|contributor|blogger|reviewer|critic|correspondent|reporter|editor) (?:for|at|on|of|with) (?:the )?\p{Lu}[^.]{0,160}\.?$/u,
    reason: 'A line about the author.',
  },
  {
    pattern:
      /^this (?:article|story|post|column|interview|programme|program|film|edition|report) (?:(?:was|is|will be) )?(?:originally |first )?(?:appeared|published|broadcast|screened|shown|aired|repeated)\b/i,
    reason: 'A note of the site that the article was copied from.',
  },
  { pattern: /^tags?:\s/i, reason: 'A list of tags.' },
]

/** Characters of the longest line that is furniture for words anywhere in it; a longer paragraph only speaks of such things. */
const LONGEST = 400

/** Why a line is no part of the article's text, or null when it is. */
export function furnitureReason(line: string): string | null {
  const rules = line.length > LONGEST ? RULES.filter(({ anywhere }) => !anywhere) : RULES
  return rules.find(({ pattern }) => pattern.test(line))?.reason ?? null
}
