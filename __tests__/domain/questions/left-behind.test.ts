import { askedWithKey, keys, stems } from '../../support/made'

test('no gap tears what the subject does from the rest of its phrase', () => {
  const text = 'In imposing six-week fines on the bakers, the Berg Society sold the old mill of Oslo in May.'
  expect(keys(text)).not.toContain('imposing six-week fines')
  expect(keys(text)).toContain('Berg Society')
})

test.each([
  'Bread has grown dearer in Oslo than ever before as small mills, such as Orvo and Linden, and large towns such as Bergen, buy most of the corn.',
  'The harbour of Oslo has grown louder for sailors as small ferries, such as Orvo and Linden, and large boats such as Elmotor and Berg, row to Norway.',
])('no side clause is cut before its verb: %s', (text) => {
  expect(stems(text).filter((stem) => !/\b(?:buy|row)\b/.test(stem))).toEqual([])
})

test('a second verb behind “as a baker” may go', () => {
  expect(
    stems('Ada Berg worked as a baker in Oslo, sold bread to sailors and moved to Bergen in 1902.'),
  ).toContain('Ada Berg worked as a baker in _____.')
})

test('what is only granted is not asked without its “but”', () => {
  const told = stems(
    'Oslo may have won the harbour races of Bergen and Linden but its rowers were slow in May.',
  )
  expect(told.filter((stem) => /may have/.test(stem) && !/\bbut\b/.test(stem))).toEqual([])
  expect(stems('Ada Berg may move the mill to Oslo in May.')).toContain(
    'Who may move the mill to Oslo in May?',
  )
})

test.each([
  [
    'Ada Berg echoed the wish of Oslo, adding: "No other boat of ours is fit to sail."',
    'Who echoed the wish of Oslo?',
  ],
  [
    'Mayor Ada Berg sent thanks for the repair of the large stone bridge given by the Council General, warning: "That ferry will not row."',
    'Which mayor sent thanks for the repair of the large stone bridge given by the Council General?',
  ],
])('the verb of the speech that is cut off goes with it: %s', (text, question) => {
  expect(stems(text)).toContain(question)
  expect(stems(text).filter((stem) => /(?:saying|warning)[.?]$/.test(stem))).toEqual([])
})

test('of whom a body demands something must be told', () => {
  const demanded = (who: string): string[] =>
    stems(`${who} may require a permit from the Berg Society before they can row in Oslo.`)
  expect(demanded('Cities')).toEqual([])
  expect(demanded('Sailors')).toContain('What may sailors require before they can row in Oslo?')
})

test('a participle in front of a noun is no second verb', () => {
  const told = stems(
    'The walls of Oslo were high as the towers, stone gates and finished roofs were built by the brewer Edwin Hallam.',
  )
  expect(told.filter((stem) => /walls of \S+ finished/.test(stem))).toEqual([])
  expect(told).toContain(
    'The walls of Oslo were high as the towers, stone gates and finished roofs were built by the brewer _____.',
  )
})

test('who says so is named once', () => {
  const told = stems(
    'The painter Karl Berg opened the mill in Oslo. Mr Berg had said he never rowed a Danish Norwegian boat, but said Linden museum was "painting and mending one in Bergen".',
  )
  expect(told.filter((stem) => /^According to Karl Berg, he said/.test(stem))).toEqual([])
  expect(told).toContain('Karl Berg said _____ museum was "painting and mending one in Bergen".')
})

test('a name and what it is are no front of a question', () => {
  const told = stems('The Elm Festival, a Norwegian rowing feast is held in early June.')
  expect(told.filter((stem) => /\b(?:what|when)\b/.test(stem))).toEqual([])
})

test('“what happened” alone tells no event', () => {
  expect(stems('The historian Ada Berg recalls what happened in Oslo.')).toEqual([])
  expect(stems('The historian Ada Berg recalls what happened to the mill in Oslo.')).toContain(
    'Which historian recalls what happened to the mill in Oslo?',
  )
})

test.each([
  [
    'Orvo (OSX) will open a harbour mill in Oslo by the end of May, newspaper reports claim.',
    'newspaper reports',
  ],
  ['The old harbour of Oslo must shut before the spring tides, says a report.', 'report'],
])('papers that nobody names are not asked for: %s', (text, key) => {
  expect(askedWithKey(text)).not.toEqual([])
  expect(keys(text)).not.toContain(key)
})
