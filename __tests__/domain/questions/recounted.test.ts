import { extractFacts } from '@/lib/domain/facts/extract'
import { analyse } from '@/lib/domain/language/analysis'
import { recounted } from '@/lib/domain/questions/forms/shorten'

test.each([
  ['Ada Moran believes that Oslo sold 40 boats to Norway in 1902.', 'hedged'],
  ['Ada Moran says that Oslo sold 40 boats to Norway in 1902.', 'reported'],
  ['Ada Moran says that Oslo may have sold 40 boats to Norway in 1902.', 'hedged'],
  ['In May 1902 Oslo sold 40 boats to Norway.', 'stated'],
  ['In 1902 Oslo sold 40 boats to Ada Moran, who would later marry in Norway.', 'stated'],
])('%s: told anew it is %s', (text, certainty) => {
  const facts = extractFacts(analyse(text, ''), 0)
  expect(facts.map(({ statement }) => recounted(statement).certainty)).toContain(certainty)
  for (const { statement } of facts) expect(recounted(statement).certainty).toBe(statement.certainty)
})
