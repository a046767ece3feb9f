import { generate } from '@/lib/domain/questions/generate'
import { GATES } from '@/lib/domain/questions/gates/all-gates'

import { doubtOf } from '../../support/doubts'
import { asked, made, stems as stemsOf } from '../../support/made'

const rejectedBy = (text: string, title?: string): string[] =>
  made(text, title).rejected.map(({ gate }) => gate)

const doubtedBy = (text: string, title?: string): (string | null)[] => asked(text, title).map(doubtOf)

/** For every rule a text that breaks it. */
const BREAKS: Readonly<Record<string, string>> = {
  'no-sentence': 'The old harbour of Oslo in 1902 with 40 wooden boats.',
  'no-statement': 'Nobody knows. Did the brewer Edwin Hallam build Elm Tower in Oslo in 1891?',
  'denies-any': 'Any new ferry would not be launched by Karl Voss in Denmark before the election of 2005.',
  hedged: 'The brewer Edwin Hallam may have built Elm Tower in Oslo in 1891.',
  'not-self-contained': 'This decision surprised the brewer Edwin Hallam in Oslo in 1891.',
  'about-the-text': 'The harbour of Oslo held the 40 wooden boats of figure 2 in 1891.',
  'no-count': 'The town of Elm had one wooden bridge over the River Linnet in 1891.',
  'one-of-two-works':
    'The song topped the charts of Norway in 1991. Ada Berg wrote the song Low Tide and the song Grey Harbour.',
  'another-membership':
    'Elmstad is a town in Norway. Elmstad has forty boats. Elmstad is a member of the Nordic Harbour League and is a member of the Salt Guild of Norway. Ada Berg is the mayor of Elmstad. The Nordic Harbour League meets in Oslo.',
  opinion: 'The smoked herring of the Hallam brothers is excellent in the old harbour of Oslo.',
  timetable: 'The last steamer to Bergen leaves the old harbour of Oslo at 8 pm.',
  scenery: 'Like most towns in Norway, Elm held 40 wooden boats in the winter of 1891.',
  'vague-quotation': '“They have known of her plans for many years,” said Ada Lorne of Oslo.',
  'passing-scene': 'Edwin Hallam is sitting in the kitchen of Elm Tower in Oslo with 40 apples.',
  bystander: 'Tourist Ada Lorne photographed the wooden boats of Elm in Oslo in 1991.',
  'count-of-people': 'Two young fathers push their prams along the old harbour of Oslo.',
  'count-in-a-picture': 'The letter of Edwin Hallam shows a picture of two wooden boats in Oslo.',
  'asks-for-a-paper': 'Harbour guidance says that letters of Edwin Hallam should be kept in Oslo.',
  'asks-for-an-outlet':
    'Edwin Hallam told the Bergen Gazette that 40 wooden boats were sold in Oslo in 1991.',
  'year-of-a-source': 'Edwin Hallam described the wooden boats of Oslo in a 1991 report on Norway.',
  'place-given-away': 'The wooden boat of Edwin Hallam was sold for £300 in the UK in 1991.',
  'unnamed-thing': 'Edwin Hallam invented something used by sailors in Oslo in 1991.',
  'fixed-name': 'The rock over Oslo fell a day before asteroid 2012 QX7 was expected to pass Norway.',
  unintroduced: 'The ferry sailed to Norway, Sweden and Denmark in the summer of 1891.',
  'left-out-noun':
    'The charity Elm Trust, which hires many of its old sailors in Norway, said it gave the same pay to those sailors in Oslo.',
  'pronoun-subject':
    'Initially built with three decks, it later (1902) evolved into a two-deck harbour theatre.',
  comparison: 'In 1891, the brewer Edwin Hallam of Oslo was a richer member of the Norway Society.',
  advice: 'Edwin Hallam should see the old harbour of Oslo in the summer of 1891.',
  'only-there-is': 'There are daily steamers to Oslo and Bergen in the summer of 1891.',
  'lasting-state':
    'Edwin Hallam was a member of the council of Oslo in 1891. In 1898 the harbour burned down.',
  'count-ahead': 'In 1891, the brewer Edwin Hallam gave three reasons.',
  'date-apart': '1891 was the year of the great fire in the old harbour of Oslo.',
  'weak-phrase': 'In 1891, the brewer Edwin Hallam opened a beautiful theatre.',
  'torn-list': 'Edwin Hallam moved to the University of California, Berkeley, in 1971.',
  'wrong-tense': 'Since 1902 the mayor of Elm is elected by the 40 bakers of Oslo.',
  'torn-clause': 'The plague affected all parts of Norway, the most notable are Oslo and Bergen in 1902.',
  'torn-end': 'Edwin Hallam has sailed from Oslo to Bergen in the old harbour steamer every summer since.',
  'plain-word': 'In 1891, the brewer Edwin Hallam opened a brewery.',
  'one-of-several': 'A local builder was one of the founders of the Oslo harbour club in 1891.',
  'vague-phrase': 'A local builder found a purse. The brewer Edwin Hallam lived in Oslo in 1891.',
  'reach-of-a-superlative': 'The stone bridge at Elm is the longest bridge in Norway.',
  'too-long-to-type':
    'The brewer Edwin Hallam joined the Royal Norwegian Society of Old Wooden Harbour Boats in 1891.',
  'glued-gap': 'Edwin Hallam closed the old harbour of Elm in 1891/92 to all wooden boats.',
  'loose-date': 'The harbour of Oslo is closed every Sunday to the boats of Norway.',
  'unclear-name': 'The brewer Edwin Hallam kept all papers in a SORTEX cabinet in Oslo.',
  'list-member': 'Famous sailors of the harbour of Oslo include Edwin Hallam, Ada Lorne and Tom Ferris.',
  'open-list': 'In 1991 the bakers of Oslo sold bread to Norway, Denmark and other rich countries.',
  'place-of-many': 'Many sailors of the old fleet in Bergen may have claims against the bakers of Oslo.',
  'shorter-place':
    'South Norway has forty harbours. South Norway sold its oldest boats in 1991. In 1996 Ada Lorne of Oslo wrote the story of Norway for the sailors of Bergen.',
  'year-or-place': 'Wooden boats were banned from 1991 by the harbour council of Oslo.',
  'unit-only': 'The density of sailors in the hills of Norway is just nine people per sq km.',
  'who-is-described': 'A retired miner sold forty wooden boats to the sailors of Oslo in 1991.',
  'too-few-distractors': 'The stonemason Tom Ferris replaced 46 blocks of sandstone in 1891.',
  'options-uneven':
    'The painter Ann Bo lived in Oslo. The painter Eva Li lived in Rome. The painter Max Oz lived in Paris. In 1891, the painter Maximiliana Theodora Featherstonehaugh-Cholmondeley moved to Elm Church.',
  'phrase-gap': 'In 1891, the brewer Edwin Hallam had a direct impact on the harbour of Oslo.',
  'general-predicate': 'Harbour planning requires the patience of sailors in Oslo.',
  'ordinary-name': 'The Convention opened a school for 40 sailors in the harbour of Oslo in 1891.',
  'example-only': 'The brewer Edwin Hallam found old coins in several harbours, particularly in Bergen.',
  'figure-of-several':
    'Of the sailors of Oslo, 40% came from Denmark, 30% from Sweden and 20% from Finland in 1891.',
  'reckoned-figure': 'Oslo has two botanic gardens: by the old harbour as well as by the river in Bergen.',
  'date-of-a-figure': 'Oslo had a population of 40,000 people in July 1891.',
  'half-of-a-figure': 'Eight out of ten boats in the harbour of Oslo were built in 1891 by Edwin Hallam.',
  'part-of-an-address': 'The brewer Edwin Hallam was born in Bergen, Norway.',
  'part-of-a-range': 'The brewer Edwin Hallam lived in Oslo in the 1890s and 1900s.',
  denial: 'Edwin Hallam did not sell the old harbour of Oslo in 1902.',
  agreement: 'About 300 luggage left the harbour of Oslo in the summer of 1891.',
  'stem-too-short': 'Edwin Hallam sang in Oslo.',
  'stem-too-long': `In 1891, the harbour of Oslo held ${'long and old and slow and wide and deep and dark and '.repeat(4)}wooden boats.`,
  'broken-text': 'In 1891, the harbour of Oslo held 40 wooden boats (and many tents for the winter.',
  'key-leaks-into-stem':
    'Hallam House in Oslo was built for the Hallam Company by the brewer Edwin Hallam in 1891.',
  'nothing-to-go-by': 'Many people still live in Oslo.',
  'more-than-one-date': 'The bridge at Elm was closed in 1891 and again in 1902 by the brewer Edwin Hallam.',
  'noun-number': 'In 1891, the brewer Edwin Hallam of Oslo sold one ferry to each harbour towns of Norway.',
  'missing-word': 'The brewer Edwin Hallam approved a new harbour deal 18 March 1908 in Oslo.',
  'inside-speech':
    'Edwin Hallam wrote: "The brewery burnt down. It was rebuilt", and Arnold Berg built the harbour of Oslo in 1891.',
  'half-said': 'In 1902 that Oslo was registered as a town of Norway with two harbours.',
  'unread-source': 'In 1891, the brewer Edwin Hallam sold the ferry to Oslo because it have old masts.',
  unanchored: 'Several complaints about old boats were filed in 1891 by a local builder and several sailors.',
  'common-name': 'In Norway, old wooden boats are called praams by sailors and fishermen.',
  'once-when': 'The singer Ada Lorne once sailed with Edwin Hallam to Oslo Town Hall in 1891.',
  'torn-when': 'The bakers of Oslo have had no harbour since 1891 when Edwin Hallam shut it.',
  'lost-condition': 'If his boats sank, Edwin Hallam would own the old harbour of Oslo.',
  'split-measure': 'Edwin Hallam brought 842 pounds (382 kg) of salted herring to Oslo in 1891.',
  're-parse': 'A wooden boat were sold to the brewer Edwin Hallam in Oslo in 1891.',
  'more-than-one-answer':
    'In 1891, the brewer Edwin Hallam built a stone tower near the harbour. In 1902, the brewer Edwin Hallam built a stone tower near the harbour.',
  'told-twice':
    'The Oslo Harbour Board (OHB) sold its boats. The Old Herring Bank (OHB) closed. The OHB is forgotten.',
  'run-in-caption': 'Ada Lorne, 31, Bergen, Norway Lorne is a baker on the old harbour of Oslo.',
  'stranded-apposition':
    'Edwin Hallam died at Bergen on 22 August 1485, the last Norwegian miller to live on an island, and his wife sold the boats.',
  'one-of-many-short-forms':
    'The Oslo Harbour Board (OHB) sold its boats. The Oslo Harbour Board (OHB) closed in 1891.',
}

