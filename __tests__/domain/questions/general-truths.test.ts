import { asked, askedWithKey, stems } from '../../support/made'

const stemsOf = (text: string): string => stems(text).join('\n')

describe('what holds of a class of things is asked in few words', () => {
  test.each([
    [
      'Salt dissolves when it is stirred into warm water.',
      'When does salt dissolve? when it is stirred into warm water',
    ],
    [
      'When a liquid evaporates, it takes in heat from the air.',
      'When does a liquid take in heat from the air? when it evaporates',
    ],
    [
      'Because bats are blind, they find their way by sound.',
      'Why do bats find their way by sound? they are blind',
    ],
    ['Spiders have eight legs.', 'How many legs do spiders have? eight'],
    ['There are two kinds of tide.', 'How many kinds of tide are there? two'],
    ['Voltage is measured in volts.', 'What is voltage measured in? volts'],
    ['Glass is made from quartz sand.', 'What is glass made from? quartz sand'],
    ['Bile is stored in the gall bladder.', 'Where is bile stored? gall bladder'],
    ['Pollination takes place in the flower.', 'Where does pollination take place? flower'],
  ])('%s', (text, question) => {
    expect(askedWithKey(text)).toContain(question)
  })

  test.each([
    ['The crew left when the wind had dropped.', 'When did the crew'],
    ['Nobody knows the moment when a star is born.', 'When does'],
    ['When water enters a plant cell, it swells in all directions.', 'When does it'],
    ['When water enters a plant cell, it swells in all directions.', 'When does water'],
    ['The report was stored in the cellar.', 'Where was the report'],
    ['The king agreed because his army was beaten.', 'Why did the king agree?'],
    ['The owners have two boats.', 'How many boats do the owners have?'],
  ])('%s', (text, stem) => {
    expect(stemsOf(text)).not.toContain(stem)
  })
})

describe('parts that no colon leads up to', () => {
  test.each([
    [
      'Doctors tell three kinds of muscle in the body apart. These are skeletal, cardiac and smooth muscle.',
      'Doctors tell three kinds of muscle in the body apart. Name one of them.',
    ],
    ['Bronze contains copper, tin and lead.', 'Bronze contains three things. Name one of them.'],
    [
      'A flower consists of sepals, petals, stamens and a pistil.',
      'A flower consists of four parts. Name one of them.',
    ],
    [
      'The three main types of fault are normal, reverse and lateral faults.',
      'There are three main types of fault. Name one of them.',
    ],
    ['Seeds need water, warmth and oxygen.', 'Seeds need three things. Name one of them.'],
  ])('%s', (text, stem) => {
    expect(stemsOf(text)).toContain(stem)
  })

  test('any of them is right, with the noun that all share', () => {
    const [question] = asked(
      'Doctors tell three kinds of muscle in the body apart. These are skeletal, cardiac and smooth muscle.',
    ).filter(({ stem }) => stem.endsWith('Name one of them.'))
    expect(question && 'accepted' in question ? question.accepted : []).toEqual(
      expect.arrayContaining(['cardiac', 'cardiac muscle', 'smooth muscle']),
    )
  })

  test('not where the next sentence tells fewer', () => {
    expect(
      stemsOf('Doctors tell three kinds of muscle in the body apart. These are skeletal and cardiac muscle.'),
    ).not.toContain('Name one of them.')
  })
})
