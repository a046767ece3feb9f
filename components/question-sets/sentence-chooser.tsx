'use client'

import { useId, useRef, useState } from 'react'

import { useTranslations } from '#i18n/translations'
import { SourceQuote } from '@/components/questions/source-quote'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { SourceArticleView } from '@/lib/data/question-review'
import { quoteOf } from '@/lib/domain/articles/quote'
import type { Wording } from '@/lib/domain/questions/wording'
import { keyIn, type SentenceAt } from '@/lib/domain/questions/written'

import type { Cited } from './draft-source'
import styles from './sentence-chooser.module.css'

interface Choosing {
  articles: readonly SourceArticleView[]
  /** The same articles, as they are cited. */
  cited: readonly Cited[]
  source: SentenceAt | null
  /** What is written so far, once it makes a question: its key is marked in the sentence. */
  wording: Wording | null
  onChoose: (source: SentenceAt | null) => void
}

/** The sentence that a question written by hand asks: none, or one of the set's articles. */
export function SentenceChooser(choosing: Choosing) {
  const t = useTranslations('questionSets')
  const { source, onChoose } = choosing
  const toggle = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)

  function close(): void {
    setOpen(false)
    toggle.current?.focus()
  }

  return (
    <section className={styles.chooser} aria-label={t('write.source')}>
      <h3 className="label">{t('write.source')}</h3>
      {source ? <Chosen {...choosing} source={source} /> : <p className="hint">{t('write.sourceHint')}</p>}
      {isOpen && <Sentences {...choosing} onPick={close} />}
      <div className="row">
        <Button ref={toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? 'up' : 'chev'} />{' '}
          {isOpen ? t('write.closeList') : t(source ? 'write.otherSentence' : 'write.choose')}
        </Button>
        {source && (
          <Button kind="quiet" onClick={() => onChoose(null)}>
            <Icon name="cross" /> {t('write.noSource')}
          </Button>
        )}
      </div>
    </section>
  )
}

function Chosen({ articles, cited, source, wording }: Choosing & { source: SentenceAt }) {
  const t = useTranslations('questionSets')
  const article = articles[source.article]
  if (!article) return null
  const mark = wording && keyIn(article.text.slice(source.start, source.end), wording)
  const inText = mark && { start: source.start + mark.start, end: source.start + mark.end }
  const quote = quoteOf(article, source, inText)
  const number = quote.number !== null && t('review.sentenceOf', { number: quote.number, count: quote.count })
  return (
    <div role="status">
      <SourceQuote
        sentence={{ text: quote.text, mark: quote.mark }}
        cite={[cited[source.article]?.name, number].filter(Boolean).join(', ')}
      />
    </div>
  )
}

/**
 * Every sentence of the articles, narrowed by what is typed above them. A press of the pointer picks one for good;
 * the arrow keys only go from one to the next.
 */
function Sentences({ articles, cited, source, onChoose, onPick }: Choosing & { onPick: () => void }) {
  const t = useTranslations('questionSets')
  const name = useId()
  const [query, setQuery] = useState('')
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const groups = articles.map(({ id, text, sentences }, article) => ({
    id,
    title: cited[article]?.name,
    lines: sentences
      .map(({ start, end }) => ({ article, start, end, words: text.slice(start, end) }))
      .filter((line) => words.every((word) => line.words.toLowerCase().includes(word))),
  }))
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0)
  return (
    <div className={styles.open}>
      <TextField
        label={t('write.find')}
        type="search"
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) =>
          event.key === 'Enter' && !event.ctrlKey && !event.metaKey && event.preventDefault()
        }
      />
      <p className="note" role="status">
        {t('write.found', { count })}
      </p>
      <div className={styles.sentences}>
        {groups.map(({ id, title, lines }) => (
          <fieldset key={id}>
            <legend className="label">{title}</legend>
            {lines.map((line) => (
              <label className="check" key={line.start}>
                <input
                  type="radio"
                  name={name}
                  checked={source?.article === line.article && source.start === line.start}
                  onChange={() => onChoose({ article: line.article, start: line.start, end: line.end })}
                  onClick={({ detail }) => detail > 0 && onPick()}
                />
                <span>{line.words}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  )
}
