import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'

/** Each prompt with a list of all matches. `matches[i]` is what is chosen for `prompts[i]`, or null. */
export function MatchingAnswer({
  name,
  prompts,
  options,
  matches,
  onMatch,
}: {
  name: string
  prompts: readonly string[]
  options: readonly string[]
  matches: readonly (string | null)[]
  onMatch?: (matches: readonly (string | null)[]) => void
}) {
  const t = useTranslations('questions')
  return (
    <div className="pairs">
      {prompts.map((prompt, index) => (
        <label className="pair" key={prompt}>
          <span>{prompt}</span>
          <span className="select-wrap">
            <select
              className="select"
              name={`${name}-${index}`}
              aria-label={t('matchFor', { prompt })}
              {...(onMatch
                ? {
                    value: matches[index] ?? '',
                    onChange: (event) => onMatch(replaced(matches, index, event.target.value || null)),
                  }
                : { defaultValue: matches[index] ?? '' })}
            >
              <option value="">{t('choose')}</option>
              {options.map((option) => (
                <option key={option} value={option}>
                  {option}
                </option>
              ))}
            </select>
            <Icon name="chev" />
          </span>
        </label>
      ))}
    </div>
  )
}

const replaced = <T,>(items: readonly T[], at: number, item: T): T[] =>
  items.map((old, index) => (index === at ? item : old))