/** Rules that let their text pass with a doubt, as none other is against it. */
const ONLY_DOUBT = ['opinion', 'advice', 'list-member']

test.each(Object.entries(BREAKS))('%s stops or doubts a candidate of its text', (gate, text) => {
  expect(ONLY_DOUBT.includes(gate) ? doubtedBy(text) : rejectedBy(text)).toContain(gate)
})

test('trivial-key doubts what the title gives away', () => {
  expect(doubtedBy('Lake Veld lies in the south of Norway near Oslo.', 'Lake Veld')).toContain('trivial-key')
})

test('in-conflict stops what two articles tell differently', () => {
  const tell = (count: string): string =>
    `In 2018, Kim Jong-un gave ${count} white Pungsan dogs to Moon Jae-in in Pyongyang.`
  const articles = ['two', 'three'].map((count) => ({
    title: `Dogs ${count}`,
    text: tell(count),
    publishedOn: null,
  }))
  const { rejected, claims, questions, spares } = generate(articles, { seed: 1, count: 50 })
  expect(rejected.map(({ gate }) => gate)).toContain('in-conflict')
  expect(claims.map(({ state }) => state)).toContain('in-conflict')
  for (const question of [...questions, ...spares])
    expect('key' in question && question.key).not.toMatch(/^(?:two|three)$/)
})

