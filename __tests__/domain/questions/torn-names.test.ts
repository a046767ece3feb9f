import { generate } from '@/lib/domain/questions/generate'

interface Asked {
  readonly key: string
  readonly accepted: readonly string[]
}

const asked = (text: string): Asked[] => {
  const { questions, spares } = generate([{ title: 'Boats', text, publishedOn: null }], {
    seed: 1,
    count: 30,
  })
  return [...questions, ...spares].flatMap((question) =>
    question.form === 'cloze' || question.form === 'short-answer'
      ? [{ key: question.key, accepted: question.accepted }]
      : [],
  )
}

const keys = (text: string): string[] => asked(text).map(({ key }) => key)

test.each([
  [
    'In 1993 the council of Bergen repealed the Fishing Quota and Landing Rules.',
    'Fishing Quota and Landing Rules',
  ],
  [
    'The Ministry of Health and Child Welfare employed 400 nurses in 2009.',
    'Ministry of Health and Child Welfare',
  ],
  [
    'In 2003 Ada Moran opened a show of maps in Skarholm College of Further and Higher Education.',
    'Skarholm College of Further and Higher Education',
  ],
  [
    'In 1994 the Nordic Conference of Coastal and Inland Harbours bought forty boats in Oslo.',
    'Nordic Conference of Coastal and Inland Harbours',
  ],
  ['In 1918 Denmark occupied parts of far eastern Norway during the winter.', 'far eastern Norway'],
  ['In 1931 the old citadel of Bergen was rebuilt after the October Uprising.', 'October Uprising'],
])('of "%s" the whole name is asked', (text, whole) => {
  expect(keys(text)).toContain(whole)
})

test('a name with a plain word in front is whole at the head of a sentence, too, where the text has it elsewhere', () => {
  const text =
    'The ferry New Dawn is owned by Norway. It has a new clock. New Dawn also saw the smaller islands near Oslo in 1902.'
  expect(keys(text)).toContain('New Dawn')
  expect(keys(text)).not.toContain('Dawn')
})

test.each([
  ['In 1931 Ada Lorne wrote the play Letters of an Old Miller for Oslo.', /^Letters$/],
  ['Royal Anchor also carried the sailors of Oslo to four islands in 1902.', /^Anchor$/],
  ['Free Wheelers sold forty boats to Norway in 1902, and Karl Moran owns the club.', /^Wheelers$/],
  ['In 1892 Ada Lorne wrote for the journal Hoshi no Umi in Oslo.', /^(?:Hoshi|Umi)$/],
  ['In 1902 the Union of Norwegian Writers and Printers has sold a harbour in Oslo.', /^Printers$/],
  [
    'In 1981 the Skarholm Peace Dialogue and Reconciliation process was started in Norway.',
    /Dialogue|Reconciliation/,
  ],
  ['In 1972 Olympic and Commonwealth Games champion Tom Moran opened the harbour of Bergen.', /^Olympic$/],
  [
    'On August 29, 1994, the ferry line purchased Skarholm, Oregon station KELM and sold four boats.',
    /^Oregon$/,
  ],
  [
    'According to Moran, Tveit, and Olsund, the harbour of Bergen was lower in 2001 than it was in 1986.',
    /Moran|Tveit|Olsund/,
  ],
  [
    'In 1994 Tom Moran sold forty boats to the sector of Rope over Internet Fishery.',
    /^(?:Rope|Internet Fishery)$/,
  ],
  ['Oslo coach mark Tveit said that forty boats were lost in 1994.', /^Tveit$/],
  ['In 2004 boats with Skarholm Type 95, 98 and 2000 were sold in Oslo by Tom Moran.', /^Skarholm Type 95$/],
  [
    'In 1994 the harbour of Oslo was sold to Skarholm, Velmar and Oblar and the Brelkas.',
    /^(?:Oblar|Brelkas)$/,
  ],
  ['The rich bakers left. Rich Tveit, the owner of the harbour, sold forty boats to Norway.', /^Tveit$/],
  ['In 1529 Oslo became the seat of the General Torvel of Norway.', /^Torvel$/],
  ['In 2003 Elmnet on Demand opened an office in Bergen and hired ten sailors.', /^Demand$/],
  ['In 1995 the Very high-speed Elm Network Service came on line in Norway.', /^Elm Network Service$/],
  [
    'In 1969 the crew of Norway named Commander (CDR) Harbour Module Pilot (HMP) after the king.',
    /^Harbour Module Pilot$/,
  ],
  ['Between May and September 2005, sailors of Norway sold forty boats to Denmark.', /^September 2005$/],
  ['The poor sailors of Norway took a great deal of patience to the harbour of Bergen.', /deal/],
  ['The sailors of Norway learned many skills incidental to carpentry in Bergen.', /incidental/],
  [
    'In 2011 Perfect Harbours: Coast Edition became the only programme that Norway sold to Denmark.',
    /Harbours|Coast/,
  ],
])('of "%s" no half is asked', (text, half) => {
  expect(keys(text).filter((key) => half.test(key))).toEqual([])
})

test('a place without the word that narrows it is another place', () => {
  const [answer] = asked('In 1918 Denmark bought forty ferries from eastern Norway.').filter(
    ({ key }) => key === 'eastern Norway',
  )
  expect(answer?.accepted).toEqual(['eastern Norway'])
})

test('a sentence that points to a table of its page is not asked', () => {
  expect(keys('The table below shows the forty ferries that Norway bought from Denmark.')).toEqual([])
})
