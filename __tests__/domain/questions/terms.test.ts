import { asked, askedWithKey, stems } from '../../support/made'

const stemsOf = (text: string): string => stems(text).join('\n')

describe('what a term means', () => {
  test.each([
    [
      'Osmosis is the process by which water moves through a thin membrane.',
      'What is the term for the process by which water moves through a thin membrane? osmosis',
    ],
    [
      'A thermostat is a device that keeps a room at a constant temperature.',
      'What is the term for a device that keeps a room at a constant temperature? thermostat',
    ],
    [
      'A cartel is any agreement that keeps prices high in a market.',
      'What is the term for an agreement that keeps prices high in a market? cartel',
    ],
    [
      'Volcanic rocks are rocks that have formed from cooling lava.',
      'What is the term for rocks that have formed from cooling lava? volcanic rocks',
    ],
    ['The study of insects is called entomology.', 'What is the term for the study of insects? entomology'],
    [
      'The temperature at which a solid turns into a liquid is called the melting point.',
      'What is the term for the temperature at which a solid turns into a liquid? melting point',
    ],
  ])('%s', (text, question) => {
    expect(askedWithKey(text)).toContain(question)
  })

  test.each([
    'A democracy is a government in which power—influence over laws, leaders and rules—rests with the people.',
    'Herrings are fish that live in large shoals in the sea.',
    'Copper is a metal that conducts electricity very well.',
    'Rice is the main food of half of the people of the world.',
    'Smoking is a cause of cancer that can be avoided.',
    'Most bridges are structures of stone and steel beams.',
    'Rivers of the first kind are called perennial rivers.',
    'The different boxes in a store are called lots.',
  ])('no word is explained in: %s', (text) => {
    expect(stemsOf(text)).not.toContain('What is the term for')
  })

  test.each([
    'Iron rails grow on hot days. This change in length is called thermal expansion.',
    'The lake loses water as vapour. Its return to the ground as rain is called precipitation.',
    'Warm air rises above the sea. The same effect above a hot street is called convection.',
    'A bar grows on a hot day. The opposite change in a cold bar is called contraction.',
    'Plants lose water. The process by which it returns to the ground is called precipitation.',
  ])('not by a meaning that points to the sentence before, unless that is shown: %s', (text) => {
    expect(
      asked(text)
        .filter(({ context }) => !context?.includes('”:'))
        .map(({ stem }) => stem)
        .join('\n'),
    ).not.toContain('What is the term for')
  })

  test('a pronoun that the meaning itself explains may stand in it', () => {
    expect(
      stemsOf('The temperature at which a solid loses its shape is called the melting point.'),
    ).toContain('What is the term for the temperature at which a solid loses its shape?')
  })
})

describe('what a thing is called', () => {
  test.each([
    [
      'Air enters the body of an insect through tiny holes known as spiracles.',
      'Air enters the body of an insect through tiny holes. What are these holes called? spiracles',
    ],
    [
      'Bees and other insects carry pollen from flower to flower, a process called pollination.',
      'Bees and other insects carry pollen from flower to flower. What is this process called? pollination',
    ],
    [
      'In the second stage, which is called the Krebs cycle, carbon dioxide is released by the cell.',
      'In the second stage, carbon dioxide is released by the cell. What is this stage called? Krebs cycle',
    ],
    [
      'Farmers measure the strength of the wind with an instrument called an anemometer.',
      'Farmers measure the strength of the wind with an instrument. What is this instrument called? anemometer',
    ],
    [
      'Roman engineers carried water to the towns by the channel known as an aqueduct.',
      'Roman engineers carried water to the towns by a channel. What is this channel called? aqueduct',
    ],
  ])('%s', (text, question) => {
    expect(askedWithKey(text)).toContain(question)
  })

  test.each([
    'Tiny crustaceans called epischura help to keep the lake clear by filtering the water.',
    'To the fishermen, a cliff on the island called Shaman Rock is sacred.',
    'There is a gas called argon.',
    'The blood flows through chambers called atria and ventricles in the heart.',
    'The parts of a cell, known as organelles, do the work of a living body.',
  ])('not where too little or more than one thing is named: %s', (text) => {
    expect(stemsOf(text)).not.toContain('called?')
  })
})