test('names are unique, kebab-case, and each has a text here', () => {
  const names = GATES.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  const proven = [...Object.keys(BREAKS), 'trivial-key', 'in-conflict', 'key-not-in-evidence']
  expect(names.filter((name) => !proven.includes(name))).toEqual([])
})

const askedOf = (text: string) =>
  asked(text).map((question) => ({ ...question, key: 'key' in question ? question.key : null }))

test('a gap takes in the word that narrows a time or a place', () => {
  const asked = askedOf(
    'The brewer Edwin Hallam rebuilt the old harbour of Elm in the late 19th century. The Hallam brothers built 40 boats for fishermen in northern England.',
  )
  const keys = asked.filter(({ stem }) => stem.includes('_____')).map(({ key }) => key)
  expect(keys).toContain('late 19th century')
  expect(keys).toContain('northern England')
  expect(keys).not.toContain('19th century')
  expect(keys).not.toContain('England')
})

test('what is over is never told without its time', () => {
  const stems = stemsOf('Last year, 300 wooden boats were sold to fishermen in Norway.')
  expect(stems.filter((stem) => /were sold/.test(stem) && !/last year/i.test(stem))).toEqual([])
})

test('a dash without room around it parts nothing', () => {
  const stems = askedOf(
    'On 3 May 1891, the brewer Edwin Hallam named Ada Lorne head of the Bergen–Oslo Steamship Line.',
  ).map(({ stem }) => stem)
  expect(stems.filter((stem) => stem.includes('Bergen') && !stem.includes('Bergen–Oslo'))).toEqual([])
})

