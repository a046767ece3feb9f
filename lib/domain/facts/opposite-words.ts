const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(' ').flatMap((pair): [string, string][] => {
      const [a = '', b = ''] = pair.split('/')
      return [
        [a, b],
        [b, a],
      ]
    }),
  )

/** Words that stand for others, but not the other way round. */
const oneWay = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(' ').map((pair): [string, string] => [pair.split('/')[0] ?? '', pair.split('/')[1] ?? '']),
  )

/** What is compared. */
export const COMPARATIVES = pairs(
  'higher/lower larger/smaller faster/slower stronger/weaker longer/shorter easier/harder older/younger richer/poorer ' +
    'warmer/colder heavier/lighter cheaper/dearer deeper/shallower wider/narrower',
)

/** Verbs whose opposite somebody could as well have done, in the same form. */
export const VERBS = new Map([
  ...pairs(
    'increase/decrease increases/decreases increased/decreased increasing/decreasing approved/rejected approves/rejects ' +
      'strengthened/weakened strengthens/weakens accepted/rejected encouraged/discouraged encourages/discourages ' +
      'praised/criticised praises/criticises raised/lowered lengthened/shortened ' +
      'widened/narrowed succeeded/failed',
  ),
  ...oneWay(
    'improves/worsens improved/worsened promotes/hinders promoted/hindered criticized/praised criticizes/praises expanded/reduced ' +
      'gained/lost won/lost purchased/sold bought/sold supported/opposed supports/opposes opposed/supported opposes/supports ' +
      'rejected/accepted reduces/increases reduced/increased',
  ),
])

/** What may be said or denied of a thing behind "is" and "are". */
export const PREDICATES = new Map([
  ...pairs(
    'high/low possible/impossible legal/illegal necessary/unnecessary mandatory/optional ' +
      'common/rare similar/different equal/unequal successful/unsuccessful visible/invisible warm/cold dry/wet hot/cold ' +
      'expensive/cheap able/unable willing/unwilling popular/unpopular safe/dangerous strict/lax ' +
      'acceptable/unacceptable stable/unstable aware/unaware fertile/infertile compulsory/optional significant/insignificant',
  ),
  ...oneWay('cold/warm required/forbidden allowed/forbidden permitted/forbidden'),
])

/** Adjectives before a noun of measure or effect: "low levels", "a negative effect". */
export const MEASURED = pairs('high/low positive/negative strong/weak')

/** What can be high or low, strong or weak, positive or negative. */
export const MEASURES =
  /^(?:level|rate|cost|price|salary|income|wage|temperature|risk|degree|proportion|percentage|density|inequality|quality|standard|fee|tax|speed|mortality|unemployment|growth|demand|productivity|viewership|effect|impact|influence|association|correlation|relationship|turnout|tuition|concentration|rating|sensitivity|frequency|price|return|output|GDP)s?$/i
