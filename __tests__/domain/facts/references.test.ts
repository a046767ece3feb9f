import { contextOf } from '@/lib/domain/facts/context'
import { extractFacts } from '@/lib/domain/facts/extract'
import { wording } from '@/lib/domain/facts/statement'
import { analyse } from '@/lib/domain/language/analysis'

/** What is told of the last sentence, each way once. */
const told = (text: string, title = ''): string[] => {
  const analysis = analyse(text, title)
  const last = analysis.sentences.at(-1)?.start ?? 0
  const found = extractFacts(analysis, 0).filter(({ statement }) => statement.start >= last)
  return [...new Set(found.map(({ statement }) => wording(statement)))]
}

test('only the first mention of somebody is a name', () => {
  expect(told('Mary Holt was a baker. She opened her shop in 1912 with her sister.', 'Mary Holt')).toContain(
    'Mary Holt opened her shop in 1912 with her sister.',
  )
  expect(told('Mary Holt opened her shop in Leeds in 1912.', 'Mary Holt').join()).not.toContain('Holt’s')
})

test('a short name behind the full one, or behind "known as", stays short', () => {
  const text = 'John Holt was a baker. Despite his age, the council gave Holt 40 pounds in 1912.'
  expect(
    told(text, 'John Holt')
      .join()
      .match(/John Holt/g)?.length ?? 0,
  ).toBeLessThanOrEqual(told(text, 'John Holt').length)
  expect(told('John Holt was a baker. The baker was known as Holt the Old in 1912.').join()).not.toContain(
    'as John',
  )
})

test('the subject is named, not the pronoun in front of it', () => {
  const text = 'Mary Holt was a baker. After her move to Leeds, she opened a shop in 1912.'
  const said = told(text, 'Mary Holt')
  expect(said.length).toBeGreaterThan(0)
  expect(said.join()).not.toContain('Holt’s')
})

test('the person of an article stays the subject although others are named beside her', () => {
  const text = 'Mary Holt was a baker. She moved to Leeds with Anna Lind. She opened a shop in 1912.'
  expect(told(text, 'Mary Holt')).toContain('Mary Holt opened a shop in 1912.')
  expect(told(text.replace('Mary Holt was', 'Jane Cobb was'), 'Leeds').join()).not.toContain('Lind opened')
})

test('whom somebody asks is not the one who asks', () => {
  const text = 'John Holt was a baker. He moved to Leeds. In 1912, Peter Lind asked him to open a shop.'
  expect(told(text, 'John Holt').join()).toContain('Peter Lind asked John Holt to open a shop')
})

test('a pronoun behind somebody without a name is left alone', () => {
  const text = 'John Holt was a judge. In 1912, Holt ruled that the citizen owned the house that he built.'
  expect(told(text, 'John Holt').join()).not.toContain('that John Holt built')
})

test('"they" are the things that the sentence before is about', () => {
  expect(told('The ferries were built in Norway. They carry 400 people each day.').join()).toContain(
    'The ferries carry 400 people',
  )
  expect(told('Several ferries were built in Norway. They carry 400 people each day.').join()).not.toContain(
    'Several ferries carry',
  )
})

test('"it" behind a side clause with a subject of its own is left alone', () => {
  const text = 'The tower was built in 1891. Although the garden is small, it has 400 trees.'
  expect(told(text).join()).not.toContain('the tower has')
})

test('what is joined to a clause speaks of the thing that the clause is about', () => {
  expect(
    told('Orvo Ltd sold its boats, and since its launch in 1912, 40 towns have bought one.').join(),
  ).toContain('since Orvo Ltd’s launch'.replace('since', 'Since'))
  expect(
    told('John Holt sold his boats, and since its launch in 1912, 40 towns have bought one.').join(),
  ).not.toContain('Holt’s launch')
})

test('whose goal it is cannot be told behind a sentence that tells of another thing', () => {
  const text = 'The Orvo Club was founded in 1901. It opened a school. Its aim was to teach 40 children.'
  expect(told(text).join()).not.toContain('Club’s aim')
})

test('"we" of a paper are its authors, "we" of a speech are not', () => {
  const text = 'This study asks how bees sleep. We measured the sleep of 40 bees in our study in Kent.'
  expect(told(text)).toContain('The authors measured the sleep of 40 bees in their study in Kent.')
  expect(
    told(text.replace('This study asks', 'Our town asks').replace('our study', 'town')).join(),
  ).not.toContain('authors')
  expect(told(text.replace('measured', 'can measure')).join()).not.toContain('authors measure')
})

const loose = (text: string, title = ''): string[] => {
  const analysis = analyse(text, title)
  const last = analysis.sentences.at(-1)?.start ?? 0
  const found = extractFacts(analysis, 0).filter(({ statement }) => statement.start >= last)
  expect(found.length).toBeGreaterThan(0)
  return [
    ...new Set(found.flatMap((fact) => fact.loose.filter(({ fatal }) => fatal).map(({ words }) => words))),
  ]
}

