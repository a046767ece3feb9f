import { ArticleText } from '@/components/articles/article-text'
import { MarkedText } from '@/components/articles/marked-text'
import { FactState } from '@/components/facts/fact-state'
import { SourceQuote } from '@/components/questions/source-quote'
import { Icon, ICONS } from '@/components/ui/icon'
import { Stroke } from '@/components/ui/stroke'

import styles from './gallery.module.css'
import { ARTICLE_MARKS, ARTICLE_TEXT, SENTENCE, SEVERAL_FACTS, SEVERAL_TEXT } from './samples'
import { Pair, Spec, State } from './spec'
import { COLOURS } from './swatches'

export function Foundations() {
  return (
    <>
      <Spec id="colour">
        <div className={styles.swatches}>
          {COLOURS.map(({ role, use, className }) => (
            <div key={role}>
              <i className={className} />
              <b>{role}</b>
              {use}
            </div>
          ))}
        </div>
      </Spec>
      <Spec id="type">
        <div className={styles.scale}>
          <p>
            <span className="folio">title, 44 / 1.08</span>
            <span className="title">The light keeps itself</span>
          </p>
          <p>
            <span className="folio">head, 24 / 1.2</span>
            <span className="head">One event, two tellings</span>
          </p>
          <p>
            <span className="folio">stem, 24 / 1.3</span>
            <span className="stem">How many lighthouses still had a keeper?</span>
          </p>
          <p>
            <span className="folio">lede, 20 / 1.5</span>
            <span className="lede">Seven are right. Two come back tomorrow.</span>
          </p>
          <p>
            <span className="folio">read, 20 / 1.65</span>
            <span className="read">
              At four minutes past six, Maren Tolvik turned a brass key for the last time.
            </span>
          </p>
          <p>
            <span className="folio">base, 16 / 1.45</span>
            <span>You can change your answer until you hand in.</span>
          </p>
          <p>
            <span className="folio">note, 14</span>
            <span className="note">A missed day takes nothing away: the cards wait.</span>
          </p>
          <p>
            <span className="folio">folio, 13, tabular</span>
            <span className="folio">Nordvik Courier, 13 March 2026, 285 words</span>
          </p>
          <p>
            <span className="folio">other letters</span>
            <span className="read">Łódź, Đặng, Čapek, Ångström, İstanbul</span>
          </p>
        </div>
      </Spec>
      <Spec id="marks">
        <div className="read">
          <MarkedText text={ARTICLE_TEXT} marks={ARTICLE_MARKS} />
        </div>
        <div className="row row--wide">
          <FactState state="corroborated" tellers={2} />
          <FactState state="single-source" />
          <FactState state="in-conflict" />
          <FactState state="single-source" certainty="hedged" />
        </div>
        <Pair>
          <State name="quote">
            <SourceQuote
              sentence={SENTENCE}
              state="both"
              cite={
                <>
                  Nordvik Courier, 13 March 2026, sentence 9 of 19. <a href="#marks">Open in the article</a>
                </>
              }
            />
          </State>
          <State name="whole">
            <SourceQuote
              sentence={{ text: SENTENCE.text, mark: { start: 0, end: SENTENCE.text.length - 1 } }}
              on={false}
            />
          </State>
          <State name="stroke">
            <p>
              The article says <Stroke on>eleven</Stroke>, and{' '}
              <Stroke state="differ">4.2 million crowns</Stroke>.
            </p>
          </State>
          <State name="several">
            <div className="read">
              <ArticleText text={SEVERAL_TEXT} facts={SEVERAL_FACTS} />
            </div>
          </State>
        </Pair>
      </Spec>
      <Spec id="icons">
        <div className={styles.marks}>
          {ICONS.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </div>
      </Spec>
    </>
  )
}