test.each([
  ['weak-phrase', 'In 1891, the brewer Edwin Hallam announced an aggressive campaign.'],
  ['phrase-gap', 'In 1891, four wooden boats brought riders to the old harbour of Elm.'],
  ['about-the-text', 'According to the results reported here, the boats of Elm carried 40 people in 1891.'],
  ['no-statement', 'The letters of Edwin Hallam from Oslo in 1891 have been taken to mean the following.'],
  ['no-statement', 'For details on the brewers of Oslo in 1891, see the book of Edwin Hallam.'],
  ['no-statement', 'Climb the 200 steps of Elm Tower in Oslo for a view of the harbour.'],
  ['no-count', 'Listed at 5 feet 10 inches, the brewer Edwin Hallam rowed for Norway in 1891.'],
  ['one-of-several', 'The old harbour of Elm is a dry one behind the two breweries of Edwin Hallam.'],
  ['nothing-to-go-by', 'In addition there are over 120 species of birds.'],
])('%s stops %s', (gate, text) => {
  expect(rejectedBy(text)).toContain(gate)
})

test('a list cut before its "and" is not told', () => {
  const stems = askedOf(
    'In 1891, the harbour of Elm was closed as the boats, nets and oars were taken away by the brewer Edwin Hallam.',
  ).map(({ stem }) => stem)
  expect(stems.filter((stem) => /nets[.?]$/.test(stem))).toEqual([])
})

test('half of a phrase is no answer', () => {
  const keys = askedOf(
    'In 1891, the brewer Edwin Hallam wrote the play Winter Boats for the theatre of Oslo. In 1902, Edwin Hallam opened the steamship line, the Linnet Line. Young brewers of Oslo faced the pressure to follow Edwin Hallam.',
  ).map(({ key }) => key)
  expect(keys).not.toContain('play')
  expect(keys).not.toContain('steamship line')
  expect(keys).not.toContain('pressure')
})

test('of two amounts of one thing each is asked for with what it holds', () => {
  const stems = stemsOf('In 1891, fishermen of Elm sold 40 tonnes of herring and 20 tonnes of cod.')
  expect(stems.filter((stem) => /how many tonnes did/.test(stem))).toEqual([])
})

test('what a cut leaves out is left out of a question in words as well', () => {
  const stems = stemsOf('In 1891, the brewer Edwin Hallam also opened a wooden theatre hall in Oslo.')
  expect(stems.length).toBeGreaterThan(0)
  expect(stems.filter((stem) => /also/.test(stem))).toEqual([])
})

test('a list is not cut at a dash inside brackets', () => {
  const stems = askedOf(
    'The brewer Edwin Hallam had three sons in Oslo, Tom (1861—1902), Max (1863—1911) and Ian (1870—1920).',
  ).map(({ stem }) => stem)
  expect(stems.filter((stem) => /Tom[.?]$/.test(stem))).toEqual([])
})