test.each([
  'Due to its rare plants, Elm Island became a park in 1998.',
  'When the tower falls, it hurts 40 people.',
  'The central station has 40 doors.',
  'The greeting known as the wai came from India in 1912.',
  'After the fall of York, 40 soldiers left the area in 1912.',
  'Pope Damasus I built 12 churches in Rome.',
  'A fence needs a place and a line of 40 posts around that place.',
  'Anna Lind worked with 12 of the best known painters of Norway.',
  'Elm School is open to those living in Elm for 12 years.',
  'Elm was shown by the fact that 40 towns had schools in 1912.',
  'Within 30 days of the fall of York, 40 soldiers came to Elm.',
  'The merger of Orvo with Lindex cost 40 pounds.',
  'The Elm Commission gave Orvo 40 pounds in 1912.',
  'Oslo has 12 gardens by the old harbour.',
  'In 1414, the trader Zheng He brought 12 horses to Oslo on one of his voyages.',
  'The winds that cross the 40 hills come from the northwest, as they do in Oslo.',
  'By 1971, the decision was made to sell 40 boats.',
  'Orvo lent 40 boats to Lindex on the condition that Lind went with them.',
  'In 1599 the Elm Company was founded and was given 40 ships in the following year.',
  'The council of Elm sold 40 mills to a company known today as Orvo.',
  'The council of Elm has no say in such matters that are kept for Oslo.',
  'Orvo sold 40 boats under the name “Lindex”.',
  'The people of Oslo read of Kilbrandon. Kilbrandon published his report in 1973.',
  'The people of Oslo cheered for Polonia. Polonia was moved in 2013 because of their debts.',
  'The council of Elm wrote that half of the 40 mills were in the hands of Orvo.',
  'The former town hall of Elm was sold for 40 pounds.',
  'The Elm Bank wrote 40 letters on how the West saw India.',
  'Orvo sold 40 boats after the move to Oslo.',
  'Orvo used the term “Lindex” in 40 letters.',
  'It is a long walk from Elm to see the 40 mills of Oslo.',
  'Having lost the boats that he had built, Karl Voss asked for 40 pounds.',
])('"%s" stands alone', (text) => {
  expect(loose(text)).toEqual([])
})

test.each([
  ['Due to its rare plants, the painters came in 1998.', 'its'],
  ['When the mayor left, it cost the town 40 pounds.', 'it'],
  ['The experimental group met 40 times.', 'the experimental group'],
  ['The cost of old questions rests on these new questions in 1912.', 'these new'],
  ['The council gave 40 pounds to the area.', 'the area'],
  ['On that place, the council put 40 posts.', 'that place'],
  ['Within 30 days, Orvo sold 400 boats.', 'within 30 days'],
  ['Soon afterwards, Orvo sold 400 boats.', 'soon afterwards'],
  ['Orvo sold 400 boats in the next 11 years.', 'next 11 years'],
  ['Orvo sold a further 400 boats to Norway.', 'further'],
  ['The remaining 400 boats went to Norway.', 'the remaining'],
  ['Orvo has done so since 1912.', 'done so'],
  ['A school with 40 rooms opened nearby in 1912.', 'nearby'],
  ['Orvo sold 400 boats before the merger.', 'the merger'],
  ['In 1912, Queen Anna opened the new building.', 'the new building'],
  ['The Commission gave Orvo 40 pounds in 1912.', 'the Commission'],
  ['Because of poor soil and a drought, their town lost 40 mills.', 'their'],
  ['Karl Voss was held in 1912 after leaving its 40 best cooks.', 'its'],
  ['Outnumbered, its 40 defenders fought until 1912.', 'its'],
])('"%s" leans on “%s”', (text, words) => {
  expect(loose(text)).toContain(words)
})

test('what an article keeps calling "the control group" is known', () => {
  const text =
    'The bees of the control group slept. The bees left the control group. The control group met 40 times.'
  expect(loose(text)).toEqual([])
})

const contexts = (text: string): (string | null)[] => {
  const analysis = analyse(text, '')
  const last = analysis.sentences.at(-1)?.start ?? 0
  return extractFacts(analysis, 0)
    .filter(({ statement }) => statement.start >= last)
    .map((fact) => contextOf(fact.before, fact))
}

test('the sentence before is shown where it explains what is loose', () => {
  expect(contexts('York built a school for 40 boys in 1891. These boys paid 12 pounds.')).toContain(
    'York built a school for 40 boys in 1891.',
  )
  expect(contexts('York was burnt by soldiers in 1891. The flames took 40 houses.')).not.toContain(
    'York was burnt by soldiers in 1891.',
  )
})

test('the sentence before is not shown where it does not say what "it" is', () => {
  expect(contexts('Two towers stand near old walls in Elm. It has 40 rooms.')).toEqual([null])
})

test('a short name in capitals is written out where one name has it for a head', () => {
  const text = 'Voss asked the Elm Fishing Commission for help. The Commission gave Orvo 40 boats in 1912.'
  expect(told(text).join()).toContain('Elm Fishing Commission gave Orvo 40 boats')
  const two = `Voss asked the Tarn Commission for help. ${text}`
  expect(told(two).join()).not.toContain('Commission gave Orvo 40 boats in 1912.The Elm')
})

