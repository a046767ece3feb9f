import type { FoundFact } from '../../facts/found-fact'
import type { Candidate } from '../candidate'
import { NAME_ONE } from '../kinds'
import { commonOf } from './shared-parts'

/** "The group has three divisions. Name one of them.": any of the things behind the colon is right, and the first stands for all as the key. */
export function namePart(source: FoundFact): Candidate[] {
  const { detail, statement, slot } = source
  if (detail?.type !== 'parts') return []
  const all = statement.text.slice(slot.start, slot.end)
  const head = all.split(' ').at(-1) ?? ''
  const each = detail.parts.flatMap(({ text }) => [
    text,
    text.replace(/^(?:the|an?) /i, ''),
    `${text} ${head}`,
  ])
  return [
    {
      ...commonOf(source, { stem: `${detail.said}. ${NAME_ONE}`, context: null, key: all }, slot),
      source: detail.isPutTogether ? source : { ...source, detail: null },
      form: 'short-answer',
      key: each[0] ?? all,
      accepted: [...new Set([all, ...each])],
    },
  ]
}
