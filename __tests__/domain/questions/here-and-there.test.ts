import { asked } from '../../support/made'

/** Questions that open with "Here". */
const here = (before: string): string[] =>
  asked(`${before} Here he sold forty ropes from Norway and twelve oars from Sweden in 1991.`, 'Karl Moran')
    .map(({ stem }) => stem)
    .filter((stem) => stem.startsWith('Here'))

test('“here” is asked of behind nothing that it can mean', () => {
  expect(here('Karl Moran made a mistake.')).toEqual([])
})

test.each(['Karl Moran opened a shop.', 'Karl Moran spent the winter in the Sailors’ Library.'])(
  'and is behind a place: %s',
  (before) => {
    expect(here(before)).not.toEqual([])
  },
)