test('what an article is about may be called by its noun, unless another of the kind has just been named', () => {
  const text = 'Orvo Corporation is a Norwegian television network that was founded in 1912.'
  const later = 'The network sold 40 stations in 1950.'
  const own = 'Orvo Corporation sold 40 stations in 1950.'
  expect(told(`${text} ${later}`, 'Orvo Corporation')).toContain(own)
  expect(told(`${text} ${later}`, 'Norway')).not.toContain(own)
  const rival = `${text} Tarn Corporation bought 12 stations in 1949. ${later}`
  expect(told(rival, 'Orvo Corporation')).not.toContain(own)
})

test('several animals of the sentence before are "these animals"; one is not', () => {
  const next = 'These animals came from Oslo in 1912.'
  const several = 'The ship of 1912 carried two bears, a lion and five ducks.'
  expect(contexts(`${several} ${next}`)).toContain(several)
  const one = contexts(`The ship of 1912 carried a lion in a cage. ${next}`)
  expect(one.filter((context) => context !== null)).toEqual([])
})

test('"the nation" of an article on a country is named, "the program" by its whole title', () => {
  const kenya = 'Kenya lies in Africa. Kenya has lakes. In 2012, the nation placed 139th in the list.'
  expect(told(kenya, 'Kenya').join()).toContain('Kenya placed 139th')
  const apollo = 'The Juno program began in 1961. The program returned 842 pounds of rock.'
  expect(told(apollo, 'Juno program').join()).toContain('The Juno program returned 842 pounds')
})

test('a noun stands for the name only near it, and where nothing else is called so', () => {
  const near = 'Elm Network opened in 1912. The network served 40 towns.'
  expect(told(near).join()).toContain('Elm Network served 40 towns')
  const others = 'Elm Network opened in 1912. Many networks were built. The network served 40 towns.'
  expect(told(others).join()).not.toContain('Elm Network served')
  const far = 'Elm Network opened in 1912.\n\nA firm was built in Leeds. The network served 40 towns.'
  expect(told(far).join()).not.toContain('Elm Network served')
})

test('the population is that of the place of the article', () => {
  const text =
    'Leeds lies in England. Leeds has mills and parks. By 1912 the population had fallen to 40,000.'
  expect(told(text, 'Leeds').join()).toContain('the population of Leeds had fallen')
})

test('"his" belongs to the one who does it, even if nothing tells what kind of name that is', () => {
  const text = 'Harold Holt set up the group in 1969. Kilbrook published his report in 1973.'
  expect(told(text).join()).not.toContain('Harold Holt’s report')
})

test.each([
  ['Elm Broadcasting gained 40,000 viewers within two months of the launch.', 'the launch'],
  ['Elm Broadcasting finished the season in first place.', 'the season'],
  ['Edwin Hallam chose the name at home in 1960.', 'the name'],
  ['The Liberals took 16 seats from the Conservatives.', 'seats'],
  ['Edwin Hallam congratulated the Liberals on their victory.', 'their victory'],
  ['The gap in other countries ranges from 53 to 60 points.', 'other'],
  ['The engineers at Elm Network took long to see its merits.', 'its'],
])('what another sentence must explain is loose: "%s"', (text, words) => {
  const found = extractFacts(analyse(text, 'Leeds'), 0).flatMap(({ loose }) => loose)
  expect(found.filter(({ fatal }) => fatal).map((word) => word.words)).toContain(words)
})

test.each([
  'Elm Broadcasting gained 40,000 viewers within two months of the launch of its channel.',
  'The Liberals took 16 seats in the election of 1912.',
  'Elm Network and its owner sold 40 ships in 1912.',
  'Disney and other firms built 40 parks in 1912.',
])('what a sentence explains itself is not: "%s"', (text) => {
  const found = extractFacts(analyse(text, 'Leeds'), 0).flatMap(({ loose }) => loose)
  expect(found.filter(({ fatal }) => fatal)).toEqual([])
})

test('"it" behind a sentence that leads up to something by name is left as it is', () => {
  const text =
    'Elm is a city in the north of Norway. The city is served by the Lorne Valley Metro, a system of railways in the county. It was opened in five phases between 1980 and 1984.'
  expect(told(text, 'Elm').join()).not.toContain('The city was opened')
})

test('“the company” is not named again where the sentence has its shorter name', () => {
  const text =
    'The Northern Elm Trade Company sold rope. In 1767 a war ruined the Elm Trade Company, almost bringing the company into debt.'
  expect(told(text).join()).not.toContain('the Northern Elm Trade Company into')
})

test.each([
  ['In his second play, Seven Ovens, Karlo Tveit, a DJ and rower, mocks the bakers of Oslo.', true],
  ['In his second play, Seven Ovens, which Karl Tveit reads, the bakers of Oslo are mocked.', false],
])('“his” in the phrase that opens "%s" may mean who is named behind a title: %s', (sentence, isOwn) => {
  const text = `Edwin Moran painted the ferry in Bergen. It was slow. ${sentence}`
  expect(told(text).join().includes('In his second play')).toBe(isOwn)
})
