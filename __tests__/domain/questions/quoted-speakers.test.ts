import { made } from '../../support/made'

/** Each "Who said …?" of a text with its answer. */
const quoted = (text: string): string[] => {
  const { questions, spares } = made(text)
  return [...questions, ...spares].flatMap((question) =>
    question.form === 'short-answer' && / said: /.test(question.stem)
      ? [`${question.stem} ${question.key}`]
      : [],
  )
}

const OPENING = 'Hannah Brock opened the new clinic in Selby on Monday.'

describe('who said it is the subject of the verb of saying', () => {
  test.each([
    ['“We are short of nurses,” she told the Associated Press.', 'Hannah Brock'],
    ['“We are short of nurses,” she said in the BBC studio.', 'Hannah Brock'],
    ['“We are short of nurses,” Brock told the Associated Press.', 'Brock'],
    ['“We are short of nurses,” said Tom Harker, a doctor at Leeds University.', 'Tom Harker'],
  ])('%s', (sentence, speaker) => {
    expect(quoted(`${OPENING} ${sentence}`)).toEqual([`Who said: “We are short of nurses”? ${speaker}`])
  })

  test.each([
    '“We are short of nurses,” said a spokesman for Leeds University.',
    '“We are short of nurses,” their neighbour told the Associated Press.',
    '“We are short of nurses,” Brock was told by her neighbour.',
    '“We are short of nurses,” said Brock’s neighbour.',
  ])('nobody is asked for in %s', (sentence) => {
    expect(quoted(`${OPENING} ${sentence}`)).toEqual([])
  })
})

describe('only words that say something by themselves are asked for their speaker', () => {
  test.each([
    'The third report was, Hannah Brock said, “a blow to all of us”.',
    'The queue “has become longer for the old people”, said Hannah Brock.',
    '“They have been planning it for years,” said Hannah Brock.',
    '“I like how he talks about money,” said Hannah Brock.',
    '“It’s all about trust,” said Hannah Brock.',
    '“I could not stand that any more,” said Hannah Brock.',
  ])('not in %s', (sentence) => {
    expect(quoted(`${sentence} The clinic in Selby opened in 1998.`)).toEqual([])
  })

  test.each([
    'The nurses say that they are tired',
    'It shows the strength of this town that nobody gave up',
    'This is a proud day for Selby',
  ])('“%s”', (words) => {
    expect(quoted(`“${words},” said Hannah Brock. The clinic in Selby opened in 1998.`)).toEqual([
      `Who said: “${words}”? Hannah Brock`,
    ])
  })
})