test('people are asked for with who, a place that learns or marries is no place', () => {
  const stems = askedOf(
    'In 1891, harbour authorities welcomed the explorer Edwin Hallam in Oslo. Seismologists measured 40 earthquakes near Oslo in 1902. In 1911, Houston learned of the retreat to Norway.',
  ).map(({ stem }) => stem)
  expect(stems.some((stem) => /^In 1891, who welcomed/.test(stem))).toBe(true)
  expect(stems.filter((stem) => /[Ww]hat (?:welcomed|measured)|[Ww]hich city learned/.test(stem))).toEqual([])
})

test('a name is not taken out of a longer one that an owner opens', () => {
  const keys = askedOf(
    'In 1902, the city of Oslo paid for the Fishermen’s Memorial Institute. Edwin Hallam was married at St. Olav’s Church in Oslo in 1891.',
  ).map(({ key }) => key)
  expect(keys).not.toContain('Memorial Institute')
  expect(keys).not.toContain('St. Olav')
})

test('a list that a sentence calls examples is asked for by a gap that shows the others, not in words', () => {
  const asked = askedOf(
    'The harbour of Elm was painted by such artists as Edwin Hallam, Ada Lorne and Tom Ferris in 1891.',
  )
  expect(asked.some(({ stem }) => stem.includes('_____, Ada Lorne and Tom Ferris'))).toBe(true)
  const keys = asked.filter(({ form }) => form !== 'cloze').map(({ key }) => key)
  expect(keys).not.toContain('Edwin Hallam')
  expect(keys).not.toContain('Tom Ferris')
})

test('a sentence all in brackets is no context', () => {
  const contexts = askedOf(
    'The tower was named in 1891. (“The brewer Edwin Hallam called it the old lantern of Elm”). The name spread through Norway and then Denmark.',
  ).map(({ context }) => context)
  expect(contexts.filter((context) => context !== null && !/\p{L}/u.test(context))).toEqual([])
})

test('plurals keep their verb, and of two counts one is asked for', () => {
  const stems = askedOf(
    'Reserved boats are wooden vessels that carry fishermen to Norway. The town of Oslo has 37 seats in the Harbour House and 12 seats in the Brewers’ Senate.',
  ).map(({ stem }) => stem)
  expect(
    stems.filter((stem) => /[Ww]hat is (?:wooden )?vessels|[Hh]ow many seats .* and 12 seats/.test(stem)),
  ).toEqual([])
})

test('what has gone on since a year is not asked for with "in which year"', () => {
  const stems = askedOf(
    'The flag of the Hallam brewery has changed many times since the start of its business in 1943.',
  ).map(({ stem }) => stem)
  expect(stems.filter((stem) => /^In which year/.test(stem))).toEqual([])
})

test('a quotation that a cut leaves open is not shown', () => {
  const stems = askedOf(
    "Edwin Hallam was said to 'have found Oslo of bricks and timber and left it in stone'.",
  ).map(({ stem }) => stem)
  expect(stems.filter((stem) => /timber[?.]$/.test(stem))).toEqual([])
})

test('what only ties a sentence to the one before is left out', () => {
  const stems = askedOf(
    'The brewer Edwin Hallam lived in Bergen. Edwin Hallam then moved to Oslo in 1891.',
  ).map(({ stem }) => stem)
  expect(stems.some((stem) => /Edwin Hallam move/.test(stem))).toBe(true)
  expect(stems.filter((stem) => /\bthen\b/.test(stem))).toEqual([])
})

test('the one tank that an article keeps telling of needs no introduction', () => {
  const opening =
    'A steel tank burst in Oslo in 1919. Karl Voss had filled the tank. The tank fell on the harbour.'
  const asked = 'The tank belonged to the Orvo Distilling Company of Bergen in 1919.'
  const refused = (text: string) => rejectedBy(text, 'A flood').filter((gate) => gate === 'unintroduced')
  expect(refused(`${opening} ${asked}`)).toEqual([])
  expect(refused(asked)).not.toEqual([])
})

test('“the result” and “the buyer” need the name that says which, and “an Act” is any', () => {
  expect(rejectedBy('The buyer, Arnold Berg, took a rival of Oslo to court in 1875.')).toContain(
    'unintroduced',
  )
  expect(rejectedBy('An Act of Parliament was obtained in 1776.')).toContain('unanchored')
})
