import { StandingRow } from '@/components/leaderboard/standing-row'
import { Who } from '@/components/ui/alias-ring'
import { Empty } from '@/components/ui/empty'
import { Button } from '@/components/ui/button'
import { Pages } from '@/components/ui/pages'
import { Progress } from '@/components/ui/progress'
import { SaveState } from '@/components/ui/save-state'
import { Skeleton } from '@/components/ui/skeleton'
import { Steps } from '@/components/ui/steps'
import { TabLinks } from '@/components/ui/tab-links'
import { NoValue, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'

import styles from './gallery.module.css'
import { LONG_WORDS } from './samples'
import { Pair, Spec, State } from './spec'

const MEMBERS = [
  { alias: 'Blue Otter', comet: '9', light: '7', due: '4' },
  { alias: 'Copper Lane', comet: '7', light: null, due: '11' },
  { alias: 'Far Bell', comet: '10', light: '8', due: '0' },
]

export function Lists() {
  return (
    <>
      <Spec id="table">
        <Table label="Example table">
          <thead>
            <tr>
              <th scope="col">Alias</th>
              <th scope="col" className="n">
                A comet, of 10
              </th>
              <th scope="col" className="n">
                The Skarholm light, of 9
              </th>
              <th scope="col" className="n">
                Cards due
              </th>
            </tr>
          </thead>
          <tbody>
            {MEMBERS.map(({ alias, comet, light, due }) => (
              <tr key={alias}>
                <th scope="row">
                  <Who alias={alias} />
                </th>
                <td className="n">{comet}</td>
                <td className="n">{light ?? <NoValue said="not handed in" />}</td>
                <td className="n">{due}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Mean, n = 26</th>
              <td className="n">7.6</td>
              <td className="n">7.2</td>
              <td className="n">6</td>
            </tr>
          </tfoot>
        </Table>
      </Spec>
      <Spec id="tabs">
        <TabLinks
          label="Class"
          links={[
            { href: '/gallery#roster', label: 'Roster', count: 26 },
            { href: '/gallery#tabs', label: 'Gradebook', current: true },
            { href: '/gallery#forecast', label: 'Forecast' },
          ]}
        />
        <Pages label="Two pages" page={1} total={2} hrefOf={(page) => `/gallery?page=${page}#tabs`} />
        <Pages label="Many pages" page={7} total={20} hrefOf={(page) => `/gallery?page=${page}#tabs`} />
      </Spec>
      <Spec id="tags">
        <div className="row row--wide">
          <Tag>Draft</Tag>
          <Tag kind="right" icon="tick">
            Published
          </Tag>
          <Tag kind="wrong" icon="alert">
            Source changed
          </Tag>
          <Tag kind="accent" icon="clock">
            Due tomorrow
          </Tag>
          <Tag kind="box">By hand</Tag>
          <Tag kind="box">By rule</Tag>
        </div>
        <div className="row row--wide">
          <SaveState state="saving" />
          <SaveState state="saved" />
          <SaveState state="here" />
          <SaveState state="failed" />
        </div>
        <Pair>
          <State name="steps">
            <Steps label="Question 4 of 9" now={4} total={9} />
          </State>
          <State name="share">
            <Progress label="Handed in" value={11} max={26} />
          </State>
          <State name="empty">
            <Progress label="Handed in, empty class" value={0} max={0} />
          </State>
        </Pair>
      </Spec>
      <Spec id="wait">
        <Pair>
          <Empty title="No articles yet">
            <p>Paste a text or an address. The first questions come in under a second.</p>
            <Button kind="primary">Import an article</Button>
          </Empty>
          <State name="reading">
            <Skeleton label="Reading the article" />
          </State>
        </Pair>
      </Spec>
      <Spec id="standing">
        <ol className={styles.board}>
          <StandingRow place={5} alias="Paper Kite" points={42} />
          <StandingRow place={6} alias="Quiet Heron" points={39} me />
          <StandingRow place={7} alias="Grey Fern" points={36} />
          <StandingRow place={7} alias={LONG_WORDS} points={36} />
        </ol>
      </Spec>
    </>
  )
}
